package org.newsgraph.lexicon;

/** A source that is no RDF, so that nothing of it can be used. The message names file, line, column and reason. */
public final class MalformedLexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Line and column count from 1; a parser that does not know them gives -1. */
    public MalformedLexiconException(String file, long line, long column, String reason) {
        super((line > 0 ? "%s:%d:%d: %s" : "%1$s: %4$s").formatted(file, line, column, reason));
    }
}
