package org.newsgraph.pipeline;

import java.time.Duration;

/** A document was not read in time. */
final class TooSlowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration limit;

    TooSlowException(Duration limit) {
        super("limit: " + limit);
        this.limit = limit;
    }

    /** Why the document is passed over, for people. */
    String reason() {
        return "reading it takes longer than " + limit.toMillis() / 1000.0 + " s";
    }
}
