package org.newsgraph.web.survey;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.lucene.util.BytesRef;

/**
 * A graph that notes what it is asked for, so that what was made of the answers can be made anew when, and only when, a triple
 * comes or goes that was asked for. A question is kept as 64 bits: should two share them, something is made anew in vain. For one
 * thread.
 */
final class Reads extends GraphBase {
    private final Graph graph;
    private final Set<Triple> asked = new HashSet<>();

    Reads(Graph graph) {
        this.graph = graph;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        asked.add(pattern);
        return graph.find(pattern);
    }

    /** Forgets what it was asked for until now. */
    void begin() {
        asked.clear();
    }

    /** What it was asked for since. */
    List<BytesRef> questions() {
        Set<Node> whole = new HashSet<>();
        asked.stream()
                .filter(t -> t.getSubject().isConcrete()
                        && !t.getPredicate().isConcrete()
                        && !t.getObject().isConcrete())
                .forEach(t -> whole.add(t.getSubject()));
        return asked.stream()
                .filter(t ->
                        !whole.contains(t.getSubject()) || !t.getPredicate().isConcrete())
                .map(t -> question(t.getSubject(), t.getPredicate(), t.getObject()))
                .distinct()
                .toList();
    }

    /** All questions that have the triple in their answers. */
    static Stream<BytesRef> answeredBy(Triple triple) {
        return Stream.of(triple.getSubject(), Node.ANY).flatMap(s -> Stream.of(triple.getPredicate(), Node.ANY)
                .flatMap(p -> Stream.of(triple.getObject(), Node.ANY).map(o -> question(s, p, o))));
    }

    private static BytesRef question(Node s, Node p, Node o) {
        byte[] text = String.join(" ", term(s), term(p), term(o)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        long hash = MurmurHash3.hash128x64(text)[0];
        return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(hash).array());
    }

    private static String term(Node node) {
        return node.isConcrete() ? NodeFmtLib.strNT(node) : "*";
    }
}
