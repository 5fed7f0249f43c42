package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Vocabulary;

/**
 * The events of one document's graph whose class is one of an ontology's, or is aligned with one: a triple for each filler of
 * a role that is a property of that ontology, or aligned with one. Events that only doubtful words or a headline speak of are
 * left out, as they are when triples are derived.
 */
final class EventTriples {
    private final Graph graph;
    private final TargetOntology ontology;
    private final TextNames names;

    EventTriples(Graph graph, TargetOntology ontology) {
        this.graph = graph;
        this.ontology = ontology;
        this.names = new TextNames(graph);
    }

    /** In the order of the text; events are numbered from 1. */
    List<LabelledTriple> read() {
        List<LabelledTriple> all = new ArrayList<>();
        int number = 1;
        for (Node event : events()) {
            List<LabelledTriple> triples = triples(event, number);
            number += triples.isEmpty() ? 0 : 1;
            all.addAll(triples);
        }
        return all;
    }

    private List<Node> events() {
        Map<Node, Integer> first = new TreeMap<>(Comparator.comparing(Node::toString));
        graph.find(Node.ANY, Vocabulary.ABOUT, Node.ANY)
                .filterDrop(t -> isWeak(t.getSubject()))
                .forEach(t -> first.merge(t.getObject(), position(t.getSubject()), Math::min));
        derived().forEach(node -> first.putIfAbsent(node, Integer.MAX_VALUE));
        return first.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What no claim is about but a rule has put into a class of the ontology: an incident made of several events. */
    private List<Node> derived() {
        return graph.find(Node.ANY, Vocabulary.TYPE, Node.ANY)
                .filterKeep(t -> t.getObject().isURI()
                        && ontology.classesOf(t.getObject().getURI())
                                .contains(t.getObject().getURI()))
                .mapWith(Triple::getSubject)
                .filterDrop(this::isClaimed)
                .toList();
    }

    private boolean isClaimed(Node event) {
        return graph.contains(Node.ANY, Vocabulary.ABOUT, event);
    }

    private boolean isWeak(Node claim) {
        return graph.contains(claim, Vocabulary.DOUBTFUL, Node.ANY)
                || graph.contains(claim, Vocabulary.IN_HEADLINE, Node.ANY);
    }

    private int position(Node claim) {
        return objects(claim, Vocabulary.TRIGGER).stream()
                .flatMap(trigger -> objects(trigger, Vocabulary.BEGIN_INDEX).stream())
                .mapToInt(index -> Integer.parseInt(index.getLiteralLexicalForm()))
                .min()
                .orElse(0);
    }

    private List<LabelledTriple> triples(Node event, int number) {
        return types(event).stream()
                .filter(type -> isAdmitted(event, type))
                .flatMap(type -> ontology.classesOf(type).stream())
                .distinct()
                .map(ontology::classLabel)
                .flatMap(label -> fillers(event, label, number).stream())
                .distinct()
                .toList();
    }

    private boolean isAdmitted(Node event, String type) {
        return !isClaimed(event)
                || graph.find(Node.ANY, Vocabulary.ABOUT, event).mapWith(Triple::getSubject).toList().stream()
                        .filter(claim -> !isWeak(claim))
                        .flatMap(claim -> objects(claim, Vocabulary.STATUS).stream())
                        .anyMatch(status -> ontology.admits(type, status));
    }

    private List<LabelledTriple> fillers(Node event, String label, int number) {
        List<LabelledTriple> triples = new ArrayList<>();
        graph.find(event, Node.ANY, Node.ANY).forEach(t -> {
            for (String role : ontology.roles(t.getPredicate().getURI(), types(t.getObject()))) {
                names.of(t.getObject())
                        .ifPresent(filler -> triples.add(new LabelledTriple(label, role, filler, Optional.of(number))));
            }
        });
        triples.sort(Comparator.comparing(LabelledTriple::property).thenComparing(LabelledTriple::object));
        return triples;
    }

    private Set<String> types(Node node) {
        return node.isLiteral()
                ? Set.of()
                : objects(node, Vocabulary.TYPE).stream().map(Node::getURI).collect(Collectors.toSet());
    }

    private List<Node> objects(Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }
}
