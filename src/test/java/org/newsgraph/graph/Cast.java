package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.duplicate.Fingerprint;
import org.newsgraph.duplicate.NearDuplicates;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.Incidents;
import org.newsgraph.entity.Resolution;

/** Puts hand-made documents together: equal keys are one entity. */
final class Cast {
    record Role(String name, String type) {}

    private Cast() {}

    static Resolution resolution(Story... stories) {
        List<Story> sorted = new ArrayList<>(Arrays.asList(stories));
        sorted.sort(Comparator.comparing(Story::key));
        Map<String, Entity> entities = new TreeMap<>();
        for (Story story : sorted) {
            story.cast().forEach((key, role) -> entities.computeIfAbsent(key, k -> entity(k, role, sorted)));
        }
        Map<String, List<Entity>> entityOf = new LinkedHashMap<>();
        Map<String, Map<Integer, String>> eventOf = new LinkedHashMap<>();
        for (Story story : sorted) {
            entityOf.put(
                    story.key(),
                    story.cast().keySet().stream().map(entities::get).toList());
            eventOf.put(story.key(), story.events());
        }
        return new Resolution(
                sorted.stream().map(Story::claims).toList(),
                List.copyOf(entities.values()),
                entityOf,
                eventOf,
                Incidents.NONE,
                NearDuplicates.originals(sorted.stream()
                        .map(s ->
                                Fingerprint.of(s.claims().mentions().analysis().document()))
                        .toList()));
    }

    private static Entity entity(String key, Role role, List<Story> stories) {
        List<Entity.Membership> members = stories.stream()
                .filter(s -> s.cast().containsKey(key))
                .map(s -> s.membership(key))
                .toList();
        return new Entity(
                key, role.type(), role.name(), new TreeSet<>(), List.of(), Optional.empty(), Optional.empty(), members);
    }
}
