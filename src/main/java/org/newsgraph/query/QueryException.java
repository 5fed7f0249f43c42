package org.newsgraph.query;

/** A query or parameter that cannot be used as given; the message is one sentence for the user. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QueryException(String message) {
        super(message);
    }
}
