package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.newsgraph.mention.NameKey;

/**
 * A person's name in its parts, in the Latin spelling that the transliterations of one name have in common.
 *
 * @param given given names and initials
 * @param surname last word; the only one of a name of one word
 * @param suffix "jr", "sr" or empty
 */
record PersonName(List<String> given, String surname, String suffix) {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> PARTICLES =
            Set.of("al", "el", "bin", "ibn", "van", "von", "de", "der", "den", "da", "di");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern PATRONYMIC = Pattern.compile("(vich|vna|uly|ogly|oglu|qizi|kizi|kyzy)$");
    private static final Pattern INITIAL = Pattern.compile("(?<=\\b\\p{L}{1,2})\\.");
    private static final Pattern SOFT_J = Pattern.compile("dzh|zh|dj");
    private static final Pattern GLIDE = Pattern.compile("(?<=[aeiou])y(?=[eo])");
    private static final Pattern ARMENIAN = Pattern.compile("(?:ian|jan)$");
    private static final Pattern ADJECTIVE = Pattern.compile("(?<=sk|tsk|ck)(?:yy|iy|ij|ii|yi|i)$");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final int LONG_ENOUGH = 6;

    /** Letters of a given name of which one may be another. */
    private static final int SPELLABLE = 5;

    /** How far two names can be those of one person. */
    enum Match {
        SAME,
        /** One is shorter in a way that a person's name is shortened: several initials, no middle initial or patronymic. */
        SHORTER,
        /** One is shorter in a way that may as well be somebody else: one initial, half of a given name. */
        POSSIBLE,
        DIFFERENT
    }

    PersonName {
        given = List.copyOf(given);
    }

    static PersonName of(String name) {
        // "K.-Zh. K. Tokayev": initials part at their full stops
        List<String> words = new ArrayList<>(Names.words(INITIAL.matcher(name).replaceAll(". ")).stream()
                .map(PersonName::fold)
                .toList());
        String suffix = "";
        if (words.size() > 2 && SUFFIXES.contains(words.get(words.size() - 1))) {
            suffix = words.remove(words.size() - 1);
        }
        String surname = words.isEmpty() ? "" : words.remove(words.size() - 1);
        words.removeIf(PARTICLES::contains);
        return new PersonName(words, surname, suffix);
    }

    /** Whether there is a given name or initial beside the surname. */
    boolean isFull() {
        return !given.isEmpty();
    }

    boolean hasInitials() {
        return initials() > 0;
    }

    /** Whether it has fewer given names, or as many and more of them abbreviated. */
    boolean isShorterThan(PersonName other) {
        return given.size() < other.given.size() || given.size() == other.given.size() && initials() > other.initials();
    }

    private long initials() {
        return given.stream().filter(PersonName::isInitial).count();
    }

    /** The normalised name, the same for {@code Zelenskyi} and {@code Zelensky}. */
    String key() {
        return String.join(" ", given) + " " + surname + (suffix.isEmpty() ? "" : " " + suffix);
    }

    /** The same for all spellings of a surname. */
    String surnameKey() {
        return strong(surname);
    }

    /** The same for all first given names that can agree: their first consonant, or one sign for whatever vowel. */
    String initialKey() {
        String first = given.isEmpty() ? "" : strong(given.get(0));
        return VOWELS.matcher(first.substring(0, Math.min(1, first.length()))).replaceAll("-");
    }

    boolean hasSurnameOf(PersonName other) {
        return strong(surname).equals(strong(other.surname)) && suffix.equals(other.suffix);
    }

    Match compare(PersonName other) {
        List<String> shorter = given.size() <= other.given.size() ? given : other.given;
        List<String> longer = shorter == given ? other.given : given;
        if (!hasSurnameOf(other) || shorter.isEmpty()) {
            return Match.DIFFERENT;
        }
        int abbreviated = 0;
        for (int i = 0; i < shorter.size(); i++) {
            if (!agree(shorter.get(i), longer.get(i))) {
                return Match.DIFFERENT;
            }
            abbreviated += isInitial(shorter.get(i)) == isInitial(longer.get(i)) ? 0 : 1;
        }
        List<String> extra = longer.subList(shorter.size(), longer.size());
        if (abbreviated == 0 && extra.isEmpty()) {
            return Match.SAME;
        }
        boolean usual = abbreviated != 1
                && extra.stream()
                        .allMatch(w -> isInitial(w) || PATRONYMIC.matcher(w).find());
        return usual || abbreviated == 1 && shorter.size() > 1 ? Match.SHORTER : Match.POSSIBLE;
    }

