package org.newsgraph.entity;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Claims;
import org.newsgraph.claim.Filler;
import org.newsgraph.language.TimeValue;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.table.Bytes;

/**
 * What a claim tells of an event, with who takes part in it as entities.
 *
 * @param document key of the document
 * @param claim index of the claim in the document
 * @param bucket all that must be equal in claims about one event, save the date
 * @param wider the bucket of those who name the country where this one names a town as the destination
 * @param name readable part of the path
 * @param first first day of the event, if it is stated
 * @param last last day, if that is stated, else the first
 * @param day month and day of an event whose year is not stated
 * @param asOf day of the statement
 */
record EventTelling(
        String document,
        int claim,
        String bucket,
        String wider,
        String name,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Optional<MonthDay> day,
        Optional<LocalDate> asOf) {
    static final Comparator<EventTelling> BY_PLACE =
            Comparator.comparing(EventTelling::document).thenComparing(EventTelling::claim);

    private static final String DESTINATION = Ng.term("destination");
    private static final Set<String> CIRCUMSTANCES = Set.of(Ng.term("instrument"), Ng.term("origin"));
    private static final int PARTICIPANTS_TO_KNOW_IT_AGAIN = 2;
    private static final int LONGEST_NAME = 80;

    static EventTelling of(
            Claims document, Claim claim, Claim.Content.Event event, List<Entity> entities, Predicate<String> shared) {
        String key = document.mentions().analysis().document().key();
        Map<String, SortedSet<String>> all = new EventParticipants(document, entities).of(event);
        Map<String, SortedSet<String>> known = new TreeMap<>();
        all.forEach((role, keys) -> {
            if (keys.stream().allMatch(shared) && !CIRCUMSTANCES.contains(role)) {
                known.put(role, keys);
            }
        });
        // Soldiers are "troops" here and "a contingent" there: who sent them where says which sending it was.
        if (known.size() > 2) {
            known.remove(EventParticipants.THEME);
        }
        String type = event.type().substring(event.type().lastIndexOf('#') + 1);
        boolean again = known.values().stream().mapToInt(Set::size).sum() >= PARTICIPANTS_TO_KNOW_IT_AGAIN;
        boolean hidden = all.keySet().stream()
                .anyMatch(role -> !known.containsKey(role)
                        && !role.equals(EventParticipants.THEME)
                        && !CIRCUMSTANCES.contains(role));
        if (again && !hidden) {
            String wider = type + byCountry(known, entities) + numbers(event);
            return of(key, claim, type + known + numbers(event), wider, name(type, known));
        }
        String place = all.isEmpty() ? claim.trigger().toString() : "";
        String bucket = type + all + numbers(event) + key + place;
        return of(key, claim, bucket, bucket, name(type, Map.of()));
    }

    private static EventTelling of(String document, Claim claim, String bucket, String wider, String name) {
        Optional<LocalDate> first = claim.time().flatMap(TimeValue::first);
        return new EventTelling(
                document,
                claim.index(),
                bucket,
                wider,
                name,
                first,
                claim.time().flatMap(TimeValue::last).or(() -> first),
                claim.time().flatMap(TimeValue::monthDay),
                claim.asOf());
    }

    /** With the country in place of a town as destination. */
    private static Map<String, SortedSet<String>> byCountry(
            Map<String, SortedSet<String>> known, List<Entity> entities) {
        Map<String, SortedSet<String>> result = new TreeMap<>(known);
        result.computeIfPresent(DESTINATION, (role, keys) -> entities.stream()
                .filter(e -> keys.contains(e.key()))
                .map(e -> e.country().orElse(e.key()))
                .collect(Collectors.toCollection(TreeSet::new)));
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

    /** Whether it names a town where others name the country. */
    boolean isNarrower() {
        return !wider.equals(bucket);
    }

    /** Path of the event's IRI. */
    String path(EventDates.Group group) {
        String day = group.day().isEmpty() ? "" : "-" + group.day();
        return "event/" + name + day + "-" + Names.hash(bucket, group.anchor());
    }

    byte[] bytes() {
        return Bytes.of(out -> {
            for (String text : List.of(document, bucket, wider, name)) {
                Bytes.writeText(text, out);
            }
            Bytes.writeCount(claim, out);
            Bytes.writeOptional(first.map(LocalDate::toString), out);
            Bytes.writeOptional(last.map(LocalDate::toString), out);
            Bytes.writeOptional(day.map(MonthDay::toString), out);
            Bytes.writeOptional(asOf.map(LocalDate::toString), out);
        });
    }

    static EventTelling of(byte[] bytes) {
        return Bytes.read(bytes, in -> {
            String document = Bytes.readText(in);
            String bucket = Bytes.readText(in);
            String wider = Bytes.readText(in);
            String name = Bytes.readText(in);
            return new EventTelling(
                    document,
                    Bytes.readCount(in),
                    bucket,
                    wider,
                    name,
                    Bytes.readOptional(in).map(LocalDate::parse),
                    Bytes.readOptional(in).map(LocalDate::parse),
                    Bytes.readOptional(in).map(MonthDay::parse),
                    Bytes.readOptional(in).map(LocalDate::parse));
        });
    }
}
