package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.claim.Attribution;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Claim.Content;
import org.newsgraph.claim.Filler;
import org.newsgraph.mention.Mention;

/** Claims of one document: what each is about, whether it happened, who says so, and the words it was read from. */
final class ClaimDescriber {
    private final DocumentNodes nodes;
    private final DocumentDescriber texts;
    private final MentionDescriber mentions;
    private final Graph graph;
    private final Map<Integer, Node> observations = new HashMap<>();

    ClaimDescriber(DocumentNodes nodes, DocumentDescriber texts, MentionDescriber mentions, Graph graph) {
        this.nodes = nodes;
        this.texts = texts;
        this.mentions = mentions;
        this.graph = graph;
    }

    /** Describes all claims; those whose subject has no node of its own (words that name nothing) are left out. */
    void describe(List<Claim> claims) {
        claims.forEach(claim -> about(claim).ifPresent(about -> describe(claim, about)));
        claims.forEach(this::describePartOf);
    }

    private void describe(Claim claim, Node about) {
        Node node = nodes.iris().hashed("claim", new ClaimKey(nodes).of(claim));
        graph.add(node, Vocabulary.TYPE, Vocabulary.CLAIM);
        graph.add(node, Vocabulary.ABOUT, about);
        graph.add(node, Vocabulary.STATUS, Vocabulary.status(claim.status()));
        claim.asOf().ifPresent(d -> graph.add(node, Vocabulary.AS_OF, Literals.date(d)));
        claim.presumed().ifPresent(d -> graph.add(node, Vocabulary.PRESUMED_DATE, Literals.date(d)));
        graph.add(node, Vocabulary.CONFIDENCE, Literals.decimal(claim.confidence()));
        if (claim.doubtful()) {
            graph.add(node, Vocabulary.DOUBTFUL, Literals.yes());
        }
        if (claim.headline()) {
            graph.add(node, Vocabulary.IN_HEADLINE, Literals.yes());
        }
        describeSources(node, sources(claim));
        describeWords(node, claim);
        if (!(claim.content() instanceof Content.Event) && !(claim.content() instanceof Content.Count)) {
            claim.time().ifPresent(t -> new TimeDescriber(graph).describe(node, t));
        }
    }

    private void describeWords(Node node, Claim claim) {
        Node sentence = texts.describe(nodes.sentence(claim.sentence()).span(), Vocabulary.SENTENCE);
        graph.add(node, Vocabulary.DERIVED_FROM, sentence);
        graph.add(node, Vocabulary.TRIGGER, texts.describe(claim.trigger(), Vocabulary.OFFSET_STRING));
        graph.add(node, Vocabulary.LEXICAL_ENTRY, entry(claim.entry()));
        fillers(claim.content())
                .filter(Filler.Entity.class::isInstance)
                .map(f -> mentions.describe(((Filler.Entity) f).mention()))
                .forEach(mention -> graph.add(node, Vocabulary.ARGUMENT, mention));
    }

    /** The first link is whom the words come from; what passed them on follows in no order. */
    private void describeSources(Node node, List<Node> chain) {
        chain.stream().limit(1).forEach(s -> graph.add(node, Vocabulary.ATTRIBUTED_TO, s));
        chain.stream().skip(1).forEach(s -> graph.add(node, Vocabulary.REPORTED_BY, s));
    }

    private List<Node> sources(Claim claim) {
        List<Node> chain = new ArrayList<>();
        for (Attribution attribution : claim.attributions()) {
            Optional<Mention> source = attribution.source();
            source.ifPresent(mentions::describe);
            chain.add(source.map(nodes::entityNode).orElse(Vocabulary.HEARSAY));
        }
        return chain;
    }

    private Optional<Node> about(Claim claim) {
        if (claim.content() instanceof Content.Event event) {
            return Optional.of(describe(claim, event));
        }
        if (claim.content() instanceof Content.Relation relation) {
            return new StateDescriber(nodes, graph).describe(relation);
        }
        if (claim.content() instanceof Content.Post post) {
            return new StateDescriber(nodes, graph).describe(post);
        }
        Node observation = new ObservationDescriber(nodes, graph)
                .describe(
                        claim,
                        (Content.Count) claim.content(),
                        sources(claim).stream().limit(1).toList());
        observations.put(claim.index(), observation);
        return Optional.of(observation);
    }

    private Node describe(Claim claim, Content.Event event) {
        Node node = nodes.event(claim);
        graph.add(node, Vocabulary.TYPE, Vocabulary.iri(event.type()));
        event.roles()
                .forEach((role, fillers) -> fillers.forEach(
                        filler -> nodes.node(filler).ifPresent(value -> graph.add(node, Vocabulary.iri(role), value))));
        claim.time().ifPresent(t -> new TimeDescriber(graph).describe(node, t));
        nodes.incident(claim).ifPresent(incident -> {
            graph.add(node, Vocabulary.SUPER_EVENT, incident);
            graph.add(incident, Vocabulary.TYPE, Vocabulary.INCIDENT);
        });
        nodes.concernedIncident(claim).ifPresent(incident -> graph.add(node, Vocabulary.CONCERNS_INCIDENT, incident));
        return node;
    }

    private void describePartOf(Claim claim) {
        if (claim.content() instanceof Content.Count count) {
            Optional<Node> whole = count.subsetOf().map(observations::get);
            Node part = observations.get(claim.index());
            if (whole.isPresent() && part != null) {
                graph.add(part, Vocabulary.SUBSET_OF, whole.get());
            }
        }
    }

    private static Stream<Filler> fillers(Content content) {
        if (content instanceof Content.Event event) {
            return event.roles().values().stream().flatMap(List::stream);
        }
        if (content instanceof Content.Relation relation) {
            return Stream.of(relation.subject(), relation.object());
        }
        if (content instanceof Content.Post post) {
            return Stream.concat(Stream.of(post.person()), post.of().stream());
        }
        Content.Count count = (Content.Count) content;
        return Stream.concat(count.groupMention().stream(), count.scopePlace().stream());
    }

    private static Node entry(String entry) {
        return Vocabulary.iri(entry.contains(":") ? entry : Vocabulary.CONSTRUCTIONS + Iris.slug(entry));
    }
}
