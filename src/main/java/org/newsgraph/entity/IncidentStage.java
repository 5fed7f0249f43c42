package org.newsgraph.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.table.Bytes;
import org.newsgraph.table.Keys;
import org.newsgraph.table.Table;
import org.newsgraph.table.Tables;

/** Which events belong to one incident: incidents of several documents are one where they share an event. */
final class IncidentStage {
    /** What each document says of an event, by event and document. */
    private final Table told;
    /** The events that a document says something of, by document and event. */
    private final Table places;
    /** The accusations by the event that they are about and the document. */
    private final Table accusations;
    /** The event that an incident is called after, by event. */
    private final Table roots;

    IncidentStage(Tables tables) {
        this.told = tables.table("incidents");
        this.places = tables.table("incident documents");
        this.accusations = tables.table("accusations");
        this.roots = tables.table("incident roots");
    }

    /** What a document says of an event: with which others it is of one incident, or what it is about. */
    private record Said(List<String> together, Optional<String> about) {
        byte[] bytes() {
            return Bytes.of(out -> {
                Bytes.writeCount(together.size(), out);
                for (String event : together) {
                    Bytes.writeText(event, out);
                }
                Bytes.writeOptional(about, out);
            });
        }

        static Said of(byte[] bytes) {
            return Bytes.read(bytes, in -> {
                List<String> together = new ArrayList<>();
                for (int left = Bytes.readCount(in); left > 0; left--) {
                    together.add(Bytes.readText(in));
                }
                return new Said(together, Bytes.readOptional(in));
            });
        }
    }

    /** The incident that an event is part of. */
    Optional<String> whole(String event) {
        return roots.get(event).map(Bytes::text).map(IncidentStage::path);
    }

    /** The incident that an event is about: the one that the first of the documents says. */
    Optional<String> concernedBy(String event) {
        return said(event).stream().flatMap(s -> s.about().stream()).findFirst().flatMap(this::whole);
    }

    private static String path(String root) {
        return "incident/" + Names.tail(root);
    }

    private List<Said> said(String event) {
        List<Said> all = new ArrayList<>();
        told.forEach(Keys.prefix(event), (key, bytes) -> all.add(Said.of(bytes)));
        return all;
    }

    /**
     * Puts what documents tell in the place of what they told.
     *
     * @param before the stage as it was before
     * @return the events of which the incident changed
     */
    Set<String> update(Map<String, IncidentReader.Told> documents, IncidentStage before) {
        Set<String> changed = new TreeSet<>();
        documents.forEach((document, now) -> replace(document, now, changed));
        Set<String> touched = new TreeSet<>();
        for (String event : changed) {
            if (!touched.contains(event)) {
                touched.addAll(before.component(event));
                touched.addAll(component(event));
            }
        }
        Set<String> moved = new TreeSet<>(changed);
        touched.forEach(event -> {
            if (place(event)) {
                moved.add(event);
                accusations.forEach(Keys.prefix(event), (key, accusation) -> moved.add(Bytes.text(accusation)));
            }
        });
        return moved;
    }

    private void replace(String document, IncidentReader.Told now, Set<String> changed) {
        Map<String, Said> after = new TreeMap<>();
        now.together().forEach((event, all) -> after.put(event, new Said(List.copyOf(all), Optional.empty())));
        now.concerning()
                .forEach((event, about) -> after.merge(
                        event,
                        new Said(List.of(), Optional.of(about)),
                        (part, accusation) -> new Said(part.together(), accusation.about())));
        Set<String> events = new TreeSet<>(after.keySet());
        places.forEach(Keys.prefix(document), (key, nothing) -> events.add(Keys.last(key)));
        for (String event : events) {
            String key = Keys.join(event, document);
            Optional<Said> before = told.get(key).map(Said::of);
            Optional<Said> next = Optional.ofNullable(after.get(event));
            if (!before.equals(next)) {
                changed.add(event);
                before.flatMap(Said::about).ifPresent(a -> accusations.remove(Keys.join(a, event, document)));
                next.flatMap(Said::about)
                        .ifPresent(a -> accusations.put(Keys.join(a, event, document), Bytes.of(event)));
                next.ifPresentOrElse(s -> told.put(key, s.bytes()), () -> told.remove(key));
                String place = Keys.join(document, event);
                next.ifPresentOrElse(s -> places.put(place, Bytes.NOTHING), () -> places.remove(place));
            }
        }
    }

    /** Whether the event is of another incident now. */
    private boolean place(String event) {
        Optional<String> root = isPart(event) ? component(event).stream().min(String::compareTo) : Optional.empty();
        if (roots.get(event).map(Bytes::text).equals(root)) {
            return false;
        }
        root.ifPresentOrElse(r -> roots.put(event, Bytes.of(r)), () -> roots.remove(event));
        return true;
    }

    private boolean isPart(String event) {
        return said(event).stream().anyMatch(s -> !s.together().isEmpty());
    }

    private Set<String> component(String event) {
        Set<String> reached = new TreeSet<>(List.of(event));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Said said : said(open.remove())) {
                said.together().stream().filter(reached::add).forEach(open::add);
            }
        }
        return reached;
    }
}
