package org.newsgraph.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Claims;
import org.newsgraph.claim.Filler;
import org.newsgraph.lexicon.Ng;

/**
 * A claim about an event, with who takes part in it as entities.
 *
 * @param bucket all that must be equal in claims about one event, save the date
 * @param name readable part of the path
 */
record EventClaim(String document, Claim claim, String bucket, String name) {
    private static final Map<String, String> SAME_SIDE = Map.of(Ng.term("partner"), Ng.term("actor"));
    private static final String THEME = Ng.term("theme");
    private static final Set<String> CIRCUMSTANCES = Set.of(Ng.term("instrument"), Ng.term("origin"));
    private static final int PARTICIPANTS_TO_KNOW_IT_AGAIN = 2;
    private static final int LONGEST_NAME = 80;

    static EventClaim of(
            Claims document, Claim claim, Claim.Content.Event event, List<Entity> entities, Set<String> shared) {
        String key = document.mentions().analysis().document().key();
        Map<String, SortedSet<String>> all = participants(event, entities);
        Map<String, SortedSet<String>> known = new TreeMap<>();
        all.forEach((role, keys) -> {
            if (shared.containsAll(keys) && !CIRCUMSTANCES.contains(role)) {
                known.put(role, keys);
            }
        });
        // Soldiers are "troops" here and "a contingent" there: who sent them where says which sending it was.
        if (known.size() > 2) {
            known.remove(THEME);
        }
        String type = event.type().substring(event.type().lastIndexOf('#') + 1);
        boolean again = known.values().stream().mapToInt(Set::size).sum() >= PARTICIPANTS_TO_KNOW_IT_AGAIN;
        boolean hidden = all.keySet().stream()
                .anyMatch(role -> !known.containsKey(role) && !role.equals(THEME) && !CIRCUMSTANCES.contains(role));
        if (again && !hidden) {
            return new EventClaim(key, claim, type + known + numbers(event), name(type, known));
        }
        String place = all.isEmpty() ? claim.trigger().toString() : "";
        return new EventClaim(key, claim, type + all + numbers(event) + key + place, name(type, Map.of()));
    }

    private static Map<String, SortedSet<String>> participants(Claim.Content.Event event, List<Entity> entities) {
        Map<String, SortedSet<String>> result = new TreeMap<>();
        event.roles().forEach((role, fillers) -> {
            for (Filler f : fillers) {
                if (f instanceof Filler.Entity e) {
                    result.computeIfAbsent(SAME_SIDE.getOrDefault(role, role), r -> new TreeSet<>())
                            .add(entities.get(e.mention().referent()).key());
                }
            }
        });
        return result;
    }

    /** Prices and other numbers tell changes of the same thing apart; nothing if there are none. */
    private static String numbers(Claim.Content.Event event) {
        Map<String, String> numbers = new TreeMap<>();
        event.roles().forEach((role, fillers) -> fillers.stream()
                .filter(Filler.Number.class::isInstance)
                .forEach(f -> numbers.merge(role, f.toString(), String::concat)));
        return numbers.isEmpty() ? "" : numbers.toString();
    }

    private static String name(String type, Map<String, SortedSet<String>> known) {
        String who =
                known.values().stream().flatMap(Set::stream).map(Names::tail).collect(Collectors.joining("-"));
        String all = who.isEmpty()
                ? type.toLowerCase(java.util.Locale.ROOT)
                : type.toLowerCase(java.util.Locale.ROOT) + "-" + who;
        return all.length() <= LONGEST_NAME ? all : all.substring(0, LONGEST_NAME);
    }

    Optional<LocalDate> first() {
        return claim.time().flatMap(t -> t.first());
    }

    Optional<LocalDate> last() {
        return claim.time().flatMap(t -> t.last()).or(this::first);
    }

    /** Path of the event's IRI. */
    String path(EventDates.Group group) {
        String day = group.day().isEmpty() ? "" : "-" + group.day();
        return "event/" + name + day + "-" + Names.hash(bucket, group.anchor());
    }
}
