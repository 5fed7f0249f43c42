package org.newsgraph.entity;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.table.Bytes;
import org.newsgraph.table.Table;
import org.newsgraph.table.Tables;

/** Which key stands for all that are paired with it, one by another. */
final class ComponentStage {
    private final KeyStage keys;
    private final Table roots;

    ComponentStage(Tables tables, KeyStage keys) {
        this.keys = keys;
        this.roots = tables.table("roots");
    }

    /** Why a key is no entity of its own. */
    record Root(String key, String evidence, double confidence) {
        private byte[] bytes() {
            return Bytes.of(out -> {
                Bytes.writeText(key, out);
                Bytes.writeText(evidence, out);
                out.writeDouble(confidence);
            });
        }

        private static Root of(byte[] bytes) {
            return Bytes.read(bytes, in -> new Root(Bytes.readText(in), Bytes.readText(in), in.readDouble()));
        }
    }

    /** The key that stands for this one. */
    String root(String key) {
        return stored(key).map(Root::key).orElse(key);
    }

    /** The identity after merging; its evidence stays unless its key changed. */
    Identity apply(Identity identity) {
        return stored(identity.key())
                .map(r -> identity.as(r.key(), r.evidence(), r.confidence()))
                .orElse(identity);
    }

    /** All keys that others stand for, with the reason, as {@link #know} takes them. */
    Map<String, byte[]> all() {
        Map<String, byte[]> all = new TreeMap<>();
        roots.forEach("", all::put);
        return all;
    }

    /** Puts what was found elsewhere. */
    void know(Map<String, byte[]> found) {
        found.forEach(roots::put);
    }

    private Optional<Root> stored(String key) {
        return roots.get(key).map(Root::of);
    }

    /**
     * Finds the roots anew.
     *
     * @param changed keys whose pairs, or what is said of them, changed
     * @param before the stage as it was before that
     * @return keys that have another root, or the same for another reason
     */
    Set<String> update(Set<String> changed, ComponentStage before) {
        Set<String> touched = new TreeSet<>();
        for (String key : changed) {
            if (!touched.contains(key)) {
                touched.addAll(before.component(key));
                touched.addAll(component(key));
            }
        }
        Set<String> done = new TreeSet<>();
        Set<String> moved = new TreeSet<>();
        for (String key : touched) {
            if (!done.contains(key)) {
                Set<String> component = component(key);
                done.addAll(component);
                String root = component.stream().min(preference()).orElseThrow();
                component.stream().filter(k -> place(k, root)).forEach(moved::add);
            }
        }
        return moved;
    }

    /** The key that stays: an outside identifier's, else a full name's; least of all one that says little. */
    private Comparator<String> preference() {
        return Comparator.comparingInt((String key) ->
                        keys.profile(key).map(KeyProfile::weakness).orElse(Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder());
    }

    private boolean place(String key, String root) {
        Optional<Root> before = stored(key);
        Optional<Root> after = key.equals(root)
                ? Optional.empty()
                : keys.pairsOf(key).stream().findFirst().map(p -> new Root(root, p.evidence(), p.confidence()));
        if (before.equals(after)) {
            return false;
        }
        after.ifPresentOrElse(r -> roots.put(key, r.bytes()), () -> roots.remove(key));
        return true;
    }

    private Set<String> component(String key) {
        Set<String> reached = new TreeSet<>(List.of(key));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            String at = open.remove();
            for (Pair pair : keys.pairsOf(at)) {
                if (reached.add(pair.other(at))) {
                    open.add(pair.other(at));
                }
            }
        }
        return reached;
    }
}
