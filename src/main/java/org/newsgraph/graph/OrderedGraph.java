package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A read-only graph that gives its triples in the order it got them, for writers that know no order of their own. */
final class OrderedGraph extends GraphBase {
    private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();

    /** A dataset of ordered graphs. */
    static DatasetGraph dataset(List<Quad> quads, Map<String, String> prefixes) {
        OrderedGraph unnamed = new OrderedGraph();
        Map<Node, OrderedGraph> named = new LinkedHashMap<>();
        for (Quad quad : quads) {
            OrderedGraph graph = Quad.isDefaultGraph(quad.getGraph())
                    ? unnamed
                    : named.computeIfAbsent(quad.getGraph(), g -> new OrderedGraph());
            graph.append(quad.asTriple());
        }
        prefixes.forEach(unnamed.getPrefixMapping()::setNsPrefix);
        DatasetGraph dataset = new DatasetGraphMapLink(unnamed);
        named.forEach(dataset::addGraph);
        return dataset;
    }

    private void append(Triple triple) {
        bySubject.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>()).add(triple);
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Node subject = pattern.getSubject();
        var candidates = subject.isConcrete()
                ? bySubject.getOrDefault(subject, List.of()).stream()
                : bySubject.values().stream().flatMap(List::stream);
        return WrappedIterator.create(candidates.filter(pattern::matches).iterator());
    }
}
