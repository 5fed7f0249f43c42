package org.newsgraph.entity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Gazetteer.Entry;
import org.newsgraph.mention.NameKey;

/**
 * A town's name with one wrong letter: long, no name of anything known, and the town it comes near is in the same document or
 * in several others. Countries are never guessed: Niger is not Nigeria.
 */
final class SpellingSignal implements Signal {
    private static final int LONG_ENOUGH = 7;
    private static final int OFTEN = 3;

    @Override
    public void find(List<Identified> referents, Merger merger) {
        Map<String, Set<String>> documents = new TreeMap<>();
        Map<String, Set<Entry>> bySkeleton = new HashMap<>();
        for (Identified r : referents) {
            r.item()
                    .entry()
                    .filter(e -> List.of(Ng.CITY, Ng.REGION).contains(e.type()))
                    .ifPresent(e -> {
                        if (!documents.containsKey(e.key())) {
                            index(e, bySkeleton);
                        }
                        documents
                                .computeIfAbsent(e.key(), k -> new TreeSet<>())
                                .add(r.item().document());
                    });
        }
        for (Identified r : referents) {
            String name = NameKey.of(r.item().name());
            boolean candidate = r.item().family() == Family.PLACE
                    && r.item().referent().named()
                    && r.item().entry().isEmpty()
                    && name.length() >= LONG_ENOUGH;
            if (candidate) {
                Set<String> near = skeletons(name).stream()
                        .flatMap(s -> bySkeleton.getOrDefault(s, Set.of()).stream())
                        .filter(e -> isNear(name, e))
                        .map(Entry::key)
                        .filter(k -> isEvident(
                                documents.getOrDefault(k, Set.of()), r.item().document()))
                        .collect(Collectors.toCollection(TreeSet::new));
                if (near.size() == 1) {
                    merger.merge(r.key(), near.iterator().next(), "spelling", 0.7);
                }
            }
        }
    }

    private static void index(Entry town, Map<String, Set<Entry>> bySkeleton) {
        town.names().stream()
                .map(NameKey::of)
                .filter(n -> n.length() >= LONG_ENOUGH)
                .flatMap(n -> skeletons(n).stream())
                .forEach(s -> bySkeleton
                        .computeIfAbsent(s, k -> new LinkedHashSet<>())
                        .add(town));
    }

    /** The name and what it is without one letter: two names one letter apart have one of these in common. */
    private static Set<String> skeletons(String name) {
        Set<String> all = new LinkedHashSet<>();
        all.add(name);
        for (int i = 0; i < name.length(); i++) {
            all.add(name.substring(0, i) + name.substring(i + 1));
        }
        return all;
    }

    private static boolean isEvident(Set<String> documents, String document) {
        return documents.contains(document) || documents.size() >= OFTEN;
    }

    private static boolean isNear(String name, Entry entry) {
        return entry.names().stream()
                .map(NameKey::of)
                .filter(n -> n.length() >= LONG_ENOUGH && n.charAt(0) == name.charAt(0))
                .anyMatch(n -> new LevenshteinDistance(1).apply(name, n) == 1 && !digits(name, n));
    }

    private static boolean digits(String a, String b) {
        return (a + b).chars().anyMatch(Character::isDigit);
    }
}
