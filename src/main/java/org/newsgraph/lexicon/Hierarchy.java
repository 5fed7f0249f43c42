package org.newsgraph.lexicon;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The transitive closure of {@code rdfs:subClassOf} and {@code rdfs:subPropertyOf}. Cycles do no harm. */
final class Hierarchy {
    private final Map<String, Set<String>> closure = new LinkedHashMap<>();

    /** @param parents direct superclasses and superproperties by IRI */
    Hierarchy(Map<String, Set<String>> parents) {
        parents.keySet().forEach(term -> closure.put(term, ancestors(term, parents)));
    }

    private static Set<String> ancestors(String term, Map<String, Set<String>> parents) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(term));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (seen.add(next)) {
                open.addAll(parents.getOrDefault(next, Set.of()));
            }
        }
        return Collections.unmodifiableSet(seen);
    }

    /** The term and all above it, nearest first. */
    Set<String> ancestors(String term) {
        return closure.getOrDefault(term, Set.of(term));
    }
}
