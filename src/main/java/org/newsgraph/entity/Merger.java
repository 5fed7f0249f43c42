package org.newsgraph.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Keys found to name one thing. The key that stays does not depend on the order in which pairs are told. */
final class Merger {
    private final Map<String, String> parent = new HashMap<>();
    private final Map<String, Reason> reasons = new TreeMap<>();
    private final Comparator<String> preference;

    /** Why a key is no entity of its own. */
    record Reason(String evidence, double confidence) {}

    /** @param preference the key to keep is the least */
    Merger(Comparator<String> preference) {
        this.preference = preference.thenComparing(Comparator.naturalOrder());
    }

    void merge(String a, String b, String evidence, double confidence) {
        String rootA = root(a);
        String rootB = root(b);
        if (rootA.equals(rootB)) {
            return;
        }
        boolean first = preference.compare(rootA, rootB) < 0;
        parent.put(first ? rootB : rootA, first ? rootA : rootB);
        reasons.putIfAbsent(a, new Reason(evidence, confidence));
        reasons.putIfAbsent(b, new Reason(evidence, confidence));
    }

    String root(String key) {
        String at = key;
        while (parent.containsKey(at)) {
            at = parent.get(at);
        }
        return at;
    }

    /** The identity after merging; its evidence stays unless its key changed. */
    Identity apply(Identity identity) {
        String root = root(identity.key());
        Reason reason = reasons.get(identity.key());
        return root.equals(identity.key()) || reason == null
                ? identity
                : identity.as(root, reason.evidence(), reason.confidence());
    }
}
