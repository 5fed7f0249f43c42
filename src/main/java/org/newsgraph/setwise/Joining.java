package org.newsgraph.setwise;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.sparql.core.Var;

/** Joins two tables on the variables that both have. */
record Joining(Cancellation cancellation) {
    /** @throws UnfitException if such a variable has no value in some row */
    Rows join(Rows left, Rows right) {
        List<Var> shared = left.shared(right);
        if (!shared.stream().allMatch(v -> left.isWhole(left.column(v)) && right.isWhole(right.column(v)))) {
            throw new UnfitException();
        }
        Rows result = left.wider(right.columns());
        Probe probe = left.size() <= right.size() ? new Probe(left, right, result) : new Probe(right, left, result);
        probe.addAll();
        return result;
    }

    /** To join rows with others that come by and by. */
    Probe probe(Rows rows, Rows others) {
        return new Probe(rows, others, rows.wider(others.columns()));
    }

    /** Finds rows, by hash, that fit to others. */
    final class Probe {
        /** So many pairs of rows are written at once, column by column. */
        private static final int PAIRS = 4096;

        private static final int NONE = -1;

        private final Rows rows;
        private final Rows others;
        private final Rows result;
        private final long[][] keys;
        private final long[] key;
        private final int[] columns;
        /** By hash, the first row of a chain of rows with unlike keys. */
        private final int[] heads;
        /** The next row of that chain, by row. */
        private final int[] unlike;
        /** The next row with the same key, by row. */
        private final int[] alike;

        private final int[] found = new int[PAIRS];
        private final int[] foundOthers = new int[PAIRS];
        private int pairs;
        private long round;

        private Probe(Rows rows, Rows others, Rows result) {
            List<Var> shared = rows.shared(others);
            this.rows = rows;
            this.others = others;
            this.result = result;
            this.keys = rows.cells(rows.columns(shared));
            this.key = new long[shared.size()];
            this.columns = others.columns(shared);
            this.heads = new int[4 * Integer.highestOneBit(Math.max(4, rows.size()))];
            this.unlike = new int[rows.size()];
            this.alike = new int[rows.size()];
            Arrays.fill(heads, NONE);
            for (int row = rows.size() - 1; row >= 0; row--) {
                index(row);
            }
        }

        /** A row whose key is known takes the place of the row that had it, so that rows come in their order. */
        private void index(int row) {
            Rows.read(row, keys, key);
            int slot = Keys.hash(key, 0, key.length) & heads.length - 1;
            int before = NONE;
            int head = heads[slot];
            while (head != NONE && !isAt(head)) {
                before = head;
                head = unlike[head];
            }
            alike[row] = head;
            unlike[row] = head == NONE ? NONE : unlike[head];
            if (before != NONE) {
                unlike[before] = row;
            } else {
                heads[slot] = row;
            }
        }

        private boolean isAt(int row) {
            for (int i = 0; i < key.length; i++) {
                if (keys[i][row] != key[i]) {
                    return false;
                }
            }
            return true;
        }

        /** Joins all rows that the others hold now. */
        void addAll() {
            long[][] cells = others.cells(columns);
            for (int other = 0; other < others.size(); other++) {
                cancellation.check(round++);
                Rows.read(other, cells, key);
                int row = heads[Keys.hash(key, 0, key.length) & heads.length - 1];
                while (row != NONE && !isAt(row)) {
                    row = unlike[row];
                }
                for (; row != NONE; row = alike[row]) {
                    add(row, other);
                }
            }
            write();
        }

        private void add(int row, int other) {
            found[pairs] = row;
            foundOthers[pairs] = other;
            pairs++;
            if (pairs == PAIRS) {
                cancellation.check(0);
                write();
            }
        }

        private void write() {
            result.appendJoined(rows, found, others, foundOthers, pairs);
            pairs = 0;
        }

        Rows result() {
            return result;
        }
    }
}
