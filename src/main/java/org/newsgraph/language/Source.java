package org.newsgraph.language;

import java.util.OptionalInt;

/**
 * One link in the chain of who says so.
 *
 * @param head head token of the words that name the source; empty for hearsay ("it became known", "reportedly")
 * @param kind how it is brought in
 */
public record Source(OptionalInt head, Kind kind) {
    /** How a text brings in a source. */
    public enum Kind {
        /** Subject of a verb of saying. */
        SAYS,
        /** "according to", "citing", "with reference to". */
        ACCORDING_TO,
        /** Nobody is named. */
        HEARSAY
    }
}
