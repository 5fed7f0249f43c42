package org.newsgraph.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * When two names count as the same in an evaluation: equal, one contained in the other, or half of the words shared, where
 * words may differ as transliterations do. Agrees with the referee of the facts form.
 */
final class NameMatch {
    private static final Set<String> STOP = Set.of("the", "a", "an", "of", "in", "at", "and", "for", "to", "on", "s");
    /** Words shorter than this have to be equal. */
    private static final int FUZZY_LENGTH = 5;

    private static final double FUZZY_RATIO = 0.8;

    private NameMatch() {}

    static boolean anySame(List<String> some, List<String> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> same(a, b)));
    }

    static boolean same(String one, String other) {
        Set<String> x = words(one);
        Set<String> y = words(other);
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        long inX =
                x.stream().filter(a -> y.stream().anyMatch(b -> sameWord(a, b))).count();
        long inY =
                y.stream().filter(b -> x.stream().anyMatch(a -> sameWord(b, a))).count();
        long shared = Math.min(inX, inY);
        return inX == x.size() || inY == y.size() || shared * 2 >= x.size() + y.size() - shared;
    }

    static Set<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replace('ı', 'i')
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "");
        Set<String> words = new LinkedHashSet<>(Arrays.asList(plain.split("[^0-9a-zа-яё]+")));
        words.removeAll(STOP);
        words.remove("");
        return words;
    }

    private static boolean sameWord(String a, String b) {
        return a.equals(b)
                || Math.min(a.length(), b.length()) >= FUZZY_LENGTH
                        && Math.abs(a.length() - b.length()) <= 1
                        && !a.chars().allMatch(Character::isDigit)
                        && ratio(a, b) >= FUZZY_RATIO;
    }

    /** Ratcliff and Obershelp's similarity: twice the matching characters over all characters. */
    static double ratio(String a, String b) {
        return 2.0 * matching(a, b) / (a.length() + b.length());
    }

    private static int matching(String a, String b) {
        int length = 0;
        int endA = 0;
        int endB = 0;
        int[] run = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = b.length(); j >= 1; j--) {
                run[j] = a.charAt(i - 1) == b.charAt(j - 1) ? run[j - 1] + 1 : 0;
                // Of equally long matches the first in both words counts, so later ones must be longer.
                if (run[j] > length || run[j] == length && length > 0 && i - length == endA - length && j < endB) {
                    length = run[j];
                    endA = i;
                    endB = j;
                }
            }
        }
        return length == 0
                ? 0
                : length
                        + matching(a.substring(0, endA - length), b.substring(0, endB - length))
                        + matching(a.substring(endA), b.substring(endB));
    }
}
