package org.newsgraph.language.corenlp;

/**
 * A text as a number, from which the number of a longer text is had without its letters: a polynomial of its characters (Karp
 * and Rabin, "Efficient Randomized Pattern-Matching Algorithms", 1987).
 *
 * @param value that of the text; other texts of a model practically never have the same
 * @param power what the value of a text before it is to be multiplied with
 */
record TextHash(long value, long power) {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    static TextHash of(String text) {
        long value = 0;
        long power = 1;
        for (int i = 0; i < text.length(); i++) {
            value = value * FACTOR + text.charAt(i) + 1;
            power *= FACTOR;
        }
        return new TextHash(value, power);
    }

    /** That of this text and another after it. */
    TextHash then(TextHash other) {
        return new TextHash(value * other.power + other.value, power * other.power);
    }
}
