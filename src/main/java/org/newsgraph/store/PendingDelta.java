package org.newsgraph.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Delta;
import org.newsgraph.table.Table;
import org.newsgraph.table.Tables;

/** The change that was committed to the tables and may not be in the graph yet, in pieces. */
final class PendingDelta {
    private static final String REMOVED = "removed/";
    private static final String ADDED = "added/";
    private static final int PIECE = 1 << 18;

    private final Table table;

    PendingDelta(Tables tables) {
        table = tables.table("pending");
    }

    void set(Delta delta) {
        clear();
        put(REMOVED, delta.removed());
        put(ADDED, delta.added());
    }

    void clear() {
        try (Stream<Map.Entry<String, byte[]>> all = table.startingWith("")) {
            all.forEach(e -> table.remove(e.getKey()));
        }
    }

    /** Empty if all that was committed is in the graph. */
    Optional<Delta> get() {
        Set<Triple> removed = triples(REMOVED);
        Set<Triple> added = triples(ADDED);
        return removed.isEmpty() && added.isEmpty() ? Optional.empty() : Optional.of(new Delta(removed, added));
    }

    private void put(String prefix, Set<Triple> triples) {
        if (triples.isEmpty()) {
            return;
        }
        byte[] whole = TripleBytes.of(triples);
        for (int i = 0; i * PIECE < whole.length; i++) {
            table.put(
                    prefix + String.format("%06d", i),
                    Arrays.copyOfRange(whole, i * PIECE, Math.min(whole.length, (i + 1) * PIECE)));
        }
    }

    private Set<Triple> triples(String prefix) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (Stream<Map.Entry<String, byte[]>> pieces = table.startingWith(prefix)) {
            List<byte[]> all = pieces.map(Map.Entry::getValue).toList();
            all.forEach(whole::writeBytes);
        }
        return whole.size() == 0 ? Set.of() : TripleBytes.read(whole.toByteArray());
    }
}
