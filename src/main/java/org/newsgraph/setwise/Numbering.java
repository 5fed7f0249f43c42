package org.newsgraph.setwise;

import java.util.BitSet;
import org.apache.jena.sparql.core.Var;

/** Numbers rows before something goes on from them, to tell afterwards from which it did. */
final class Numbering {
    private int given;

    /** A variable for numbers that no query has. */
    Var next() {
        return Var.alloc(".row" + given++);
    }

    /** Those numbers that are left. */
    static BitSet of(Rows rows, Var number) {
        int column = rows.column(number);
        BitSet found = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            found.set(Ids.index(rows.get(row, column)));
        }
        return found;
    }
}
