package org.newsgraph.graph;

/** Data given by the user is no RDF, or broken; the message is one sentence with the file and where in it. */
public final class UnreadableDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableDataException(String message) {
        super(message);
    }
}
