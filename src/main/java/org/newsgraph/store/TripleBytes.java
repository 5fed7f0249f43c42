package org.newsgraph.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.thrift.ThriftConvert;

/**
 * Triples as bytes: each as three numbers of terms, a term, in RDF Thrift, where it is named first. Terms come back in many triples,
 * and to write one takes far longer than to look up its number. Deflated.
 */
final class TripleBytes {
    private TripleBytes() {}

    static byte[] of(Set<Triple> triples) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes, deflater, 8192)))) {
            Map<Node, Integer> numbers = new HashMap<>();
            out.writeInt(triples.size());
            for (Triple triple : triples) {
                write(triple.getSubject(), numbers, out);
                write(triple.getPredicate(), numbers, out);
                write(triple.getObject(), numbers, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void write(Node node, Map<Node, Integer> numbers, DataOutputStream out) throws IOException {
        int next = numbers.size();
        Integer known = numbers.putIfAbsent(node, next);
        out.writeInt(known == null ? next : known);
        if (known == null) {
            byte[] term = ThriftConvert.termToBytes(ThriftConvert.convert(node, false));
            out.writeInt(term.length);
            out.write(term);
        }
    }

    /** @throws UncheckedIOException if the bytes are not whole */
    static Set<Triple> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes))))) {
            List<Node> terms = new ArrayList<>();
            Set<Triple> triples = new LinkedHashSet<>();
            for (int left = in.readInt(); left > 0; left--) {
                triples.add(Triple.create(read(terms, in), read(terms, in), read(terms, in)));
            }
            return triples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node read(List<Node> terms, DataInputStream in) throws IOException {
        int number = in.readInt();
        if (number == terms.size()) {
            terms.add(ThriftConvert.convert(ThriftConvert.termFromBytes(in.readNBytes(in.readInt()))));
        }
        return terms.get(number);
    }
}
