package org.newsgraph.claim;

/**
 * A number of the text with its bound.
 *
 * @param value the number; {@code NaN} where only a word is given (dozens, many)
 * @param comparator how the text bounds it
 */
public record Quantity(double value, Comparator comparator) {
    /** Bounds that news puts on numbers; the local names of {@code ng:comparator}. */
    public enum Comparator {
        EXACTLY("Exactly"),
        AT_LEAST("AtLeast"),
        MORE_THAN("MoreThan"),
        AT_MOST("AtMost"),
        ABOUT("About"),
        ALMOST("Almost"),
        DOZENS("Dozens"),
        MANY("Many");

        private final String localName;

        Comparator(String localName) {
            this.localName = localName;
        }

        public String localName() {
            return localName;
        }
    }

    public boolean hasValue() {
        return !Double.isNaN(value);
    }
}
