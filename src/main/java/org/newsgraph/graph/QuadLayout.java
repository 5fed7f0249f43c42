package org.newsgraph.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.jspecify.annotations.Nullable;

/** Gives every triple of a graph its place in the output: named graph and order. A function of the triples alone. */
final class QuadLayout {
    private static final Comparator<Node> TYPE_FIRST =
            Comparator.comparing((Node p) -> !p.equals(Vocabulary.TYPE)).thenComparing(NodeCmp::compareRDFTerms);
    private static final Comparator<Quad> ORDER = Comparator.comparing(Quad::getGraph, QuadLayout::compareGraphs)
            .thenComparing(Quad::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getPredicate, TYPE_FIRST)
            .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

    private final Layout layout;

    QuadLayout(Layout layout) {
        this.layout = layout;
    }

    /** Sorted; the triples of the default graph come first. */
    List<Quad> quads(Graph graph) {
        Map<Node, Node> homes = layout.graphPerDocument() ? homes(graph) : Map.of();
        Node rest = layout.namedGraph().map(NodeFactory::createURI).orElse(Quad.defaultGraphIRI);
        return triples(graph)
                .map(t -> Quad.create(homes.getOrDefault(t.getSubject(), rest), t))
                .sorted(ORDER)
                .toList();
    }

    private Stream<Triple> triples(Graph graph) {
        if (!layout.rdf12()) {
            return graph.stream();
        }
        return graph.stream()
                .map(t -> isDerivation(graph, t.getSubject()) ? reified(graph, t) : t)
                .filter(Objects::nonNull);
    }

    private static boolean isDerivation(Graph graph, Node subject) {
        return graph.contains(subject, Vocabulary.TYPE, Vocabulary.DERIVATION);
    }

    /** The three triples that name subject, predicate and object become one. */
    private static @Nullable Triple reified(Graph graph, Triple triple) {
        Node derivation = triple.getSubject();
        Node property = triple.getPredicate();
        if (property.equals(Vocabulary.SUBJECT)) {
            Node term = NodeFactory.createTripleTerm(
                    triple.getObject(),
                    object(graph, derivation, Vocabulary.PREDICATE),
                    object(graph, derivation, Vocabulary.OBJECT));
            return Triple.create(derivation, Vocabulary.REIFIES, term);
        }
        return property.equals(Vocabulary.PREDICATE) || property.equals(Vocabulary.OBJECT) ? null : triple;
    }

    private static Node object(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .findFirst()
                .orElseThrow()
                .getObject();
    }

    /** For each node that belongs to one document, the document: its text's parts by their name, claims by their sentence. */
    private static Map<Node, Node> homes(Graph graph) {
        Map<Node, Node> homes = new HashMap<>();
        graph.stream(Node.ANY, Vocabulary.TYPE, Vocabulary.CONTEXT)
                .map(Triple::getSubject)
                .forEach(d -> homes.put(d, d));
        graph.stream().map(Triple::getSubject).filter(Node::isURI).forEach(s -> {
            int hash = s.getURI().indexOf('#');
            Node document = hash < 0 ? s : NodeFactory.createURI(s.getURI().substring(0, hash));
            if (homes.containsKey(document)) {
                homes.put(s, document);
            }
        });
        graph.stream(Node.ANY, Vocabulary.DERIVED_FROM, Node.ANY)
                .filter(t -> homes.containsKey(t.getObject()))
                .toList()
                .forEach(t -> homes.put(t.getSubject(), homes.get(t.getObject())));
        return homes;
    }

    private static int compareGraphs(Node a, Node b) {
        if (Quad.isDefaultGraph(a) || Quad.isDefaultGraph(b)) {
            return Boolean.compare(!Quad.isDefaultGraph(a), !Quad.isDefaultGraph(b));
        }
        return NodeCmp.compareRDFTerms(a, b);
    }
}
