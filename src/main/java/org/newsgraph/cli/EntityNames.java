package org.newsgraph.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.NodeLookup;
import org.newsgraph.graph.Prefixes;
import org.newsgraph.graph.Vocabulary;

/** Finds the one entity of a graph that a user means. */
final class EntityNames {
    private final Graph graph;
    private final Iris iris;

    EntityNames(Graph graph) {
        this(graph, new Iris(Iris.DEFAULT_BASE));
    }

    /** @param iris whose base a path is below */
    EntityNames(Graph graph, Iris iris) {
        this.graph = graph;
        this.iris = iris;
    }

    /** By IRI, prefixed name, path below the base, or name. */
    Node one(String text) {
        Node path = iris.path(text);
        if (isEntity(path)) {
            return path;
        }
        List<Node> found = new NodeLookup(graph, BundledGraphs.ontology(), Prefixes.mapOf(iris.base()))
                .find(text).stream().filter(this::isEntity).toList();
        if (found.isEmpty()) {
            throw new UsageException("No entity of the graph is called \"" + text + "\".");
        }
        if (found.size() > 1) {
            throw new UsageException(
                    "\"" + text + "\" names " + found.size() + " entities; give the path or IRI of one: "
                            + found.stream()
                                    .map(n -> iris.key(n).orElse("<" + n.getURI() + ">"))
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return found.get(0);
    }

    private boolean isEntity(Node node) {
        return node.isURI() && graph.contains(Node.ANY, Vocabulary.IDENTIFIED_AS, node);
    }
}
