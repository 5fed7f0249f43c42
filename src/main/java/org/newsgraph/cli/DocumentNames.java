package org.newsgraph.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Vocabulary;

/** Finds the one document of a graph that a user means. */
final class DocumentNames {
    private final Graph graph;

    DocumentNames(Graph graph) {
        this.graph = graph;
    }

    /** The document's key: its URL, else its name. It may be given by IRI, URL, name, or a path that ends in the name. */
    String key(String text) {
        List<Node> found = Stream.of(Vocabulary.URL, Vocabulary.IDENTIFIER)
                .flatMap(property -> graph.stream(Node.ANY, property, Node.ANY))
                .filter(t -> isCalled(t, text))
                .map(Triple::getSubject)
                .distinct()
                .toList();
        if (found.size() != 1) {
            throw new UsageException(
                    found.isEmpty()
                            ? "No document of the graph is called \"" + text + "\"."
                            : "\"" + text + "\" names " + found.size() + " documents.");
        }
        return value(found.get(0), Vocabulary.URL)
                .orElseGet(() -> value(found.get(0), Vocabulary.IDENTIFIER).orElseThrow());
    }

    private static boolean isCalled(Triple named, String text) {
        String name = named.getObject().getLiteralLexicalForm();
        return name.equals(text)
                || text.endsWith("/" + name)
                || named.getSubject().hasURI(text);
    }

    private Optional<String> value(Node document, Node property) {
        return graph.stream(document, property, Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .findFirst();
    }
}
