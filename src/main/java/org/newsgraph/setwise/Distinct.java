package org.newsgraph.setwise;

import java.util.Arrays;

/** Tells values that a group has not had before. */
@FunctionalInterface
interface Distinct {
    /** Whether the group had no such value before; it has from now on. */
    boolean isNew(int group, long value);

    /** For the values of a column, row by row; where these are in order, it is enough to know each group's last. */
    static Distinct of(Rows rows, int column) {
        return rows.isSorted(column) ? lastOnes() : allOnes();
    }

    private static Distinct lastOnes() {
        return new Distinct() {
            private long[] last = new long[0];

            @Override
            public boolean isNew(int group, long value) {
                if (group >= last.length) {
                    int before = last.length;
                    last = Arrays.copyOf(last, Math.max(2 * before, group + 16));
                    Arrays.fill(last, before, last.length, Rows.UNBOUND);
                }
                boolean isNew = last[group] != value;
                last[group] = value;
                return isNew;
            }
        };
    }

    private static Distinct allOnes() {
        Keys seen = new Keys(2);
        long[] pair = new long[2];
        return (group, value) -> {
            pair[0] = Ids.number(group);
            pair[1] = value;
            int before = seen.size();
            return seen.add(pair) == before;
        };
    }
}
