package org.newsgraph.language.clause;

import java.util.Optional;
import org.newsgraph.lexicon.Embedder;

/**
 * What a clause hangs on.
 *
 * @param outer the clause above
 * @param link how it hangs there
 * @param kind kind of complement, as the lexicon names it ({@code to}, {@code that}, {@code ing}, {@code wh}, a preposition)
 * @param signature what the lexicon knows of the outer predicate with such a complement
 */
record Embedding(Draft outer, Link link, String kind, Optional<Embedder> signature) {
    enum Link {
        /** Complement clause of a verb, noun or adjective. */
        COMPLEMENT,
        /** "(in order) to". */
        PURPOSE,
        /** Under "if", "unless", "in case". */
        CONDITION,
        /** "-ing" or "-ed" without a subject that goes with the outer clause, "by doing", "after doing". */
        PARTICIPLE,
        /** "without doing", "instead of doing". */
        EXCLUDED,
        /** Under "because", "when", "after" with a tense of its own. */
        ADVERBIAL,
        /** A gerund or infinitive as subject. */
        SUBJECT,
        /** Anything else non-finite: nothing follows. */
        LOOSE
    }

    Embedding(Draft outer, Link link) {
        this(outer, link, "", Optional.empty());
    }
}
