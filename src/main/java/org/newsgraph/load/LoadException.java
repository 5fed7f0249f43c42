package org.newsgraph.load;

/** The server could not be loaded; the message is one sentence: why, and what the server holds now. */
public final class LoadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LoadException(String message) {
        super(message);
    }
}
