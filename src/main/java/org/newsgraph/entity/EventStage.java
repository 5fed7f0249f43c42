package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.table.Bytes;
import org.newsgraph.table.Keys;
import org.newsgraph.table.Table;
import org.newsgraph.table.Tables;

/**
 * Groups what claims tell into events: same class, same participants and places after these are identified, dates that do not
 * contradict. What names too little to know the event again stays in its document.
 */
final class EventStage {
    /** Tellings by group, document and claim. */
    private final Table tellings;
    /** The group of each telling by document and claim. */
    private final Table groups;
    /** The event of each telling by document and claim. */
    private final Table events;
    /** The documents of each event. */
    private final Table documents;

    EventStage(Tables tables) {
        this.tellings = tables.table("tellings");
        this.groups = tables.table("groups");
        this.events = tables.table("events");
        this.documents = tables.table("event documents");
    }

    /** Path of the event of each claim of the document that is about one. */
    Map<Integer, String> events(String document) {
        Map<Integer, String> paths = new TreeMap<>();
        events.forEach(
                Keys.prefix(document), (key, path) -> paths.put(Integer.valueOf(Keys.last(key)), Bytes.text(path)));
        return paths;
    }

    /** Puts what was found elsewhere: the event of a claim. */
    void know(String document, int claim, String path) {
        events.put(Keys.join(document, Integer.toString(claim)), Bytes.of(path));
    }

    /** Keys of the documents that tell of the event. */
    List<String> documents(String event) {
        List<String> all = new ArrayList<>();
        documents.forEach(Keys.prefix(event), (key, nothing) -> all.add(Keys.last(key)));
        return all;
    }

    /**
     * Puts what documents tell in the place of what they told.
     *
     * @return keys of documents of which an event changed
     */
    Set<String> update(Map<String, List<EventTelling>> told) {
        Set<String> changed = new TreeSet<>();
        told.forEach((document, now) -> replace(document, now, changed));
        Set<String> documentsChanged = new TreeSet<>();
        changed.forEach(group -> resolve(group, documentsChanged));
        return documentsChanged;
    }

    private void replace(String document, List<EventTelling> now, Set<String> changed) {
        Map<String, String> before = new TreeMap<>();
        groups.forEach(Keys.prefix(document), (place, group) -> before.put(place, Bytes.text(group)));
        Map<String, EventTelling> after = new TreeMap<>();
        now.forEach(t -> after.put(Keys.join(document, Integer.toString(t.claim())), t));
        before.forEach((place, group) -> {
            EventTelling telling = after.get(place);
            if (telling == null || !group(telling).equals(group)) {
                tellings.remove(Keys.join(group, place));
                changed.add(group);
            }
            if (telling == null) {
                groups.remove(place);
                move(document, place, "");
            }
        });
        after.forEach((place, telling) -> {
            String group = group(telling);
            String key = Keys.join(group, place);
            byte[] bytes = telling.bytes();
            if (!tellings.get(key).filter(b -> Arrays.equals(b, bytes)).isPresent()) {
                tellings.put(key, bytes);
                groups.put(place, Bytes.of(group));
                changed.add(group);
            }
        });
    }

    /** Whether the claim told of another event before; {@code path} is empty where it tells of none now. */
    private boolean move(String document, String place, String path) {
        String before = events.get(place).map(Bytes::text).orElse("");
        if (before.equals(path)) {
            return false;
        }
        if (path.isEmpty()) {
            events.remove(place);
        } else {
            events.put(place, Bytes.of(path));
            documents.put(Keys.join(path, document), Bytes.NOTHING);
        }
        if (!before.isEmpty() && !events(document).containsValue(before)) {
            documents.remove(Keys.join(before, document));
        }
        return true;
    }

    /** Tellings that name the town and those that name its country are looked at together. */
    static String group(EventTelling telling) {
        return Names.hash(telling.wider());
    }

    private void resolve(String group, Set<String> documentsChanged) {
        TreeMap<String, List<EventTelling>> buckets = new TreeMap<>();
        tellings.forEach(Keys.prefix(group), (key, bytes) -> {
            EventTelling t = EventTelling.of(bytes);
            buckets.computeIfAbsent(t.bucket(), b -> new ArrayList<>()).add(t);
        });
        joinTowns(buckets);
        buckets.values().stream().flatMap(b -> EventDates.split(b).stream()).forEach(event -> {
            String path = path(event);
            for (EventTelling t : event.claims()) {
                if (move(t.document(), Keys.join(t.document(), Integer.toString(t.claim())), path)) {
                    documentsChanged.add(t.document());
                }
            }
        });
    }

    /** By what the claims have in common; where some name a town, by theirs. */
    private static String path(EventDates.Group group) {
        return group.claims().stream()
                .filter(EventTelling::isNarrower)
                .findFirst()
                .orElseGet(() -> group.claims().get(0))
                .path(group);
    }

    /** "to Mali" is told of what others tell as "to Gao", if there is one such town only. */
    private static void joinTowns(TreeMap<String, List<EventTelling>> buckets) {
        Map<String, TreeSet<String>> towns = new TreeMap<>();
        buckets.values().stream()
                .map(b -> b.get(0))
                .filter(EventTelling::isNarrower)
                .forEach(t ->
                        towns.computeIfAbsent(t.wider(), w -> new TreeSet<>()).add(t.bucket()));
        towns.forEach((wider, narrower) -> {
            List<EventTelling> wide = buckets.getOrDefault(wider, List.of());
            if (narrower.size() == 1 && !wide.isEmpty()) {
                buckets.put(
                        narrower.first(),
                        Stream.concat(buckets.getOrDefault(narrower.first(), List.of()).stream(), wide.stream())
                                .sorted(EventTelling.BY_PLACE)
                                .toList());
                buckets.remove(wider);
            }
        });
    }
}
