package org.newsgraph.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Claims;
import org.newsgraph.claim.Filler;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.NominalRelation;

/**
 * Who takes part in an event, so that it can be known again however it is told: what an army does its state does, whose soldiers were
 * sent has sent them, and those who meet have no sides.
 */
final class EventParticipants {
    static final String THEME = Ng.term("theme");
    private static final String ACTOR = Ng.term("actor");
    private static final String CONTINGENT_OF = Ng.term("contingentOf");
    private static final Map<String, String> SAME_SIDE = Map.of(Ng.term("partner"), ACTOR);

    private final Claims document;
    private final List<Entity> entities;

    /** @param entities of the document, by referent */
    EventParticipants(Claims document, List<Entity> entities) {
        this.document = document;
        this.entities = entities;
    }

    /** Keys of the entities in each role. */
    Map<String, SortedSet<String>> of(Claim.Content.Event event) {
        Map<String, SortedSet<String>> result = new TreeMap<>();
        event.roles().forEach((role, fillers) -> {
            String side = SAME_SIDE.getOrDefault(role, role);
            for (Filler f : fillers) {
                if (f instanceof Filler.Entity e) {
                    int referent = e.mention().referent();
                    Optional<String> state = side.equals(ACTOR) ? state(referent) : Optional.empty();
                    result.computeIfAbsent(side, r -> new TreeSet<>())
                            .add(state.orElseGet(() -> entities.get(referent).key()));
                }
            }
        });
        if (!result.containsKey(ACTOR)) {
            event.roles().getOrDefault(THEME, List.of()).stream()
                    .filter(Filler.Entity.class::isInstance)
                    .flatMap(f -> state(((Filler.Entity) f).mention().referent()).stream())
                    .forEach(state ->
                            result.computeIfAbsent(ACTOR, r -> new TreeSet<>()).add(state));
        }
        return result;
    }

    /** The one state whose force it is. */
    private Optional<String> state(int referent) {
        List<String> states = document.mentions().relations().stream()
                .filter(r -> r.property().equals(CONTINGENT_OF) && r.subject() == referent && r.object() >= 0)
                .map(NominalRelation::object)
                .map(o -> entities.get(o))
                .filter(e -> e.type().equals(Ng.COUNTRY))
                .map(Entity::key)
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }
}
