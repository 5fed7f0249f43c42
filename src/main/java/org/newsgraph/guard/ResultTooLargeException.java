package org.newsgraph.guard;

import org.apache.jena.query.QueryException;

/** A value of a query grows beyond measure. No evaluation error, which a filter or an unbound variable would swallow. */
public final class ResultTooLargeException extends QueryException {
    private static final long serialVersionUID = 1L;

    ResultTooLargeException(String message) {
        super(message);
    }
}
