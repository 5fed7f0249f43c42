package org.newsgraph.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.document.Span;
import org.newsgraph.language.Status;
import org.newsgraph.language.TimeValue;

/**
 * Something the text says, with everything needed to check it.
 *
 * @param index position in the document's list of claims
 * @param content an event, a relation, a post or a count
 * @param status whether it happened
 * @param attributions who says so, innermost first; empty: the author
 * @param time when it happened, if the text says
 * @param presumed day that the text lets one presume, where it gives no time
 * @param asOf day of the statement, else of publication; never the event's
 * @param confidence between 0 and 1
 * @param doubtful if true, derives a triple only when another claim says the same
 * @param headline from a headline: derives nothing that the body does not repeat
 * @param sentence index of the sentence
 * @param trigger the predicate's words
 * @param entry IRI of the lexical entry, or name of the construction, that read it
 */
public record Claim(
        int index,
        Content content,
        Status status,
        List<Attribution> attributions,
        Optional<TimeValue> time,
        Optional<LocalDate> presumed,
        Optional<LocalDate> asOf,
        double confidence,
        boolean doubtful,
        boolean headline,
        int sentence,
        Span trigger,
        String entry) {
    public Claim {
        attributions = List.copyOf(attributions);
    }

    /** The same words read as saying something else, with another status. */
    Claim with(Content other, Status otherStatus) {
        return new Claim(
                index,
                other,
                otherStatus,
                attributions,
                time,
                presumed,
                asOf,
                confidence,
                doubtful,
                headline,
                sentence,
                trigger,
                entry);
    }

    /** The same without a day that one might presume. */
    Claim unpresumed() {
        return new Claim(
                index,
                content,
                status,
                attributions,
                time,
                Optional.empty(),
                asOf,
                confidence,
                doubtful,
                headline,
                sentence,
                trigger,
                entry);
    }

    /** What a claim is about. */
    public sealed interface Content {
        /**
         * An event of a class with its roles.
         *
         * @param type IRI of the event class
         * @param roles fillers by IRI of the role, in a fixed order
         */
        record Event(String type, Map<String, List<Filler>> roles) implements Content {}

        /** A relation that holds between two: IRI of the property, subject and object. */
        record Relation(String property, Filler subject, Filler object) implements Content {}

        /**
         * A post held.
         *
         * @param person who holds it
         * @param title as the graph shows it ("Prime Minister")
         * @param of state or body, if said
         * @param former whether it is past
         * @param shortcut IRI of the shortcut property that the title gives
         */
        record Post(Filler person, String title, Optional<Filler> of, boolean former, Optional<String> shortcut)
                implements Content {}

        /**
         * A count.
         *
         * @param kind local name of {@code ng:kind} ({@code Deaths})
         * @param quantity the number with its bound
         * @param group who or what is counted, in the text's words
         * @param groupMention mention of the group, if it is one
         * @param scopePlace place or event for which the number holds, if said
         * @param subsetOf the larger count of which this is a part ("two of them"): index of its claim
         * @param event claim of the event that it counts the victims of, if any
         */
        record Count(
                String kind,
                Quantity quantity,
                String group,
                Optional<Filler> groupMention,
                Optional<Filler> scopePlace,
                Optional<Integer> subsetOf,
                Optional<Integer> event)
                implements Content {}
    }
}
