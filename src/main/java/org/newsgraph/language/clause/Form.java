package org.newsgraph.language.clause;

import java.util.Optional;
import org.newsgraph.language.Status;

/**
 * What a predicate's own form says, whatever embeds it.
 *
 * @param kind of the verb form
 * @param status of a finite clause by tense, aspect and modality; of a non-finite one {@code OCCURRED} stands for "as its
 *     context has it"; never {@code NEGATED}
 * @param negated whether the clause carries a negation
 * @param futureInPast a "would" that is a future if a verb of saying reports it, else hypothetical
 * @param ruledOut whether a negation denies an ability or a will: "could not reach", "would not leave"
 * @param reported what an infinitive says if somebody says it: "is said to have left", "to be leaving"; empty if it has no tense
 */
record Form(
        Kind kind, Status status, boolean negated, boolean futureInPast, boolean ruledOut, Optional<Status> reported) {
    enum Kind {
        FINITE,
        INFINITIVE,
        GERUND,
        PARTICIPLE,
        NOMINAL
    }

    /** The same as an infinitive, of a verb that the tagger took for a present tense. */
    Form untensed() {
        return new Form(Kind.INFINITIVE, Status.OCCURRED, negated, false, false, Optional.empty());
    }

    /** The status with the negation applied: what is negated and not merely possible did not happen. */
    Status polar() {
        return negated && (ruledOut || status != Status.HYPOTHETICAL) ? Status.NEGATED : status;
    }
}
