package org.newsgraph.graph;

/** The user asked for a form of output that does not exist or cannot hold the data; the message is one sentence that says so. */
public final class UnsupportedFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnsupportedFormatException(String message) {
        super(message);
    }
}