    /**
     * Whether the names may be one where nothing else is called so: one has another before it ("Mullah Abdul Ghani Baradar", "Pope
     * Benedict XVI"), their given names stand in another order, or one given name is spelt with one letter more, less or other ("Zabiullah",
     * "Zabihullah").
     */
    boolean isVariantOf(PersonName other) {
        return hasSurnameOf(other)
                && (endsLike(given, other.given)
                        || endsLike(other.given, given)
                        || areReordered(given, other.given)
                        || areSpelledAlike(given, other.given));
    }

    /** Whether the first, of two names or more with the surname, is how the second ends; "Julius and Ethel Rosenberg" are two. */
    private static boolean endsLike(List<String> shorter, List<String> longer) {
        int skipped = longer.size() - shorter.size();
        return skipped > 0
                && !shorter.isEmpty()
                && !longer.contains("and")
                && IntStream.range(0, shorter.size())
                        .allMatch(i -> !isInitial(shorter.get(i)) && agree(shorter.get(i), longer.get(skipped + i)));
    }

    private static boolean areReordered(List<String> a, List<String> b) {
        return a.size() > 1
                && a.stream()
                        .map(PersonName::strong)
                        .sorted()
                        .toList()
                        .equals(b.stream().map(PersonName::strong).sorted().toList());
    }

    private static boolean areSpelledAlike(List<String> a, List<String> b) {
        return a.size() == b.size()
                && IntStream.range(0, a.size())
                        .allMatch(
                                i -> agree(a.get(i), b.get(i)) || areSpelledAlike(strong(a.get(i)), strong(b.get(i))));
    }

    /** "Paulo" and "Paolo", but not "Paulo" and "Paula", of whom one is a man and one a woman. */
    private static boolean areSpelledAlike(String a, String b) {
        return Math.min(a.length(), b.length()) >= SPELLABLE
                && a.charAt(0) == b.charAt(0)
                && a.charAt(a.length() - 1) == b.charAt(b.length() - 1)
                && LevenshteinDistance.getDefaultInstance().apply(a, b) == 1;
    }

    /** Equal, an initial of the other, or another transliteration of the same long name. */
    private static boolean agree(String a, String b) {
        if (isInitial(a) || isInitial(b)) {
            return a.charAt(0) == b.charAt(0);
        }
        return strong(a).equals(strong(b)) || isTransliteration(strong(a), strong(b));
    }

    /** "Mohamed", "Muhammad": the same consonants and the same ending ("Alexander" is not "Alexandra"). */
    private static boolean isTransliteration(String a, String b) {
        return Math.min(a.length(), b.length()) >= LONG_ENOUGH
                && a.charAt(a.length() - 1) == b.charAt(b.length() - 1)
                && VOWELS.matcher(a).replaceAll("-").equals(VOWELS.matcher(b).replaceAll("-"))
                && LevenshteinDistance.getDefaultInstance().apply(a, b) <= 2;
    }

    private static boolean isInitial(String word) {
        return word.length() == 1;
    }

    /** What transliterations from Cyrillic differ in most; little enough that English names stay readable. */
    private static String fold(String word) {
        String w = SOFT_J.matcher(word).replaceAll("j");
        w = GLIDE.matcher(w).replaceAll("");
        w = w.startsWith("ye") ? w.substring(1) : w;
        w = ARMENIAN.matcher(w).replaceAll("yan");
        w = ADJECTIVE.matcher(w).replaceAll("y");
        return w.length() == 2 && w.equals("kh") ? "k" : w;
    }

    /** For comparing only: doubled letters and y for i as well. */
    private static String strong(String word) {
        return DOUBLED.matcher(NameKey.of(word))
                .replaceAll("$1")
                .replace('y', 'i')
                .replace("ou", "u");
    }
}
