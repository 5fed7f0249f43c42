package org.newsgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Claims;
import org.newsgraph.claim.Filler;
import org.newsgraph.document.Document;
import org.newsgraph.document.Span;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.Incidents;
import org.newsgraph.entity.Resolution;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Referent;

/** The nodes that stand for one document's parts and for what its mentions and claims are about. */
final class DocumentNodes {
    private final Iris iris;
    private final Claims claims;
    private final List<Entity> entities;
    private final Map<Integer, String> events;
    private final Incidents incidents;
    private final Optional<Node> original;
    private final Node document;
    private final CodePoints offsets;

    DocumentNodes(Iris iris, Claims claims, Resolution resolution) {
        this.iris = iris;
        this.claims = claims;
        String key = document(claims).key();
        this.entities = resolution.entityOf().getOrDefault(key, List.of());
        this.events = resolution.eventOf().getOrDefault(key, Map.of());
        this.incidents = resolution.incidents();
        this.original = Optional.ofNullable(resolution.originalOf().get(key)).map(iris::document);
        this.document = iris.document(key);
        this.offsets = new CodePoints(document(claims).text());
    }

    private static Document document(Claims claims) {
        return claims.mentions().analysis().document();
    }

    Iris iris() {
        return iris;
    }

    Document document() {
        return document(claims);
    }

    Node documentNode() {
        return document;
    }

    /** The earlier document that this one nearly repeats. */
    Optional<Node> original() {
        return original;
    }

    CodePoints offsets() {
        return offsets;
    }

    Claim claim(int index) {
        return claims.claims().get(index);
    }

    Sentence sentence(int index) {
        return claims.mentions().analysis().sentences().get(index);
    }

    Node text(Span span) {
        return Iris.text(document, offsets.begin(span), offsets.end(span));
    }

    Referent referent(Mention mention) {
        return claims.mentions().referent(mention);
    }

    Node referentNode(Referent referent) {
        Span first = referent.mentions().get(0).span();
        return Iris.referent(document, offsets.begin(first), offsets.end(first));
    }

    Entity entity(Referent referent) {
        return entities.get(referent.index());
    }

    Node entityNode(Mention mention) {
        return iris.path(entity(referent(mention)).key());
    }

    /** The event's node, which claims of other documents may share. */
    Node event(Claim claim) {
        return iris.path(path(claim));
    }

    /** The incident that the event is part of. */
    Optional<Node> incident(Claim claim) {
        return incidents.whole(path(claim)).map(iris::path);
    }

    /** The incident that the event is about. */
    Optional<Node> concernedIncident(Claim claim) {
        return incidents.concernedBy(path(claim)).map(iris::path);
    }

    private String path(Claim claim) {
        String path = events.get(claim.index());
        if (path == null) {
            throw new IllegalArgumentException(
                    "Claim " + claim.index() + " of " + document().key() + " has no event");
        }
        return path;
    }

    /** What fills a role; empty where the filler is a claim that is about no event. */
    Optional<Node> node(Filler filler) {
        if (filler instanceof Filler.Entity entity) {
            return Optional.of(entityNode(entity.mention()));
        }
        if (filler instanceof Filler.Text text) {
            return Optional.of(Literals.text(text.value()));
        }
        if (filler instanceof Filler.Number number) {
            return Optional.of(Literals.number(number.value()));
        }
        Claim other = claim(((Filler.Event) filler).claim());
        return other.content() instanceof Claim.Content.Event ? Optional.of(event(other)) : Optional.empty();
    }

    /** A node of a kind by its describing nodes, the same in every document. */
    Node hashed(String kind, List<Node> content) {
        return iris.hashed(kind, content.stream().map(NodeFmtLib::strNT).toList());
    }
}
