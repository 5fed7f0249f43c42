package org.newsgraph.cli;

/** The command was used in a way it does not offer; the message is one sentence and says what to do. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
