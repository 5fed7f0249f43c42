package org.newsgraph.language.clause;

import org.newsgraph.language.Status;
import org.newsgraph.lexicon.Embedder;
import org.newsgraph.lexicon.Embedder.Outcome;

/** What follows for a complement from its embedder: the signature, composed with how the embedder itself stands. */
final class Consequence {
    private Consequence() {}

    /** What follows for a complement, given the embedder's signature and how the embedder itself stands. */
    static Status of(Embedder signature, Status outer, Form form) {
        Outcome outcome = outer == Status.NEGATED ? signature.negated() : signature.affirmed();
        boolean presupposed = signature.affirmed() == Outcome.HOLDS && signature.negated() == Outcome.HOLDS;
        Status inner = follows(outcome, outer, form);
        if (presupposed || Implication.isFactual(outer) || outer == Status.NEGATED) {
            return inner;
        }
        return weakened(signature, outer, inner);
    }

    private static Status follows(Outcome outcome, Status outer, Form form) {
        boolean finite = form.kind() == Form.Kind.FINITE;
        return switch (outcome) {
            case HOLDS -> finite ? form.polar() : form.negated() ? Status.NEGATED : goesOn(outer);
            case NOT -> form.negated() ? Status.HYPOTHETICAL : Status.NEGATED;
            case OPEN, ACTUAL -> Status.HYPOTHETICAL;
            case PLANNED -> form.negated() ? Status.NEGATED : isAhead(form) ? Status.PLANNED : Status.HYPOTHETICAL;
            case ORDERED ->
                finite && form.status() == Status.OCCURRED // "insisted that they left" asks for nothing
                        ? Status.HYPOTHETICAL
                        : form.negated() ? Status.NEGATED : Status.ORDERED;
            case ATTEMPTED -> form.negated() ? Status.HYPOTHETICAL : Status.ATTEMPTED;
            case ONGOING -> form.negated() ? Status.NEGATED : Status.ONGOING;
            case SAID -> said(form);
        };
    }

    /** "agreed that it would", "agreed to"; not "agreed that it was" or "might". */
    private static boolean isAhead(Form form) {
        return form.kind() != Form.Kind.FINITE
                || form.futureInPast()
                || form.status() == Status.PLANNED
                || form.status() == Status.ONGOING;
    }

    private static Status goesOn(Status outer) {
        return outer == Status.ONGOING ? Status.ONGOING : Status.OCCURRED;
    }

    /** As the complement itself has it: "said it would send" reports a future, "is said to have sent" a past. */
    private static Status said(Form form) {
        return switch (form.kind()) {
            case FINITE -> form.futureInPast() ? (form.negated() ? Status.NEGATED : Status.PLANNED) : form.polar();
            case INFINITIVE ->
                form.reported().map(r -> form.negated() ? Status.NEGATED : r).orElse(Status.HYPOTHETICAL);
            default -> form.polar();
        };
    }

    /** "will be able to leave", "will allow them to leave", "will have to leave": what is to be made possible is to come. */
    private static boolean isEnabling(Embedder signature) {
        return signature.affirmed() == Outcome.OPEN && signature.negated() == Outcome.NOT;
    }

    /** An embedder that is itself only planned, ordered, tried or possible. */
    private static Status weakened(Embedder signature, Status outer, Status inner) {
        boolean done = Implication.isFactual(inner) || inner == Status.ATTEMPTED;
        if (outer == Status.PLANNED && inner == Status.HYPOTHETICAL && isEnabling(signature)) {
            return Status.PLANNED;
        }
        if (outer == Status.PLANNED && inner == Status.NEGATED && signature.negated() != Outcome.ONGOING) {
            return Status.NEGATED; // "will cancel the visit" is as good as "will not visit"
        }
        boolean own = signature.control() == Embedder.Control.SUBJECT && signature.affirmed() != Outcome.SAID;
        return switch (outer) {
            case PLANNED, ORDERED ->
                done && signature.affirmed() != Outcome.SAID
                        ? outer
                        : inner == Status.PLANNED ? Status.PLANNED : Status.HYPOTHETICAL;
            case ATTEMPTED -> done && own ? Status.ATTEMPTED : Status.HYPOTHETICAL;
            default -> Status.HYPOTHETICAL;
        };
    }
}
