package org.newsgraph.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.graph.Vocabulary;

/** What a text calls the nodes of its graph. */
final class TextNames {
    private final Graph graph;

    /** @param graph of one document */
    TextNames(Graph graph) {
        this.graph = graph;
    }

    /**
     * The fullest name that the text has for an entity, the title of a post, the words of an event, the value of a literal.
     * Empty for nodes without words.
     */
    Optional<String> of(Node node) {
        if (node.isLiteral()) {
            return Optional.of(node.getLiteralLexicalForm());
        }
        Set<String> labels = Stream.concat(texts(node, Vocabulary.LABEL), texts(node, Vocabulary.ALT_LABEL))
                .collect(Collectors.toSet());
        return texts(node, Vocabulary.TITLE)
                .findFirst()
                .or(() -> mentions(node)
                        .filter(labels::contains)
                        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder())))
                .or(() -> texts(node, Vocabulary.LABEL).findFirst())
                .or(() -> triggers(node).findFirst());
    }

    private Stream<String> mentions(Node entity) {
        return subjects(Vocabulary.TA_IDENT_REF, entity).stream().flatMap(m -> texts(m, Vocabulary.ANCHOR_OF));
    }

    private Stream<String> triggers(Node event) {
        return subjects(Vocabulary.ABOUT, event).stream()
                .flatMap(claim -> objects(claim, Vocabulary.TRIGGER).stream())
                .flatMap(m -> texts(m, Vocabulary.ANCHOR_OF))
                .sorted();
    }

    private Stream<String> texts(Node subject, Node predicate) {
        return objects(subject, predicate).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .sorted();
    }

    private List<Node> subjects(Node predicate, Node object) {
        return graph.find(Node.ANY, predicate, object)
                .mapWith(t -> t.getSubject())
                .toList();
    }

    private List<Node> objects(Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY)
                .mapWith(t -> t.getObject())
                .toList();
    }
}
