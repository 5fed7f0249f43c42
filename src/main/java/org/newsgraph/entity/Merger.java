package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keys of a block found to name one thing. The key that stays does not depend on the order in which pairs are told. */
final class Merger {
    private final Map<String, String> parent = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final Comparator<String> preference;

    /** @param preference the key to keep is the least */
    Merger(Comparator<String> preference) {
        this.preference = preference.thenComparing(Comparator.naturalOrder());
    }

    /** That the two are one; nothing new if that followed already. */
    void merge(String a, String b, String evidence, double confidence) {
        String rootA = root(a);
        String rootB = root(b);
        if (rootA.equals(rootB)) {
            return;
        }
        boolean first = preference.compare(rootA, rootB) < 0;
        parent.put(first ? rootB : rootA, first ? rootA : rootB);
        pairs.add(new Pair(a, b, evidence, confidence));
    }

    String root(String key) {
        String at = key;
        while (parent.containsKey(at)) {
            at = parent.get(at);
        }
        return at;
    }

    /** What was told, without what followed already. */
    List<Pair> pairs() {
        return List.copyOf(pairs);
    }
}
