package org.newsgraph.evaluate;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Span;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.Resolution;
import org.newsgraph.evaluate.DocumentEntities.Annotated;
import org.newsgraph.graph.CodePoints;
import org.newsgraph.graph.Iris;
import org.newsgraph.mention.Mention;

/** What documents speak of, in the entities form: every mention of every entity, under its IRI. */
final class EntitiesExport {
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
        return entities.values().stream()
                .map(e -> annotated(e, mentions.getOrDefault(e.key(), List.of()), text))
                .toList();
    }

    private Annotated annotated(Entity e, List<Mention> mentions, CodePoints text) {
        return new Annotated(
                e.label(),
                e.type().replaceFirst("^.*[#/]", ""),
                e.links().stream().flatMap(EntitiesExport::dbpediaName).findFirst(),
                Optional.of(iris.path(e.key()).getURI()),
                spans(mentions, m -> true, text),
                Optional.of(spans(mentions, m -> m.kind() == Mention.Kind.NAME, text)));
    }

    private static Stream<String> dbpediaName(String link) {
        return link.startsWith(DBPEDIA)
                ? Stream.of(
                        URLDecoder.decode(link.substring(DBPEDIA.length()).replace("+", "%2B"), StandardCharsets.UTF_8))
                : Stream.empty();
    }

    private static List<Span> spans(List<Mention> mentions, Predicate<Mention> wanted, CodePoints text) {
        return mentions.stream()
                .filter(wanted)
                .map(m -> new Span(text.begin(m.span()), text.end(m.span())))
                .distinct()
                .sorted()
                .toList();
    }
}
