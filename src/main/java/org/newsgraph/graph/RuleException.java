package org.newsgraph.graph;

/** A derivation rule cannot be used; the message names its file and says why in one sentence. */
public final class RuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RuleException(String message) {
        super(message);
    }
}
