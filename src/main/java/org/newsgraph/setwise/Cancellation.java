package org.newsgraph.setwise;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.ExecutionContext;

/** Whether the query is still wanted. */
record Cancellation(AtomicBoolean signal) {
    private static final int OFTEN = 0xFFF;

    static Cancellation of(ExecutionContext context) {
        AtomicBoolean signal = context.getCancelSignal();
        return new Cancellation(signal == null ? new AtomicBoolean() : signal);
    }

    /** @throws QueryCancelledException in one of some thousand rounds, if it is not */
    void check(long round) {
        if ((round & OFTEN) == 0 && signal.get()) {
            throw new QueryCancelledException();
        }
    }
}
