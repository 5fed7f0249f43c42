package org.newsgraph.graph;

import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.entity.Entity;

/** Entities: class, names, where they are, and the same thing elsewhere. */
final class EntityDescriber {
    private final Iris iris;
    private final Graph graph;

    private final Predicate<String> described;

    /** @param described whether the entity with a key is spoken of in the graph, so that others may point to it */
    EntityDescriber(Iris iris, Graph graph, Predicate<String> described) {
        this.iris = iris;
        this.graph = graph;
        this.described = described;
    }

    void describe(Entity entity) {
        Node node = iris.path(entity.key());
        graph.add(node, Vocabulary.TYPE, Vocabulary.iri(entity.type()));
        graph.add(node, Vocabulary.LABEL, Literals.label(entity.label()));
        entity.altLabels().forEach(l -> graph.add(node, Vocabulary.ALT_LABEL, Literals.label(l)));
        entity.country()
                .filter(described)
                .ifPresent(country -> graph.add(node, Vocabulary.IN_COUNTRY, iris.path(country)));
        entity.coordinates().ifPresent(c -> {
            graph.add(node, Vocabulary.LATITUDE, Literals.degrees(c.latitude()));
            graph.add(node, Vocabulary.LONGITUDE, Literals.degrees(c.longitude()));
        });
        entity.links().forEach(l -> graph.add(node, Vocabulary.SAME_AS, Vocabulary.iri(l)));
    }
}
