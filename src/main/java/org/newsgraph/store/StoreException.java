package org.newsgraph.store;

/** Why nothing, or nothing more, can be done with a store, in a sentence for people. What was committed is there. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whose turn it is. */
    public enum Kind {
        /** The user asked for what cannot be done with this store. */
        REFUSED,
        /** The disk, or another process, stands in the way. */
        FAILED
    }

    private final Kind kind;

    StoreException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
        this.kind = Kind.FAILED;
    }

    public Kind kind() {
        return kind;
    }
}
