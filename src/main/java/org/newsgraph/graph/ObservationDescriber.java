package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Claim.Content.Count;
import org.newsgraph.claim.Filler;

/** Counts: one observation for the same number of the same group at the same place and date by the same source. */
final class ObservationDescriber {
    private final DocumentNodes nodes;
    private final Graph graph;

    ObservationDescriber(DocumentNodes nodes, Graph graph) {
        this.nodes = nodes;
        this.graph = graph;
    }

    Node describe(Claim claim, Count count, List<Node> sources) {
        List<Property> properties = properties(claim, count, sources);
        List<Node> content = new ArrayList<>();
        properties.forEach(p -> content.addAll(List.of(p.name(), p.value())));
        Node node = nodes.hashed("observation", content);
        graph.add(node, Vocabulary.TYPE, Vocabulary.OBSERVATION);
        properties.forEach(p -> graph.add(node, p.name(), p.value()));
        claim.time().ifPresent(t -> new TimeDescriber(graph).describe(node, t));
        return node;
    }

    private record Property(Node name, Node value) {}

    private List<Property> properties(Claim claim, Count count, List<Node> sources) {
        List<Property> all = new ArrayList<>();
        all.add(new Property(Vocabulary.KIND, Vocabulary.ng(count.kind())));
        all.add(new Property(
                Vocabulary.COMPARATOR,
                Vocabulary.ng(count.quantity().comparator().localName())));
        if (count.quantity().hasValue()) {
            all.add(new Property(
                    Vocabulary.VALUE, Literals.number(count.quantity().value())));
        }
        all.add(new Property(Vocabulary.GROUP, Literals.text(count.group())));
        entity(count.groupMention()).ifPresent(g -> all.add(new Property(Vocabulary.COUNTED, g)));
        count.scopePlace()
                .flatMap(nodes::node)
                .filter(Node::isURI)
                .ifPresent(s -> all.add(new Property(Vocabulary.SCOPE_PLACE, s)));
        count.event()
                .map(nodes::claim)
                .filter(c -> c.content() instanceof Claim.Content.Event)
                .ifPresent(c -> all.add(new Property(Vocabulary.COUNTS_VICTIMS_OF, nodes.event(c))));
        claim.asOf().ifPresent(d -> all.add(new Property(Vocabulary.AS_OF, Literals.date(d))));
        sources.forEach(s -> all.add(new Property(Vocabulary.ATTRIBUTED_TO, s)));
        return all;
    }

    private Optional<Node> entity(Optional<Filler> filler) {
        return filler.filter(Filler.Entity.class::isInstance).flatMap(nodes::node);
    }
}
