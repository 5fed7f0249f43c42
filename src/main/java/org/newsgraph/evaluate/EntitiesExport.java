package org.newsgraph.evaluate;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Span;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.Resolution;
import org.newsgraph.evaluate.DocumentEntities.Annotated;
import org.newsgraph.graph.CodePoints;
import org.newsgraph.graph.Iris;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Mention;

/**
 * What documents speak of, in the entities form: every mention of every entity, under its IRI; then the posts and the times that the words
 * name, which have no IRI, but stand together within a document where they are the same.
 */
final class EntitiesExport {
    private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$");
    private static final String DBPEDIA = "http://dbpedia.org/resource/";

    private final Resolution resolution;
    private final Iris iris;

    EntitiesExport(Resolution resolution, Iris iris) {
        this.resolution = resolution;
        this.iris = iris;
    }

    /** By document name. */
    Map<String, DocumentEntities> export() {
        Map<String, DocumentEntities> all = new TreeMap<>();
        for (Claims claims : resolution.documents()) {
            String name = claims.mentions().analysis().document().name();
            all.put(name, new DocumentEntities(name, entities(claims)));
        }
        return all;
    }

    private List<Annotated> entities(Claims claims) {
        List<Entity> byReferent = resolution
                .entityOf()
                .getOrDefault(claims.mentions().analysis().document().key(), List.of());
        Map<String, List<Mention>> mentions = new TreeMap<>();
        Map<String, Entity> entities = new TreeMap<>();
        claims.mentions().referents().forEach(r -> {
            Entity entity = byReferent.get(r.index());
            entities.put(entity.key(), entity);
            mentions.computeIfAbsent(entity.key(), k -> new ArrayList<>()).addAll(r.mentions());
        });
        CodePoints text = new CodePoints(claims.mentions().analysis().document().text());
        List<Sentence> sentences = claims.mentions().analysis().sentences();
        List<Annotated> all = new ArrayList<>();
        entities.values()
                .forEach(e -> all.add(annotated(e, mentions.getOrDefault(e.key(), List.of()), sentences, text)));
        all.addAll(new NamedPosts(claims.mentions(), text).list());
        all.addAll(new NamedTimes(claims.mentions().analysis(), text).list());
        return all;
    }

    private Annotated annotated(Entity e, List<Mention> mentions, List<Sentence> sentences, CodePoints text) {
        return new Annotated(
                e.label(),
                e.type().replaceFirst("^.*[#/]", ""),
                e.links().stream().flatMap(EntitiesExport::dbpediaName).findFirst(),
                Optional.of(iris.path(e.key()).getURI()),
                spans(mentions.stream().map(m -> phrase(sentences.get(m.sentence()), m)), text),
                Optional.of(spans(
                        mentions.stream()
                                .filter(m -> m.kind() == Mention.Kind.NAME)
                                .map(Mention::span),
                        text)));
    }

    private static Stream<String> dbpediaName(String link) {
        return link.startsWith(DBPEDIA)
                ? Stream.of(
                        URLDecoder.decode(link.substring(DBPEDIA.length()).replace("+", "%2B"), StandardCharsets.UTF_8))
                : Stream.empty();
    }

    /** The whole noun phrase of a common noun, with its article or possessive; of others, the words themselves. */
    private static Span phrase(Sentence s, Mention m) {
        boolean determined = m.kind() == Mention.Kind.NOMINAL
                && m.begin() > 0
                && DETERMINERS.contains(s.token(m.begin() - 1).tag());
        return determined
                ? new Span(s.token(m.begin() - 1).span().begin(), m.span().end())
                : m.span();
    }

    private static List<Span> spans(Stream<Span> spans, CodePoints text) {
        return spans.map(span -> codePoints(span, text)).distinct().sorted().toList();
    }

    static Span codePoints(Span span, CodePoints text) {
        return new Span(text.begin(span), text.end(span));
    }

    /** An entity that has no IRI. */
    static Annotated local(String name, String type, List<Span> mentions) {
        return new Annotated(name, type, Optional.empty(), Optional.empty(), mentions, Optional.of(List.of()));
    }
}
