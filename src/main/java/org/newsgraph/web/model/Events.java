package org.newsgraph.web.model;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Words;

/** Events as rows: kind, time, who and what takes part, status. */
public final class Events {
    private final GraphView view;
    private final Words words;
    private final Set<Node> roles;

    /** @param words names things of the view */
    public Events(GraphView view, Words words) {
        this.view = view;
        this.words = words;
        this.roles = Stream.of("hasActor", "hasPlace")
                .map(r -> org.apache.jena.graph.NodeFactory.createURI(Vocabulary.SEM + r))
                .flatMap(
                        r -> view.ontology().stream(Node.ANY, org.apache.jena.vocabulary.RDFS.subPropertyOf.asNode(), r)
                                .map(Triple::getSubject))
                .distinct()
                .sorted(NodeCmp::compareRDFTerms)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Events in which the thing has a role. */
    public Stream<Node> with(Node thing) {
        return roles.stream()
                .flatMap(r -> view.data().stream(Node.ANY, r, thing).map(Triple::getSubject))
                .distinct();
    }

    /** Events that are part of an incident. */
    public Stream<Node> partsOf(Node incident) {
        return view.data().stream(Node.ANY, Vocabulary.SUPER_EVENT, incident).map(Triple::getSubject);
    }

    /** Oldest first, those without a date last. */
    public List<EventRow> rows(List<Node> events) {
        return events.stream()
                .map(this::row)
                .sorted(Comparator.comparing((EventRow r) -> r.date().isEmpty())
                        .thenComparing(EventRow::date)
                        .thenComparing(EventRow::kind)
                        .thenComparing(r -> r.event().href()))
                .toList();
    }

    /** An event, as one of a list. */
    public EventRow row(Node event) {
        String kind = view.objects(event, Vocabulary.TYPE).stream()
                .map(words::label)
                .map(Words::capital)
                .collect(Collectors.joining(", "));
        return new EventRow(words.link(event), kind, date(event), roles(event), statuses(event));
    }

    /** Who and what takes part, by role. */
    List<Property> roles(Node event) {
        Map<Node, List<Node>> values = view.data().stream(event, Node.ANY, Node.ANY)
                .filter(t -> isRole(t.getPredicate()))
                .sorted(Comparator.comparing(Triple::getObject, NodeCmp::compareRDFTerms))
                .collect(Collectors.groupingBy(
                        Triple::getPredicate, Collectors.mapping(Triple::getObject, Collectors.toList())));
        return roles.stream()
                .filter(values::containsKey)
                .map(r -> new Property(words.link(r), words.links(values.getOrDefault(r, List.of()).stream())))
                .toList();
    }

    /** Whether it says who or what takes part in an event, or where. */
    public boolean isRole(Node property) {
        return roles.contains(property);
    }

    String date(Node event) {
        return Stream.of(Vocabulary.TIME_STAMP, Vocabulary.BEGIN_TIME_STAMP)
                .flatMap(p -> view.text(event, p).stream())
                .findFirst()
                .orElse("");
    }

    private List<String> statuses(Node event) {
        Set<String> found = view.subjects(Vocabulary.ABOUT, event).stream()
                .flatMap(c -> view.objects(c, Vocabulary.STATUS).stream())
                .map(Node::getLocalName)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        return List.copyOf(found);
    }
}
