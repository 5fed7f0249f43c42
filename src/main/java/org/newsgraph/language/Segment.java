package org.newsgraph.language;

import java.util.List;

/**
 * A stretch of a sentence that is parsed by itself, since parsers go wrong where it meets the rest.
 *
 * @param kind what it is to the rest of the sentence
 * @param tokens indices of its tokens in the order in which to parse them; never empty
 */
public record Segment(Kind kind, List<Integer> tokens) {
    public Segment {
        tokens = List.copyOf(tokens);
    }

    /** What a segment is to the rest of its sentence. */
    public enum Kind {
        /** What remains when the others are taken out. */
        MAIN,
        /** "…, the ministry said": its verb governs the main segment as {@code ccomp}. */
        REPORT,
        /** "according to …": {@code obl} of the main verb. */
        ACCORDING_TO,
        /** What stands in brackets: {@code appos} of the word before, or {@code parataxis} if it has a verb. */
        BRACKETS,
        /** Place and agency before the text: {@code discourse}. */
        DATELINE,
        /** Quotation marks, and the brackets and commas around segments: {@code punct}. */
        PUNCTUATION
    }
}
