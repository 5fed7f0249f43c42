package org.newsgraph.lexicon;

/** An entry that breaks the notation; the reader turns it into a {@link LexiconProblem}. */
final class NotationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotationException(String message) {
        super(message, null, false, false);
    }
}
