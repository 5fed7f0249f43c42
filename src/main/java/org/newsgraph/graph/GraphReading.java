package org.newsgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;

/** Looks up single values in a graph, in a fixed order where there are several. */
final class GraphReading {
    private final Graph graph;

    GraphReading(Graph graph) {
        this.graph = graph;
    }

    List<Node> objects(Node subject, Node property) {
        return sorted(graph.stream(subject, property, Node.ANY).map(Triple::getObject));
    }

    List<Node> subjects(Node property, Node object) {
        return sorted(graph.stream(Node.ANY, property, object).map(Triple::getSubject));
    }

    Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).stream().findFirst();
    }

    Optional<String> text(Node subject, Node property) {
        return object(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    /** The number; -1 if there is none. */
    int index(Node subject, Node property) {
        String digits = text(subject, property).orElse("");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
    }

    private static List<Node> sorted(Stream<Node> nodes) {
        return nodes.distinct().sorted(NodeCmp::compareRDFTerms).toList();
    }
}
