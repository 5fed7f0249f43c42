package org.newsgraph.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.NameKey;

/**
 * What a person said of identity, against what the program found: entities that are one, and referents that are another. They
 * are applied to what the program finds and change nothing of how it finds, so that taking one back leaves what there was.
 */
public final class Corrections {
    /** No corrections. */
    public static final Corrections NONE = new Corrections(List.of());

    static final String EVIDENCE = "correction";

    private final List<Split> splits;
    private final List<Merge> merges;

    /** One thing that a person said. Entities are told by their keys: the paths of their IRIs below the base. */
    public sealed interface Correction {}

    /**
     * Two entities are one.
     *
     * @param kept whose IRI stays
     * @param merged whose referents all become the kept one's
     */
    public record Merge(String kept, String merged) implements Correction {
        @Override
        public String toString() {
            return merged + " is " + kept;
        }
    }

    /**
     * Some referents of an entity are another thing.
     *
     * @param entity whose referents they are
     * @param names those that are called so and not otherwise, in any letter case; empty: by whatever name
     * @param document those of the document with this key; empty: of all documents
     */
    public record Split(String entity, SortedSet<String> names, Optional<String> document) implements Correction {
        /** @throws IllegalArgumentException if neither names nor a document are given, for then nothing would be left */
        public Split {
            if (names.isEmpty() && document.isEmpty()) {
                throw new IllegalArgumentException("A split needs names or a document");
            }
            TreeSet<String> lower = new TreeSet<>();
            names.forEach(n -> lower.add(n.toLowerCase(Locale.ROOT)));
            names = lower;
        }

        /** Key of the entity that the referents get: a function of this correction alone. */
        public String made() {
            String family = entity.substring(0, entity.indexOf('/') + 1);
            String name = names.isEmpty() ? Names.tail(entity) : Names.slug(NameKey.of(names.first()));
            return family + name + "-" + Names.hash(entity, String.join("\u0001", names), document.orElse(""));
        }

        @Override
        public String toString() {
            return entity + (names.isEmpty() ? "" : " called " + String.join(" or ", names))
                    + document.map(d -> " in " + d).orElse("") + " is " + made();
        }

        boolean takes(Item item) {
            return document.map(item.document()::equals).orElse(true) && (names.isEmpty() || isCalledOnly(item));
        }

        private boolean isCalledOnly(Item item) {
            List<String> forms = item.referent().mentions().stream()
                    .filter(m -> m.kind() != Mention.Kind.PRONOUN && (m.kind() != Mention.Kind.NOMINAL || !named(item)))
                    .map(m -> Names.clean(m.text()).toLowerCase(Locale.ROOT))
                    .toList();
            return !forms.isEmpty() && names.containsAll(forms);
        }

        private static boolean named(Item item) {
            return item.referent().named();
        }
    }

    /** @param corrections in any order */
    public Corrections(Collection<? extends Correction> corrections) {
        this.splits = of(Split.class, corrections);
        this.merges = of(Merge.class, corrections);
    }

    private static <T extends Correction> List<T> of(Class<T> kind, Collection<? extends Correction> corrections) {
        return corrections.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .distinct()
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    /** Corrections that change nothing, since what they speak of is in none of the documents. */
    public List<Correction> idle(Resolution resolution) {
        Set<String> there = resolution.entities().stream().map(Entity::key).collect(Collectors.toSet());
        Set<String> given = merges.stream().map(Merge::merged).collect(Collectors.toSet());
        return Stream.<Correction>concat(
                        splits.stream().filter(s -> !there.contains(s.made()) && !given.contains(s.made())),
                        merges.stream().filter(m -> !there.contains(m.kept()) && !given.contains(m.kept())))
                .toList();
    }

    /**
     * The corrections over keys as they stand after what the program itself found to be one.
     *
     * @param found the key that a key was merged into
     */
    Applied over(UnaryOperator<String> found) {
        Map<String, String> into = new HashMap<>();
        for (Merge merge : merges) {
            String kept = end(into, found.apply(merge.kept()));
            String merged = end(into, found.apply(merge.merged()));
            if (!kept.equals(merged)) {
                into.put(merged, kept);
            }
        }
        return new Applied(splits, found, into);
    }

    private static String end(Map<String, String> into, String key) {
        String at = key;
        while (into.containsKey(at)) {
            at = into.get(at);
        }
        return at;
    }

    /** Corrections as they bear on one set of documents. */
    record Applied(List<Split> splits, UnaryOperator<String> found, Map<String, String> into) {
        /** Keys of the entities of which the one says something else than the other, as they are called by the first. */
        static Set<String> differ(Applied was, Applied is) {
            Set<List<String>> changed = new HashSet<>(was.effects());
            Set<List<String>> both = is.effects();
            both.forEach(e -> {
                if (!changed.remove(e)) {
                    changed.add(e);
                }
            });
            return changed.stream()
                    .flatMap(List::stream)
                    .flatMap(key -> Stream.of(key, end(was.into, key)))
                    .collect(Collectors.toSet());
        }

        /** The keys of each merge and split as it works out. */
        private Set<List<String>> effects() {
            return Stream.concat(
                            into.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())),
                            splits.stream().map(s -> List.of(found.apply(s.entity()), s.made())))
                    .collect(Collectors.toSet());
        }

        /** What the referent is after all; an item that is no longer what the gazetteer said comes without its entry. */
        Corrected apply(Item item, Identity identity) {
            Optional<Split> split = splits.stream()
                    .filter(s -> found.apply(s.entity()).equals(identity.key()) && s.takes(item))
                    .findFirst();
            String own = split.map(Split::made).orElse(identity.key());
            String key = end(into, own);
            Identity corrected = key.equals(identity.key()) ? identity : identity.as(key, EVIDENCE, 1);
            return new Corrected(split.isPresent() ? item.withoutEntry() : item, corrected);
        }
    }

    /** A referent with its identity after all. */
    record Corrected(Item item, Identity identity) {}
}
