package org.newsgraph.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.mention.Gazetteer.Entry;

/**
 * A name whose class or whose town one document leaves open and another tells: the thing of no class is the one organisation
 * or place of the name; "Republic Square" of the country is the one of the town, if only one town's is spoken of.
 */
final class NameSignal implements Signal {
    /** Words of a description that hardly two things bear. */
    private static final int LONG = 3;

    @Override
    public void find(List<Identified> referents, Merger merger) {
        Map<String, Set<String>> classified = new TreeMap<>();
        Map<String, Set<String>> inTown = new TreeMap<>();
        for (Identified r : referents) {
            if (!r.identity().shared()
                    || !r.item().referent().named()
                    || r.item().entry().isPresent()) {
                continue;
            }
            String name = Names.canonical(r.item().name());
            if (r.item().family() == Family.ORGANIZATION || r.item().family() == Family.PLACE) {
                add(classified, Family.THING.path(Names.slug(name)), r.key());
            }
            if (r.item().family() == Family.PLACE) {
                r.context()
                        .owner(r.item())
                        .flatMap(Entry::country)
                        .ifPresent(
                                c -> add(inTown, Family.PLACE.path(Names.slug(name) + "-" + Names.tail(c)), r.key()));
            }
        }
        longDescriptions(referents, merger);
        Set<String> keys = new TreeSet<>();
        referents.forEach(r -> keys.add(r.key()));
        for (Map<String, Set<String>> index : List.of(classified, inTown)) {
            index.forEach((open, told) -> {
                if (keys.contains(open) && told.size() == 1) {
                    merger.merge(open, told.iterator().next(), "name", 0.65);
                }
            });
        }
    }

    /** What one document writes with capitals is a name in others too, if it is long: "joint peace monitoring force". */
    private static void longDescriptions(List<Identified> referents, Merger merger) {
        Map<String, Set<String>> named = new TreeMap<>();
        for (Identified r : referents) {
            if (r.item().family() == Family.ORGANIZATION
                    && r.item().referent().named()
                    && r.identity().shared()) {
                add(named, Names.canonical(r.item().name()), r.key());
            }
        }
        for (Identified r : referents) {
            String words = Names.canonical(r.item().name());
            Set<String> keys = named.getOrDefault(words, Set.of());
            boolean described = r.item().family() == Family.ORGANIZATION
                    && !r.item().referent().named()
                    && !r.identity().shared();
            if (described && keys.size() == 1 && words.split(" ").length >= LONG) {
                merger.merge(r.key(), keys.iterator().next(), "name", 0.6);
            }
        }
    }

    private static void add(Map<String, Set<String>> index, String open, String told) {
        index.computeIfAbsent(open, k -> new TreeSet<>()).add(told);
    }
}
