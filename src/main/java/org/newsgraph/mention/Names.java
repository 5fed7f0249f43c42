package org.newsgraph.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Comparing proper names as strings. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "on", "in", "to", "de", "la");

    private static final Pattern ACRONYM = Pattern.compile("(\\p{L}\\.)+\\p{L}?");

    private Names() {}

    /** Words in lower case without accents; hyphens and full stops part words, apostrophes and dots in acronyms don't. */
    static List<String> words(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
        if (ACRONYM.matcher(lower).matches()) {
            lower = lower.replace(".", "");
        }
        return Arrays.stream(NO_WORD.split(lower)).filter(w -> !w.isEmpty()).toList();
    }

    /** A key that is equal for spellings that only differ in case, accents, hyphens. */
    static String key(String name) {
        return String.join(" ", words(name));
    }

    /** Whether the short name may be the long one's person: surname, given name, or with initials. */
    static boolean isPartOfPerson(List<String> shorter, List<String> longer) {
        if (shorter.isEmpty() || shorter.size() > longer.size() || shorter.equals(longer)) {
            return false;
        }
        String last = shorter.get(shorter.size() - 1);
        boolean surname = last.equals(longer.get(longer.size() - 1));
        boolean first = shorter.size() == 1 && last.length() > 1 && last.equals(longer.get(0));
        return first || surname && inOrder(shorter.subList(0, shorter.size() - 1), longer);
    }

    /** Whether the first name gives the second one's given names by initials, a patronymic's too: "A. Yu. B. Petrov". */
    static boolean isInitialsOf(List<String> initials, List<String> full) {
        int given = initials.size() - 1;
        int names = full.size() - 1;
        if (given < 1 || names < 1 || !initials.get(given).equals(full.get(names))) {
            return false;
        }
        boolean allShort = initials.subList(0, given).stream().allMatch(i -> i.length() <= 2);
        boolean spelt = full.subList(0, names).stream().allMatch(n -> n.length() > 2);
        for (int i = 0; i < Math.min(given, names); i++) {
            if (!full.get(i).startsWith(initials.get(i))) {
                return false;
            }
        }
        return allShort && spelt && given <= names + 1;
    }

    private static boolean inOrder(List<String> parts, List<String> of) {
        int i = 0;
        for (String p : parts) {
            while (i < of.size()
                    && !(of.get(i).equals(p) || p.length() == 1 && of.get(i).startsWith(p))) {
                i++;
            }
            if (i++ >= of.size()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the letters are the initials of the name, small words counted or not. */
    static boolean isAcronym(String letters, String name) {
        String wanted = letters.replace(".", "").toLowerCase(Locale.ROOT);
        if (wanted.length() < 2) {
            return false;
        }
        List<String> all = words(name);
        List<String> big = new ArrayList<>(all);
        big.removeIf(SMALL::contains);
        return wanted.equals(initials(all)) || wanted.equals(initials(big));
    }

    /** Whether the word's letters stand in the name in their order, from its first on, two of them at least as capitals: "AfDB". */
    static boolean isAbbreviation(String word, String name) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        if (capitals < 2
                || word.length() < 3
                || Character.toLowerCase(word.charAt(0)) != Character.toLowerCase(name.charAt(0))) {
            return false;
        }
        String letters = word.toLowerCase(Locale.ROOT);
        String of = name.toLowerCase(Locale.ROOT);
        int at = -1;
        for (int i = 0; i < letters.length(); i++) {
            at = of.indexOf(letters.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return word.length() < name.length();
    }

    private static String initials(List<String> words) {
        StringBuilder result = new StringBuilder();
        words.forEach(w -> result.append(w.charAt(0)));
        return result.toString();
    }
}
