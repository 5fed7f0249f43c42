package org.newsgraph.guard;

import java.util.Optional;
import org.apache.jena.query.Query;

/** What no query may ask for here, through whatever door it comes. */
public final class Refusals {
    /** Characters of a query. */
    public static final int LONGEST = 100_000;

    /** Said to a query that names graphs to answer from. */
    public static final String OTHER_GRAPHS = "This endpoint answers from its own dataset: leave FROM, FROM NAMED, "
            + "default-graph-uri and named-graph-uri out. All triples are in the default graph.";
    /** Said to a query of more than {@link #LONGEST} characters. */
    public static final String TOO_LONG = "A query may have " + LONGEST + " characters at most.";
    /** Said to a query that overflows the stack. */
    public static final String TOO_DEEP = "The query is nested too deeply.";

    private Refusals() {}

    /** Why a query is not answered; empty if it is. */
    public static Optional<String> of(Query query) {
        if (query.hasDatasetDescription()) {
            return Optional.of(OTHER_GRAPHS);
        }
        QueryTraits traits = QueryTraits.of(query);
        if (traits.callsOthers()) {
            return Optional.of("This endpoint calls no other: leave SERVICE out.");
        }
        return traits.splitsText()
                ? Optional.of("This endpoint does not know the properties apf:strSplit and apf:concat.")
                : Optional.empty();
    }
}
