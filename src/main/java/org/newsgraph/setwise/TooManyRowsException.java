package org.newsgraph.setwise;

/** A table would take more memory than it may; row by row, the same question needs none. */
final class TooManyRowsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Of one table: 64 MB. */
    private static final long CELLS = 8L << 20;

    private TooManyRowsException() {
        super("More rows than a table holds", null, false, false);
    }

    static void check(long rows, int columns) {
        if (rows * Math.max(columns, 1) > CELLS) {
            throw new TooManyRowsException();
        }
    }
}
