package org.newsgraph.graph;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.IdentityChange;
import org.newsgraph.table.Bytes;
import org.newsgraph.table.Counts;
import org.newsgraph.table.Keys;
import org.newsgraph.table.Table;
import org.newsgraph.table.Tables;

/**
 * Which triples go and come when documents do, before any rule: what {@link ResolutionDescriber} says of all documents as they
 * are, less what it said. What several documents say goes with the last of them.
 */
public final class DeltaDescriber {
    /** How many documents are described before what they say is put together. */
    private static final int AT_ONCE = 64;

    private final Iris iris;
    private final ResolutionDescriber describer;

    public DeltaDescriber(Iris iris) {
        this.iris = iris;
        this.describer = new ResolutionDescriber(iris);
    }

    /**
     * The triples that go and come.
     *
     * @param tables what the changes before left there, for use by this class alone; brought up to date
     */
    public Delta describe(IdentityChange change, Tables tables) {
        Set<Triple> removed = new HashSet<>();
        Set<Triple> added = new LinkedHashSet<>(); // Those of one subject together are written faster.
        Map<Triple, Integer> shared = new LinkedHashMap<>();
        Map<String, Integer> entities = new TreeMap<>();
        List<String> documents = List.copyOf(change.documents());
        for (int from = 0; from < documents.size(); from += AT_ONCE) {
            documents.subList(from, Math.min(documents.size(), from + AT_ONCE)).parallelStream()
                    .map(document -> DocumentDelta.of(document, change, describer, iris))
                    .toList()
                    .forEach(d -> {
                        removed.addAll(d.own().removed());
                        added.addAll(d.own().added());
                        d.shared().forEach((t, times) -> shared.merge(t, times, Integer::sum));
                        d.entities().forEach((e, times) -> entities.merge(e, times, Integer::sum));
                    });
        }
        Counts said = new Counts(tables.table("said"));
        shared.forEach((t, times) -> {
            int count = said.add(key(t), times);
            if (count - times == 0 && count > 0) {
                added.add(t);
            } else if (count == 0 && times < 0) {
                removed.add(t);
            }
        });
        new Entities(change, tables, removed, added).update(entities);
        return new Delta(removed, added);
    }

    /** Those of one subject stand together. */
    private static String key(Triple t) {
        return Iris.sha256(t.getSubject().getURI()).substring(0, 12)
                + DerivationCounts.key(t).substring(0, 16);
    }

    /** Entities that some document describes, as they looked and as they look. */
    private final class Entities {
        private final IdentityChange change;
        private final Set<Triple> removed;
        private final Set<Triple> added;
        /** By how many documents each is described. */
        private final Counts described;
        /** Those that lie in a country, by it. */
        private final Table inCountry;

        Entities(IdentityChange change, Tables tables, Set<Triple> removed, Set<Triple> added) {
            this.change = change;
            this.removed = removed;
            this.added = added;
            this.described = new Counts(tables.table("described entities"));
            this.inCountry = tables.table("entities in countries");
        }

        /** @param times how many more documents than before describe each */
        void update(Map<String, Integer> times) {
            Set<String> touched = new TreeSet<>(change.entities());
            Set<String> before = new HashSet<>();
            times.forEach((entity, n) -> {
                if (isDescribed(entity)) {
                    before.add(entity);
                }
            });
            Predicate<String> was = e -> times.containsKey(e) ? before.contains(e) : isDescribed(e);
            times.forEach((entity, n) -> described.add(entity, n));
            times.keySet().stream()
                    .filter(e -> before.contains(e) != isDescribed(e))
                    .forEach(e -> {
                        touched.add(e);
                        inCountry.forEach(Keys.prefix(e), (key, nothing) -> touched.add(Keys.last(key)));
                    });
            for (String entity : touched) {
                Optional<Entity> old = change.entityBefore(entity).filter(e -> was.test(entity));
                Optional<Entity> now = change.entityAfter(entity).filter(e -> isDescribed(entity));
                Set<Triple> then = triples(old, was);
                Set<Triple> next = triples(now, this::isDescribed);
                then.stream().filter(t -> !next.contains(t)).forEach(removed::add);
                next.stream().filter(t -> !then.contains(t)).forEach(added::add);
                old.flatMap(Entity::country).ifPresent(c -> inCountry.remove(Keys.join(c, entity)));
                now.flatMap(Entity::country).ifPresent(c -> inCountry.put(Keys.join(c, entity), Bytes.NOTHING));
            }
        }

        private boolean isDescribed(String entity) {
            return described.has(entity);
        }

        private Set<Triple> triples(Optional<Entity> entity, Predicate<String> there) {
            Graph graph = GraphFactory.createDefaultGraph();
            entity.ifPresent(e -> new EntityDescriber(iris, graph, there).describe(e));
            return graph.stream().collect(Collectors.toSet());
        }
    }
}
