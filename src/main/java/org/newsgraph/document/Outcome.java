package org.newsgraph.document;

/**
 * What became of one input: done, or passed over with a reason. Bad input is a value, counted and reported at the end, so
 * that one bad file never costs the rest of a run.
 */
public sealed interface Outcome<T> {
    /** The input was read. */
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * The input was passed over.
     *
     * @param input the file or document, as the user knows it
     * @param reason one sentence without the name of the input
     * @param kind whose fault it is
     */
    record Skipped<T>(String input, String reason, Kind kind) implements Outcome<T> {
        /** What an exit code is decided by. */
        public enum Kind {
            /** The content is no article that can be read: empty, binary, not text. */
            CONTENT,
            /** The input could not be opened or found. */
            ACCESS,
            /** A defect of the program met while reading it. */
            DEFECT
        }

        /** The same, for an outcome of another type. */
        public <U> Skipped<U> as() {
            return new Skipped<>(input, reason, kind);
        }

        /** One line for people. */
        public String sentence() {
            return input + ": " + reason;
        }
    }
}
