package org.newsgraph.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.entity.Entity;

/** Entities: class, names, where they are, and the same thing elsewhere. */
final class EntityDescriber {
    private final Iris iris;
    private final Graph graph;

    EntityDescriber(Iris iris, Graph graph) {
        this.iris = iris;
        this.graph = graph;
    }

    void describe(Entity entity) {
        Node node = iris.path(entity.key());
        graph.add(node, Vocabulary.TYPE, Vocabulary.iri(entity.type()));
        graph.add(node, Vocabulary.LABEL, Literals.label(entity.label()));
        entity.altLabels().forEach(l -> graph.add(node, Vocabulary.ALT_LABEL, Literals.label(l)));
        entity.country()
                .map(iris::path)
                .filter(country -> graph.contains(Node.ANY, Vocabulary.IDENTIFIED_AS, country))
                .ifPresent(country -> graph.add(node, Vocabulary.IN_COUNTRY, country));
        entity.coordinates().ifPresent(c -> {
            graph.add(node, Vocabulary.LATITUDE, Literals.degrees(c.latitude()));
            graph.add(node, Vocabulary.LONGITUDE, Literals.degrees(c.longitude()));
        });
        entity.links().forEach(l -> graph.add(node, Vocabulary.SAME_AS, Vocabulary.iri(l)));
    }
}
