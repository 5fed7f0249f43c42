package org.newsgraph.setwise;

/** A variable to join on has no value in some row, so that rows would match by other means than equal keys. */
final class UnboundException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnboundException() {
        super("A variable to join on has no value", null, false, false);
    }
}
