package org.newsgraph.claim;

import org.newsgraph.mention.Mention;

/** What may fill a role, before the claims have numbers: the precursor of a {@link Filler}. */
sealed interface Candidate {
    /** Token of the sentence at which it stands. */
    int head();

    record Entity(Mention mention) implements Candidate {
        @Override
        public int head() {
            return mention.head();
        }
    }

    /** The event that a clause of the same sentence tells. */
    record Inner(int clause, int head, String type) implements Candidate {}

    /** Words that are no mention. */
    record Words(int head, String text) implements Candidate {}

    /** A pronoun of which nobody knows whom it means: it stands in its slot but fills no role. */
    record Unresolved(int head) implements Candidate {}
}
