package org.newsgraph.guard;

import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.jspecify.annotations.Nullable;

/** Says to the parts of one query whether they are to stop, and why. */
final class Stop {
    private static final Symbol SYMBOL = Symbol.create(Stop.class.getName());

    /** Why a query was stopped. */
    enum Reason {
        TIME,
        MEMORY
    }

    private volatile @Nullable Reason reason;

    /** The first reason stays. */
    synchronized void set(Reason why) {
        if (reason == null) {
            reason = why;
        }
    }

    /** What to tell who asked. */
    String sentence(Limits limits) {
        return reason == Reason.MEMORY
                ? "The query needs more memory than there is and was stopped; nothing of its result is sent."
                : limits.timeExceeded();
    }

    /** @throws QueryCancelledException once stopped */
    void check() {
        if (reason != null) {
            throw new QueryCancelledException();
        }
    }

    /** Gives it to what is evaluated in a context. */
    void in(Context context) {
        context.set(SYMBOL, this);
    }

    /** The one of a context; one that never stops where nobody watches. */
    static Stop of(Context context) {
        return context.get(SYMBOL) instanceof Stop stop ? stop : new Stop();
    }
}
