package org.newsgraph.setwise;

import java.util.Optional;
import java.util.function.LongPredicate;
import org.apache.jena.sparql.core.Var;

/** Leaves out rows while they are found. */
interface Sieve {
    /** Leaves out nothing. */
    Sieve NONE = new Sieve() {
        @Override
        public Rows rows(Rows rows) {
            return rows;
        }

        @Override
        public Optional<LongPredicate> admitted(Var variable) {
            return Optional.empty();
        }
    };

    /** Those of the rows that may stay. */
    Rows rows(Rows rows);

    /** With which values of a variable a row may stay, if that depends on this variable alone. */
    Optional<LongPredicate> admitted(Var variable);
}
