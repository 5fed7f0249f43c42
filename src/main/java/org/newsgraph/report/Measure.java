package org.newsgraph.report;

import java.util.Locale;

/** What a report counts. */
public enum Measure {
    /** Documents that were read. */
    DOCUMENT,
    /** Sentences of those documents. */
    SENTENCE,
    /** Words and marks of those sentences. */
    TOKEN,
    /** Claims read from those documents. */
    CLAIM,
    /** Entities in the result. */
    ENTITY,
    /** Events in the result. */
    EVENT,
    /** Observations of quantities in the result. */
    OBSERVATION,
    /** Derivations in the result: one a derived triple and rule. */
    DERIVATION;

    /** Local name of the property that gives the number: {@code claimCount}. */
    String term() {
        return name().toLowerCase(Locale.ROOT) + "Count";
    }
}
