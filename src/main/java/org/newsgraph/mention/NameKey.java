package org.newsgraph.mention;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What two spellings of one name have in common: no case, accents, hyphens, apostrophes, full stops or leading article. */
public final class NameKey {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’‘ʻʼ`´ʹ.]+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters that Unicode does not decompose, as English texts write them. */
    private static final String LETTERS = "ıi øo łl đd ðd ħh əa";

    private NameKey() {}

    /** {@code The Côte-d’Ivoire} → {@code cote divoire}. */
    public static String of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!isPlain(lower)) {
            lower = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                    .replaceAll("");
            lower = GAPS.matcher(letters(lower)).replaceAll(" ").strip();
        }
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    /** Capitals only, at least two, perhaps with full stops or a digit: {@code UN}, {@code U.S.}, {@code G7}. */
    public static boolean isAcronym(String name) {
        String bare = name.replace(".", "");
        return bare.length() >= 2
                && bare.length() <= 6
                && bare.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static boolean isPlain(String lower) {
        return lower.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            int at = LETTERS.indexOf(c);
            switch (c) {
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'ß' -> out.append("ss");
                case 'þ' -> out.append("th");
                default -> out.append(c > 127 && at >= 0 && at % 3 == 0 ? LETTERS.charAt(at + 1) : (char) c);
            }
        });
        return out.toString();
    }
}
