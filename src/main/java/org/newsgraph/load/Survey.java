package org.newsgraph.load;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.DataStream;

/**
 * What one reading tells of the data before any of it is sent; it also shows that all of it can be read.
 *
 * @param triples number of statements, repeated ones counted as often as they stand there
 * @param graphs the graphs that have any, the default graph as {@link Quad#defaultGraphIRI}
 * @param hasBlankNodes whether parts sent one by one would tear a blank node in two, and sending again would double it
 */
public record Survey(long triples, Set<Node> graphs, boolean hasBlankNodes) {
    /** @throws IOException if a file cannot be read */
    public static Survey of(DataStream data) throws IOException {
        Counter counter = new Counter();
        data.sendTo(counter);
        return new Survey(counter.triples, counter.graphs, counter.blankNodes);
    }

    boolean hasNamedGraphs() {
        return graphs.stream().anyMatch(g -> !Quad.isDefaultGraph(g));
    }

    private static final class Counter extends StreamRDFBase {
        private final Set<Node> graphs = new LinkedHashSet<>();
        private long triples;
        private boolean blankNodes;
        private Node last = Node.ANY;

        @Override
        public void triple(Triple triple) {
            count(Quad.defaultGraphIRI, triple);
        }

        @Override
        public void quad(Quad quad) {
            count(quad.getGraph(), quad.asTriple());
        }

        private void count(Node graph, Triple triple) {
            triples++;
            if (!graph.equals(last)) {
                graphs.add(graph);
                last = graph;
            }
            blankNodes |= graph.isBlank() || isBlank(triple);
        }

        private static boolean isBlank(Triple triple) {
            return isBlank(triple.getSubject()) || isBlank(triple.getObject());
        }

        private static boolean isBlank(Node node) {
            return node.isBlank() || node.isTripleTerm() && isBlank(node.getTriple());
        }
    }
}
