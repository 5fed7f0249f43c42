package org.newsgraph.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.Context;
import org.newsgraph.graph.Delta;
import org.newsgraph.table.Table;
import org.newsgraph.table.Tables;

/** The change that was committed to the tables and may not be in the graph yet, as RDF Thrift in pieces. */
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            StreamRDF out = StreamRDFWriter.getWriterStream(packed, RDFFormat.RDF_THRIFT, Context.emptyContext());
            out.start();
            triples.forEach(out::triple);
            out.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] whole = bytes.toByteArray();
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
        Set<Triple> triples = new HashSet<>();
        if (whole.size() > 0) {
            RDFParser.source(new InflaterInputStream(new ByteArrayInputStream(whole.toByteArray())))
                    .lang(Lang.RDFTHRIFT)
                    .parse(new StreamRDFBase() {
                        @Override
                        public void triple(Triple triple) {
                            triples.add(triple);
                        }
                    });
        }
        return triples;
    }
}
