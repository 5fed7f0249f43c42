package org.newsgraph.graph;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.claim.Claims;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.Resolution;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Referent;

/**
 * From what was read to RDF: documents, mentions, entities, events, states, counts and claims as plain triples without blank
 * nodes, before any rule. Everything named is described, and of what has no name all that a claim speaks of.
 */
public final class ResolutionDescriber {
    private final Iris iris;

    public ResolutionDescriber(Iris iris) {
        this.iris = iris;
    }

    /** The triples in a new graph that may be added to. */
    public Graph describe(Resolution resolution) {
        Graph graph = GraphFactory.createDefaultGraph();
        SortedSet<Entity> entities = new TreeSet<>(Comparator.comparing(Entity::key));
        for (Claims claims : resolution.documents()) {
            entities.addAll(describe(claims, resolution, graph));
        }
        Set<String> described = entities.stream().map(Entity::key).collect(Collectors.toSet());
        entities.forEach(new EntityDescriber(iris, graph, described::contains)::describe);
        return graph;
    }

    /**
     * What is said of one document, and of which entities more is to be said beside it.
     *
     * @param triples each once, those of one subject together
     * @param entities their keys
     */
    public record Described(Set<Triple> triples, Set<String> entities) {}

    /** What is said of a document that is alone in its resolution; its entities are not described. */
    public Described describeAlone(Resolution one) {
        Graph graph = GraphFactory.createDefaultGraph();
        Set<String> entities = describe(one.documents().get(0), one, graph).stream()
                .map(Entity::key)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Described(graph.stream().collect(Collectors.toCollection(LinkedHashSet::new)), entities);
    }

    /**
     * What is said of an entity.
     *
     * @param described whether an entity with that key is described
     */
    public Set<Triple> describe(Entity entity, Predicate<String> described) {
        Graph graph = GraphFactory.createDefaultGraph();
        new EntityDescriber(iris, graph, described).describe(entity);
        return graph.stream().collect(Collectors.toSet());
    }

    /** Adds the triples of one document; gives the entities that are to be described beside it. */
    SortedSet<Entity> describe(Claims claims, Resolution resolution, Graph graph) {
        DocumentNodes nodes = new DocumentNodes(iris, claims, resolution);
        DocumentDescriber texts = new DocumentDescriber(nodes, graph);
        MentionDescriber mentions = new MentionDescriber(nodes, texts, graph);
        texts.describe();
        for (Referent referent : claims.mentions().referents()) {
            referent.mentions().stream().filter(ResolutionDescriber::isNamed).forEach(mentions::describe);
        }
        MainCountry.of(claims.mentions().referents(), nodes)
                .ifPresent(country -> graph.add(nodes.documentNode(), Vocabulary.SPATIAL_COVERAGE, iris.path(country)));
        new ClaimDescriber(nodes, texts, mentions, graph).describe(claims.claims());
        return mentions.entities();
    }

    private static boolean isNamed(Mention mention) {
        return mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.DEMONYM;
    }
}
