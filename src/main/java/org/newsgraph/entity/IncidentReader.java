package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.claim.Claims;
import org.newsgraph.lexicon.Lexicon;

/**
 * Puts together what a document tells of one act of violence: the attack, the explosion, the deaths and the damage are events of
 * their own and parts of one incident. A part joins the incident of the nearest earlier part that it surely belongs to
 * (Humphreys, Gaizauskas and Azzam 1997 resolve event mentions so), unless some part of that incident contradicts it.
 */
final class IncidentReader {
    private final IncidentKinds kinds;
    private final IncidentLinks links;

    IncidentReader(Lexicon lexicon) {
        this.kinds = new IncidentKinds(lexicon);
        this.links = new IncidentLinks(lexicon, kinds);
    }

    /**
     * What a document tells of incidents.
     *
     * @param together for each event that is part of one, the events that the document puts into one incident with it, itself
     *     included
     * @param concerning the event that an accusation is about, by the accusation
     */
    record Told(Map<String, TreeSet<String>> together, Map<String, String> concerning) {
        static final Told NOTHING = new Told(Map.of(), Map.of());
    }

    /** @param events path of the event by claim */
    Told read(Claims document, Map<Integer, String> events, List<Entity> entities) {
        List<IncidentPart> parts = IncidentPart.of(document, events, entities, kinds);
        Map<String, TreeSet<String>> together = new TreeMap<>();
        for (List<IncidentPart> group : group(parts)) {
            TreeSet<String> all = new TreeSet<>();
            group.forEach(p -> all.add(p.event()));
            all.forEach(e -> together.computeIfAbsent(e, k -> new TreeSet<>()).addAll(all));
        }
        Map<String, String> concerning = new TreeMap<>();
        IncidentPart.about(document, events, entities, kinds)
                .forEach(a -> links.meant(parts, a).ifPresent(p -> concerning.putIfAbsent(a.event(), p.event())));
        return new Told(together, concerning);
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
