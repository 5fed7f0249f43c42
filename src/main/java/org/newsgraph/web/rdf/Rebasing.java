package org.newsgraph.web.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Other namespaces for the data. */
public final class Rebasing {
    private final List<Move> there;
    private final List<Move> back;

    /**
     * A namespace that gets another name.
     *
     * @param from the one that the data has
     * @param to the one that it gets
     */
    public record Move(String from, String to) {
        private Optional<String> of(String iri) {
            return iri.startsWith(from) ? Optional.of(to + iri.substring(from.length())) : Optional.empty();
        }

        private Move back() {
            return new Move(to, from);
        }
    }

    /** @param moves where one namespace lies inside another, the inner one goes first */
    public Rebasing(List<Move> moves) {
        List<Move> all = moves.stream().filter(m -> !m.from().equals(m.to())).toList();
        this.there = longestFirst(all);
        this.back = longestFirst(all.stream().map(Move::back).toList());
    }

    /** The one that changes nothing. */
    public static Rebasing none() {
        return new Rebasing(List.of());
    }

    private static List<Move> longestFirst(List<Move> moves) {
        return moves.stream()
                .sorted(Comparator.comparing((Move m) -> m.from().length()).reversed())
                .toList();
    }

    /** The IRI, or what a triple term has of IRIs, under its new name; other terms as they are. */
    public Node renamed(Node node) {
        return moved(node, there);
    }

    /** As {@link #renamed}, and the same for an IRI that a query gives as text. */
    public Node shown(Node node) {
        return node.isLiteral()
                ? moved(node.getLiteralLexicalForm(), there)
                        .map(NodeFactory::createLiteralString)
                        .orElse(node)
                : renamed(node);
    }

    private static Node moved(Node node, List<Move> moves) {
        if (node.isTripleTerm()) {
            Triple told = node.getTriple();
            return NodeFactory.createTripleTerm(
                    moved(told.getSubject(), moves), moved(told.getPredicate(), moves), moved(told.getObject(), moves));
        }
        return node.isURI()
                ? moved(node.getURI(), moves).map(NodeFactory::createURI).orElse(node)
                : node;
    }

    private static Optional<String> moved(String iri, List<Move> moves) {
        return moves.stream().flatMap(m -> m.of(iri).stream()).findFirst();
    }

    /** The same triples under their new names, found as they are asked for. */
    public Graph of(Graph graph) {
        return there.isEmpty() ? graph : new Renamed(graph, this);
    }

    private static final class Renamed extends GraphBase {
        private final Graph graph;
        private final Rebasing names;

        Renamed(Graph graph, Rebasing names) {
            this.graph = graph;
            this.names = names;
        }

        @Override
        protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
            return graph.find(old(pattern.getSubject()), old(pattern.getPredicate()), old(pattern.getObject()))
                    .mapWith(t -> Triple.create(
                            names.renamed(t.getSubject()),
                            names.renamed(t.getPredicate()),
                            names.renamed(t.getObject())));
        }

        private Node old(Node node) {
            return moved(node, names.back);
        }
    }
}
