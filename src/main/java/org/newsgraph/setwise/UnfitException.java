package org.newsgraph.setwise;

/**
 * Rows would fit together by other means than equal identifiers: a variable has no value in some row, is given a second one, or a
 * term is written as the store would not write it.
 */
final class UnfitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnfitException() {
        super("Only row by row is it certain what fits", null, false, false);
    }
}
