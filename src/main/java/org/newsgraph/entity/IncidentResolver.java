package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.claim.Claims;
import org.newsgraph.lexicon.Lexicon;

/**
 * Puts together what documents tell of one act of violence: the attack, the explosion, the deaths and the damage are events of
 * their own and parts of one incident. Within a document a part joins the incident of the nearest earlier part that it surely
 * belongs to (Humphreys, Gaizauskas and Azzam 1997 resolve event mentions so), unless some part of that incident contradicts
 * it. Across documents, incidents are one where they share an event.
 */
final class IncidentResolver {
    private final IncidentKinds kinds;
    private final IncidentLinks links;

    IncidentResolver(Lexicon lexicon) {
        this.kinds = new IncidentKinds(lexicon);
        this.links = new IncidentLinks(lexicon, kinds);
    }

    /**
     * The incidents of the documents.
     *
     * @param eventOf per document key, the path of the event of each claim
     */
    Incidents resolve(
            List<Claims> documents, Map<String, List<Entity>> entityOf, Map<String, Map<Integer, String>> eventOf) {
        Merger merger = new Merger(Comparator.naturalOrder());
        TreeMap<String, String> incidents = new TreeMap<>();
        TreeMap<String, String> concerning = new TreeMap<>();
        for (Claims document : documents) {
            String key = document.mentions().analysis().document().key();
            List<IncidentPart> parts = IncidentPart.of(
                    document, eventOf.getOrDefault(key, Map.of()), entityOf.getOrDefault(key, List.of()), kinds);
            parts.forEach(p -> incidents.put(p.event(), p.event()));
            IncidentPart.about(
                            document, eventOf.getOrDefault(key, Map.of()), entityOf.getOrDefault(key, List.of()), kinds)
                    .forEach(a -> links.meant(parts, a).ifPresent(p -> concerning.putIfAbsent(a.event(), p.event())));
            group(parts)
                    .forEach(group ->
                            group.forEach(p -> merger.merge(group.get(0).event(), p.event(), "incident", 1)));
        }
        incidents.replaceAll((event, part) -> path(part, merger));
        concerning.replaceAll((event, part) -> path(part, merger));
        return new Incidents(incidents, concerning);
    }

    private static String path(String part, Merger merger) {
        return "incident/" + Names.tail(merger.root(part));
    }

    private List<List<IncidentPart>> group(List<IncidentPart> parts) {
        List<List<IncidentPart>> groups = new ArrayList<>();
        for (IncidentPart part : parts) {
            home(part, groups).add(part);
        }
        return groups;
    }

    private List<IncidentPart> home(IncidentPart part, List<List<IncidentPart>> groups) {
        return groups.stream()
                .filter(g -> g.stream().anyMatch(p -> links.same(p, part)))
                .filter(g -> g.stream().noneMatch(p -> links.contradict(p, part)))
                .max(Comparator.comparingInt(g -> g.get(g.size() - 1).position()))
                .orElseGet(() -> {
                    List<IncidentPart> own = new ArrayList<>();
                    groups.add(own);
                    return own;
                });
    }
}
