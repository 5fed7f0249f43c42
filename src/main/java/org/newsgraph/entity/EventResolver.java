package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Claims;

/**
 * Groups claims about one event: same class, same participants and places after these are identified, dates that do not
 * contradict. What names too little to know the event again stays in its document.
 */
final class EventResolver {
    private final Map<String, List<Entity>> entityOf;
    private final Set<String> shared;

    /** @param shared keys of entities that other documents can name too */
    EventResolver(Map<String, List<Entity>> entityOf, Set<String> shared) {
        this.entityOf = entityOf;
        this.shared = shared;
    }

    /** Path of the event of each claim about one, by document and index of the claim. */
    Map<String, Map<Integer, String>> resolve(List<Claims> documents) {
        Map<String, List<EventClaim>> buckets = new TreeMap<>();
        for (Claims document : documents) {
            String key = document.mentions().analysis().document().key();
            for (Claim claim : document.claims()) {
                if (claim.content() instanceof Claim.Content.Event event) {
                    EventClaim c = EventClaim.of(document, claim, event, entityOf.getOrDefault(key, List.of()), shared);
                    buckets.computeIfAbsent(c.bucket(), b -> new ArrayList<>()).add(c);
                }
            }
        }
        joinTowns(buckets);
        Map<String, Map<Integer, String>> result = new TreeMap<>();
        buckets.forEach((bucket, claims) -> EventDates.split(claims).forEach(group -> {
            String path = path(group);
            group.claims().forEach(c -> result.computeIfAbsent(c.document(), d -> new TreeMap<>())
                    .put(c.claim().index(), path));
        }));
        documents.forEach(
                d -> result.computeIfAbsent(d.mentions().analysis().document().key(), k -> new TreeMap<>()));
        return result;
    }

    /** By what the claims have in common; where some name a town, by theirs. */
    private static String path(EventDates.Group group) {
        return group.claims().stream()
                .filter(EventClaim::isNarrower)
                .findFirst()
                .orElseGet(() -> group.claims().get(0))
                .path(group);
    }

    /** "to Mali" is told of what others tell as "to Gao", if there is one such town only. */
    private static void joinTowns(Map<String, List<EventClaim>> buckets) {
        Map<String, TreeSet<String>> towns = new TreeMap<>();
        buckets.forEach((bucket, claims) -> {
            String wider = claims.get(0).wider();
            if (claims.get(0).isNarrower()) {
                towns.computeIfAbsent(wider, w -> new TreeSet<>()).add(bucket);
            }
        });
        towns.forEach((wider, narrower) -> {
            List<EventClaim> wide = buckets.getOrDefault(wider, List.of());
            List<EventClaim> narrow = buckets.getOrDefault(narrower.first(), List.of());
            if (narrower.size() == 1 && !wide.isEmpty()) {
                narrow.addAll(wide);
                buckets.remove(wider);
            }
        });
    }
}
