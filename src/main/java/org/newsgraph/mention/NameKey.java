package org.newsgraph.mention;

import java.text.Normalizer;

/**
 * What the spellings of one name have in common: no case, accents, hyphens, apostrophes, full stops or leading article;
 * "St." at the beginning is "Saint".
 */
public final class NameKey {
    private NameKey() {}

    /** {@code The Côte-d’Ivoire} → {@code cote divoire}. */
    public static String of(String name) {
        StringBuilder out = new StringBuilder(name.length() + 4);
        boolean plain = name.chars().allMatch(c -> c < 128);
        append(plain ? name : Normalizer.normalize(name, Normalizer.Form.NFD), out);
        int end = out.length();
        if (end > 0 && out.charAt(end - 1) == ' ') {
            out.setLength(end - 1);
        }
        if (out.indexOf("the ") == 0) {
            out.delete(0, 4);
        }
        if (out.indexOf("st ") == 0) {
            out.replace(0, 2, "saint");
        }
        return out.toString();
    }

    /** Capitals only, two to six, perhaps with full stops or a digit: {@code UN}, {@code U.S.}, {@code G7}. */
    public static boolean isAcronym(String name) {
        String bare = name.replace(".", "");
        return bare.length() >= 2
                && bare.length() <= 6
                && bare.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static void append(String decomposed, StringBuilder out) {
        for (int i = 0; i < decomposed.length(); i++) {
            char c = Character.toLowerCase(decomposed.charAt(i));
            if (c < 128 ? Character.isLetterOrDigit(c) : isLetter(c)) {
                letter(c, out);
            } else if (!isMark(c) && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER;
    }

    /** What stands in or over a word without dividing it. */
    private static boolean isMark(char c) {
        return "'’‘`´.".indexOf(c) >= 0
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.MODIFIER_LETTER;
    }

    /** Letters that Unicode does not decompose, as English texts write them. */
    private static void letter(char c, StringBuilder out) {
        switch (c) {
            case 'ı' -> out.append('i');
            case 'ø' -> out.append('o');
            case 'ł' -> out.append('l');
            case 'đ', 'ð' -> out.append('d');
            case 'ħ' -> out.append('h');
            case 'ə' -> out.append('a');
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'ß' -> out.append("ss");
            case 'þ' -> out.append("th");
            default -> out.append(c);
        }
    }
}
