package org.newsgraph.setwise;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Iterator;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.RangeIndex;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the triples of an index whose first terms are given, in the index' order. Terms are read from the index' bytes as
 * {@link Ids} has them, without an object a triple.
 */
final class Scan {
    private static final int TERMS = 3;

    private final RangeIndex index;
    /** Where subject, predicate and object stand in the index. */
    private final int[] places;

    private final long[] given;
    private final int known;
    private final long[] terms = new long[TERMS];
    private Iterator<Boolean> triples;

    private Scan(RangeIndex index, int[] places, long[] given, int known) {
        this.index = index;
        this.places = places;
        this.given = given;
        this.known = known;
        this.triples = Collections.emptyIterator();
    }

    /**
     * To read many triples: the index is not told where they end, since it would look at each whether they do.
     *
     * @param given terms in the order of the index
     * @param known so many of them count
     */
    static Scan ofMany(RangeIndex index, int[] places, long[] given, int known) {
        Scan scan = new Scan(index, places, given, known);
        scan.triples = index.iterator(scan.key(given, known), null, scan::read);
        return scan;
    }

    /** To read few triples: the index is told where they end, since it would prepare to read its pages from there on. */
    static Scan ofFew(RangeIndex index, int[] places, long[] given, int known) {
        long[] after = given.clone();
        if (known == 0 || ++after[known - 1] == 0) {
            return ofMany(index, places, given, known);
        }
        Scan scan = new Scan(index, places, given, known);
        scan.triples = index.iterator(scan.key(given, known), scan.key(after, known), scan::read);
        return scan;
    }

    /** The least key that begins so. */
    private Record key(long[] first, int count) {
        Record least = index.getRecordFactory().createKeyOnly();
        for (int i = 0; i < count; i++) {
            Bytes.setLong(first[i], least.getKey(), i * Long.BYTES);
        }
        return least;
    }

    private Boolean read(ByteBuffer bytes, int number, byte @Nullable [] key, RecordFactory factory) {
        int at = number * factory.recordLength();
        if (key != null) {
            bytes.position(at);
            bytes.get(key);
        }
        terms[0] = bytes.getLong(at);
        terms[1] = bytes.getLong(at + Long.BYTES);
        terms[2] = bytes.getLong(at + 2 * Long.BYTES);
        return Boolean.TRUE;
    }

    /** Goes to the next triple, if there is one. */
    boolean next() {
        if (!triples.hasNext()) {
            return false;
        }
        triples.next();
        for (int i = 0; i < known; i++) {
            if (terms[i] != given[i]) {
                return false;
            }
        }
        return true;
    }

    /** The subject (0), predicate (1) or object (2) of the triple. */
    long term(int position) {
        return terms[places[position]];
    }

    /** The first term that was not given, by which the triples are in order. */
    long leading() {
        return terms[known];
    }

    /** Whether a term leads. */
    boolean leads(int position) {
        return places[position] == known;
    }

    /** Passes by the triples that have the same leading term. */
    void skip() {
        long[] next = terms.clone();
        next[known]++;
        triples =
                next[known] == 0 ? Collections.emptyIterator() : index.iterator(key(next, known + 1), null, this::read);
    }
}
