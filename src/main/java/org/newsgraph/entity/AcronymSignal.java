package org.newsgraph.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.mention.NameKey;

/** An acronym and the organisation's full name: as a document states it, else by the initials; never where two fit. */
final class AcronymSignal implements Signal {
    private static final int SHORTEST_BY_INITIALS = 3;

    @Override
    public void find(List<Identified> referents, Merger merger) {
        Map<String, Set<String>> stated = new TreeMap<>();
        Map<String, Set<String>> byInitials = new TreeMap<>();
        Map<String, Set<String>> acronyms = new TreeMap<>();
        for (Identified r : referents) {
            if (r.item().family() != Family.ORGANIZATION
                    || !r.item().referent().named()
                    || !r.identity().shared()) {
                continue;
            }
            if (NameKey.isAcronym(r.item().name())) {
                boolean known = r.item().entry().isPresent();
                if (!known) {
                    add(acronyms, NameKey.of(r.item().name()), r.key());
                }
            } else {
                r.item().nameForms().stream()
                        .filter(NameKey::isAcronym)
                        .forEach(a -> add(stated, NameKey.of(a), r.key()));
                add(byInitials, Names.initials(r.item().name()), r.key());
            }
        }
        acronyms.forEach((acronym, keys) -> {
            Set<String> full = stated.getOrDefault(acronym, Set.of());
            boolean said = !full.isEmpty();
            if (!said && acronym.length() >= SHORTEST_BY_INITIALS) {
                full = byInitials.getOrDefault(acronym, Set.of());
            }
            if (full.size() == 1) {
                for (String key : keys) {
                    merger.merge(key, full.iterator().next(), "acronym", said ? 0.85 : 0.7);
                }
            }
        });
    }

    private static void add(Map<String, Set<String>> index, String name, String key) {
        index.computeIfAbsent(name, n -> new TreeSet<>()).add(key);
    }
}
