package org.newsgraph.setwise;

import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/** The three orders in which a store keeps the triples of its default graph. */
final class Indexes {
    private static final int[] SPO = {0, 1, 2};
    private static final int[] POS = {2, 0, 1};
    private static final int[] OSP = {1, 2, 0};

    /** Begins to read an index. */
    @FunctionalInterface
    private interface Opening {
        Scan open(RangeIndex index, int[] places, long[] given, int known);
    }

    private final RangeIndex bySubject;
    private final RangeIndex byPredicate;
    private final RangeIndex byObject;

    /** @throws UnfitException if the store does not have these */
    Indexes(DatasetGraphTDB store) {
        this.bySubject = index(store, "SPO");
        this.byPredicate = index(store, "POS");
        this.byObject = index(store, "OSP");
    }

    private static RangeIndex index(DatasetGraphTDB store, String name) {
        TupleIndex index =
                store.getTripleTable().getNodeTupleTable().getTupleTable().selectIndex(name);
        if (index instanceof TupleIndexRecord records) {
            return records.getRangeIndex();
        }
        throw new UnfitException();
    }

    /** The triples of these terms, each of which may be {@link Rows#UNBOUND} for any. */
    Scan scan(long subject, long predicate, long object) {
        return scan(Scan::ofMany, subject, predicate, object);
    }

    /** The same if they are thought to be few. */
    Scan lookUp(long subject, long predicate, long object) {
        return scan(Scan::ofFew, subject, predicate, object);
    }

    private Scan scan(Opening opening, long subject, long predicate, long object) {
        if (is(subject) && (is(predicate) || !is(object))) {
            return scan(opening, bySubject, SPO, subject, predicate, object);
        } else if (is(predicate)) {
            return scan(opening, byPredicate, POS, predicate, object, subject);
        }
        return is(object)
                ? scan(opening, byObject, OSP, object, subject, predicate)
                : scan(opening, bySubject, SPO, subject, predicate, object);
    }

    private static Scan scan(Opening opening, RangeIndex index, int[] places, long... given) {
        int known = 0;
        while (known < given.length && is(given[known])) {
            known++;
        }
        return opening.open(index, places, given, known);
    }

    private static boolean is(long term) {
        return term != Rows.UNBOUND;
    }
}
