package org.newsgraph.guard;

import java.time.Duration;

/**
 * What one query may cost.
 *
 * @param time until its result is whole
 * @param rows rows or triples of its result
 * @param atOnce queries that run at the same time; others are told to come again
 */
public record Limits(Duration time, int rows, int atOnce) {
    /** Bytes of a result as it is sent; a result is held until it is whole. */
    public static final int BYTES = 64 << 20;

    /** What to tell who asked for more time than this. */
    public String timeExceeded() {
        return "The query took longer than " + time.toMillis() / 1000.0
                + " s and was stopped; nothing of its result is sent.";
    }
}
