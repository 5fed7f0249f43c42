package org.newsgraph.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Vocabulary;

/** The derived triples of one document's graph in properties of an ontology. */
final class RelationTriples {
    private final Graph graph;
    private final TargetOntology ontology;
    private final TextNames names;

    RelationTriples(Graph graph, TargetOntology ontology) {
        this.graph = graph;
        this.ontology = ontology;
        this.names = new TextNames(graph);
    }

    /** Each once, in order. */
    List<LabelledTriple> read() {
        return graph
                .find(Node.ANY, Vocabulary.TYPE, Vocabulary.DERIVATION)
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .flatMap(derivation -> triple(derivation).stream())
                .distinct()
                .sorted(Comparator.comparing(LabelledTriple::property)
                        .thenComparing(LabelledTriple::subject)
                        .thenComparing(LabelledTriple::object))
                .toList();
    }

    private Optional<LabelledTriple> triple(Node derivation) {
        Node subject = object(derivation, Vocabulary.SUBJECT);
        Node object = object(derivation, Vocabulary.OBJECT);
        return ontology.property(object(derivation, Vocabulary.PREDICATE)).flatMap(p -> names.of(subject)
                .flatMap(s -> names.of(object).map(o -> new LabelledTriple(s, p, o, Optional.empty()))));
    }

    private Node object(Node derivation, Node predicate) {
        return graph.find(derivation, predicate, Node.ANY).next().getObject();
    }
}
