package org.newsgraph.claim;

import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.language.Clause;
import org.newsgraph.mention.Mention;

/**
 * A number with what makes it a count.
 *
 * @param phrase the number
 * @param token head token of the number
 * @param noun head token of the noun that it counts, if one stands with it
 * @param kind local name of the kind of count
 * @param clause the clause that tells it
 * @param event the event whose role is counted, if one is
 * @param of head token of the group that a figure is of ("the death toll of soldiers"), if said
 * @param place the place that the text puts beside the number, if it does
 */
record Counted(
        NumberPhrase phrase,
        int token,
        OptionalInt noun,
        String kind,
        Clause clause,
        Optional<EventMatch> event,
        OptionalInt of,
        Optional<Mention> place) {
    Counted(NumberPhrase phrase, int token, OptionalInt noun, String kind, Clause clause, Optional<EventMatch> event) {
        this(phrase, token, noun, kind, clause, event, OptionalInt.empty(), Optional.empty());
    }

    Counted withKind(String other) {
        return new Counted(phrase, token, noun, other, clause, Optional.empty(), of, place);
    }

    Counted of(OptionalInt group) {
        return new Counted(phrase, token, noun, kind, clause, event, group, place);
    }

    Counted in(Mention where) {
        return new Counted(phrase, token, noun, kind, clause, event, of, Optional.of(where));
    }
}
