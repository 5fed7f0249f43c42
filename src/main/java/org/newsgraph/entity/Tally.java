package org.newsgraph.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.table.Bytes;

/**
 * What documents say of one thing, and how often: facts, each a property with a value. What one document adds can be taken out
 * again, and nothing of it is left.
 */
final class Tally {
    private static final char SEPARATOR = '\t';
    private final TreeMap<String, Integer> counts = new TreeMap<>();

    void add(String property, String value) {
        count(property + SEPARATOR + value, 1);
    }

    /** @param times negative to take out */
    void add(Tally other, int times) {
        other.counts.forEach((fact, n) -> count(fact, n * times));
    }

    private void count(String fact, int n) {
        counts.merge(fact, n, (a, b) -> a + b == 0 ? null : a + b);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Whether the fact is there. */
    boolean has(String property, String value) {
        return counts.containsKey(property + SEPARATOR + value);
    }

    /** Whether there is a fact of the property. */
    boolean has(String property) {
        return !facts(property).isEmpty();
    }

    /** How often each value of the property was found. */
    SortedMap<String, Integer> counts(String property) {
        TreeMap<String, Integer> values = new TreeMap<>();
        facts(property).forEach((fact, n) -> values.put(fact.substring(property.length() + 1), n));
        return values;
    }

    Set<String> values(String property) {
        return counts(property).keySet();
    }

    private SortedMap<String, Integer> facts(String property) {
        return counts.subMap(property + SEPARATOR, property + (char) (SEPARATOR + 1));
    }

    /** The same facts, none more often than this. */
    Tally upTo(int limit) {
        Tally limited = new Tally();
        counts.forEach((fact, n) -> limited.counts.put(fact, Math.min(n, limit)));
        return limited;
    }

    byte[] bytes() {
        return Bytes.of(this::write);
    }

    private void write(DataOutputStream out) throws IOException {
        Bytes.writeCount(counts.size(), out);
        for (Map.Entry<String, Integer> fact : counts.entrySet()) {
            Bytes.writeText(fact.getKey(), out);
            Bytes.writeCount(fact.getValue(), out);
        }
    }

    static Tally of(byte[] bytes) {
        return Bytes.read(bytes, Tally::read);
    }

    private static Tally read(DataInputStream in) throws IOException {
        Tally tally = new Tally();
        for (int left = Bytes.readCount(in); left > 0; left--) {
            String fact = Bytes.readText(in);
            tally.counts.put(fact, Bytes.readCount(in));
        }
        return tally;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && counts.equals(tally.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
