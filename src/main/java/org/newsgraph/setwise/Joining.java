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
        private final Rows rows;
        private final Rows others;
        private final Rows result;
        private final Keys keys;
        private final int[] columns;
        private final int[] to;
        private final int[] toOthers;
        private final long[] key;
        /** For each key its first row, from which {@code next} leads on to -1. */
        private int[] first = new int[16];

        private final int[] next;
        private long round;

        private Probe(Rows rows, Rows others, Rows result) {
            List<Var> shared = rows.shared(others);
            this.rows = rows;
            this.others = others;
            this.result = result;
            this.keys = new Keys(shared.size());
            this.columns = others.columns(shared);
            this.to = result.columns(rows.columns());
            this.toOthers = result.columns(others.columns());
            this.key = new long[shared.size()];
            this.next = new int[rows.size()];
            index(rows.columns(shared));
        }

        private void index(int[] from) {
            for (int row = rows.size() - 1; row >= 0; row--) {
                rows.read(row, from, key);
                int known = keys.size();
                int number = keys.add(key);
                if (number >= first.length) {
                    first = Arrays.copyOf(first, 2 * first.length);
                }
                next[row] = number == known ? -1 : first[number];
                first[number] = row;
            }
        }

        /** Joins all rows that the others hold now. */
        void addAll() {
            for (int other = 0; other < others.size(); other++) {
                others.read(other, columns, key);
                int number = keys.find(key);
                for (int row = number < 0 ? -1 : first[number]; row >= 0; row = next[row]) {
                    cancellation.check(round++);
                    int joined = result.append();
                    result.put(joined, to, rows, row);
                    result.put(joined, toOthers, others, other);
                }
            }
        }

        Rows result() {
            return result;
        }
    }
}
