package org.newsgraph.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.newsgraph.lexicon.WordLists;
import org.newsgraph.link.Title;
import org.newsgraph.mention.NameKey;

/** How much the name of an article is like a name in the text: 1 the same, 0 nothing in common. */
final class Resemblance {
    private static final double SAME_WORDS = 0.97;
    private static final double MORE_IN_ARTICLE = 0.92;
    private static final double LESS_IN_ARTICLE = 0.8;
    private static final double ACRONYM = 0.9;
    private static final double HALF = 0.7;
    private static final double OTHER = 0.55;

    /** How often a name leads to an article that is called otherwise, and how many names such an article has. */
    private static final double SYNONYM = 0.9;

    /** The same of an article that is called by another form of the word: "Jewish", "Ottoman". */
    private static final double FORM = 0.7;

    private static final double ALWAYS = 0.95;

    private static final int HEARD_OF = 25;

    /** Names of somebody of whom so much is written that the names are in order. */
    private static final int SETTLED = 20;

    private static final int KNOWN = 40;

    /** Letters of a word of which one may be another. */
    private static final int LONG = 6;

    private static final int HOUSEHOLD = 200;
    private static final Set<String> SMALL = WordLists.words(Resemblance.class, "tell no body from another");

    private Resemblance() {}

    /** Of bodies, places and things. */
    static double of(String name, Title article) {
        String title = article.name().replace('_', ' ');
        if (Names.canonical(name).equals(Names.canonical(article.base()))
                || Names.canonical(name).equals(Names.canonical(title))) {
            return 1;
        }
        if (NameKey.isAcronym(name)) {
            return isAcronymOf(NameKey.of(name), title) ? ACRONYM : OTHER;
        }
        Set<String> ours = words(name);
        Set<String> theirs = words(article.base());
        if (ours.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(ours);
        common.retainAll(theirs);
        if (ours.equals(theirs)) {
            return SAME_WORDS;
        }
        if (common.equals(ours)) {
            return MORE_IN_ARTICLE;
        }
        if (common.equals(theirs) && theirs.size() > 1) {
            return LESS_IN_ARTICLE;
        }
        return 2 * common.size() >= Math.max(ours.size(), theirs.size()) ? HALF : common.isEmpty() ? 0 : OTHER;
    }

    /**
     * Whether the name is another one of what many know, or another form of the word: "World War Two", "Islamists", "Bosphorus". What
     * has no word in common with the article must be known to nearly everybody.
     */
    static boolean isSynonym(String name, Title article, Family family) {
        Set<String> theirs = words(article.base());
        boolean akin = words(name).stream().anyMatch(w -> theirs.stream().anyMatch(t -> areAkin(w, t)));
        if (article.probability() >= SYNONYM) {
            return article.forms() >= (akin ? HEARD_OF : HOUSEHOLD);
        }
        return akin && family == Family.THING && article.probability() >= FORM && article.forms() >= KNOWN;
    }

    /** Whether the article is called by other forms of the name's words: "Latin American", "Latin America". */
    static boolean isForm(String name, Title article) {
        List<String> ours = List.of(Names.canonical(name).split(" "));
        List<String> theirs = List.of(Names.canonical(article.base()).split(" "));
        return ours.size() == theirs.size()
                && IntStream.range(0, ours.size()).allMatch(i -> areAkin(ours.get(i), theirs.get(i)));
    }

    /** The same beginning, of three letters and half of the longer word at least, or one letter's difference in a long word. */
    private static boolean areAkin(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return a.equals(b) || same >= 3 && 2 * same >= Math.max(a.length(), b.length()) || areSpelledAlike(a, b);
    }

    private static boolean areSpelledAlike(String a, String b) {
        return Math.min(a.length(), b.length()) >= LONG && new LevenshteinDistance(1).apply(a, b) == 1;
    }

    /** Of people: the same surname, and given names that can be those of one person. */
    static double ofPeople(String name, Title article) {
        PersonName ours = PersonName.of(name);
        PersonName theirs = PersonName.of(article.base());
        if (areEqual(name, article.base()) || ours.key().equals(theirs.key())) {
            return 1;
        }
        boolean spelling = isSpellingOf(name, article);
        if (spelling && !ours.isFull()) {
            return MORE_IN_ARTICLE;
        }
        if (ours.isFull() && theirs.isFull()) {
            PersonName spelt = spelling ? new PersonName(ours.given(), theirs.surname(), theirs.suffix()) : ours;
            return switch (spelt.compare(theirs)) {
                case SAME -> spelling ? MORE_IN_ARTICLE : 1;
                case SHORTER -> MORE_IN_ARTICLE;
                case POSSIBLE -> LESS_IN_ARTICLE;
                case DIFFERENT -> ofOthers(name, spelt, theirs, article);
            };
        }
        boolean shorter = !theirs.isFull() && ours.isFull();
        return !shorter && commonNames(name, article) ? LESS_IN_ARTICLE : 0;
    }

    /** "Catherine the Great" is "Catherine II of Russia"; of one surname, they are relatives or namesakes unless one name is the other's variant. */
    private static double ofOthers(String name, PersonName ours, PersonName theirs, Title article) {
        boolean settled = article.probability() >= ALWAYS && article.forms() >= SETTLED;
        if (settled && ours.isVariantOf(theirs)) {
            return MORE_IN_ARTICLE;
        }
        return !ours.hasSurnameOf(theirs) && commonNames(name, article) ? HALF : 0;
    }

    /** Whether the names differ at most in case, accents and how German umlauts are written: "Mueller", "Müller". */
    static boolean areEqual(String a, String b) {
        return NameKey.of(a).equals(NameKey.of(b)) || NameKey.of(spelt(a)).equals(NameKey.of(spelt(b)));
    }

    private static String spelt(String name) {
        return name.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue");
    }

    /** "Gadhafi": another spelling of the surname of somebody whom many know, to whom it always leads. */
    static boolean isSpellingOf(String name, Title article) {
        String theirs = lastWord(article.base());
        return article.probability() >= ALWAYS && article.forms() >= KNOWN && areSpelledAlike(lastWord(name), theirs);
    }

    private static String lastWord(String name) {
        String key = NameKey.of(name);
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    /** "Catherine the Great" and "Catherine II of Russia"; "Gaddafi" and "Muammar al-Gaddafi". */
    private static boolean commonNames(String name, Title article) {
        Set<String> common = words(name);
        common.retainAll(words(article.base()));
        return common.stream().anyMatch(w -> w.length() > 2);
    }

    private static Set<String> words(String name) {
        return List.of(Names.canonical(name).split(" ")).stream()
                .filter(w -> !w.isEmpty() && !SMALL.contains(w))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The letters stand in the full name in their order, the first at its beginning, each at the beginning of a word or after one. */
    private static boolean isAcronymOf(String acronym, String full) {
        String initials = Names.initials(full);
        if (initials.isEmpty() || initials.charAt(0) != acronym.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < initials.length() && at < acronym.length(); i++) {
            at += initials.charAt(i) == acronym.charAt(at) ? 1 : 0;
        }
        return at == acronym.length();
    }
}
