package org.newsgraph.document;

/**
 * Characters that a text can pass on to whatever reads the graph: those of XML 1.0 (section 2.2), which are also all that UTF-8
 * can hold and people can see.
 */
final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** The text with U+FFFD for each control character, each half of a character and each non-character; of the same length. */
    static String readable(String text) {
        int first = firstUnreadable(text, 0);
        if (first == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (int i = first; i < text.length(); i = firstUnreadable(text, i + 1)) {
            clean.setCharAt(i, REPLACEMENT);
        }
        return clean.toString();
    }

    private static int firstUnreadable(String text, int from) {
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!isReadable(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static boolean isReadable(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= ' ' && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xFFFE
                || c > 0xFFFF;
    }
}
