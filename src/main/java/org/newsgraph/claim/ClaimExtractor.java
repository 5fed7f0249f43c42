package org.newsgraph.claim;

import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.mention.Mentions;

/**
 * Reads claims from a document whose mentions are found: the clauses are matched against the lexicon's frames, and each claim
 * is given its status, its sources, its time and its confidence. "Belarus will send peacekeepers to Mali." becomes a
 * Deployment with actor Belarus, theme peacekeepers and destination Mali, status planned.
 *
 * <p>Holds no state of a document: one instance serves all threads.
 */
public final class ClaimExtractor {
    private final Lexicon lexicon;

    public ClaimExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All claims of the document, numbered in their order; empty if nothing in it is known to the lexicon. */
    public Claims extract(Mentions mentions) {
        return new Claims(mentions, new DocumentClaims(lexicon, mentions).read());
    }
}
