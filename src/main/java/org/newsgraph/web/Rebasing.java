package org.newsgraph.web;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Another namespace for the data.
 *
 * @param from the one that the data has
 * @param to the one that it gets
 */
record Rebasing(String from, String to) {
    boolean changesNothing() {
        return from.equals(to);
    }

    /** The one that changes nothing. */
    static Rebasing none(String base) {
        return new Rebasing(base, base);
    }

    Node renamed(Node node) {
        return moved(node, from, to);
    }

    /** As {@link #renamed}, and the same for an IRI that a query gives as text. */
    Node shown(Node node) {
        boolean text = !changesNothing()
                && node.isLiteral()
                && node.getLiteralLexicalForm().startsWith(from);
        return text
                ? NodeFactory.createLiteralString(
                        to + node.getLiteralLexicalForm().substring(from.length()))
                : renamed(node);
    }

    private static Node moved(Node node, String from, String to) {
        return node.isURI() && node.getURI().startsWith(from)
                ? NodeFactory.createURI(to + node.getURI().substring(from.length()))
                : node;
    }

    /** The same triples under their new names, found as they are asked for. */
    Graph of(Graph graph) {
        return changesNothing() ? graph : new Renamed(graph, this);
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
            return moved(node, names.to, names.from);
        }
    }
}
