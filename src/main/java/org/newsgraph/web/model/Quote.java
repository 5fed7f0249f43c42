package org.newsgraph.web.model;

import java.util.List;
import org.newsgraph.web.naming.Link;

/**
 * A claim with the words it was read from.
 *
 * @param claim its page
 * @param document where it stands
 * @param date day of publication; may be empty
 * @param words the sentence in pieces; empty where the text is not shown
 * @param status local name, {@code Occurred}; empty for a name by itself
 * @param sources who says so, the words' origin first; empty: the author of the document
 * @param confidence as written; may be empty
 * @param doubtful whether it warrants nothing alone
 */
public record Quote(
        Link claim,
        Link document,
        String date,
        List<Piece> words,
        String status,
        List<String> sources,
        String confidence,
        boolean doubtful) {
    public Quote {
        words = List.copyOf(words);
        sources = List.copyOf(sources);
    }

    /**
     * Part of a sentence.
     *
     * @param text as it stands
     * @param mark {@code trigger} for the predicate, {@code part} for who and what takes part, else empty
     */
    public record Piece(String text, String mark) {}
}
