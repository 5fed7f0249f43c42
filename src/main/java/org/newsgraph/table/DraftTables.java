package org.newsgraph.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Changes to tables that these do not see yet: what was before and what will be can both be asked. */
public final class DraftTables implements Tables {
    private final Tables base;
    private final Map<String, DraftTable> tables = new HashMap<>();

    public DraftTables(Tables base) {
        this.base = base;
    }

    @Override
    public Table table(String name) {
        return tables.computeIfAbsent(name, n -> new DraftTable(base.table(n)));
    }

    /** Puts the changes into the tables below, of which several threads change each its own; they count from now on. */
    public void commit() {
        tables.values().parallelStream().forEach(DraftTable::commit);
    }

    private static final class DraftTable implements Table {
        private final Table below;
        private final TreeMap<String, Optional<byte[]>> changes = new TreeMap<>();

        DraftTable(Table below) {
            this.below = below;
        }

        @Override
        public Optional<byte[]> get(String key) {
            Optional<byte[]> changed = changes.get(key);
            return changed == null ? below.get(key) : changed;
        }

        @Override
        public void put(String key, byte[] value) {
            changes.put(key, Optional.of(value));
        }

        @Override
        public void remove(String key) {
            changes.put(key, Optional.empty());
        }

        @Override
        public Stream<Map.Entry<String, byte[]>> startingWith(String prefix) {
            String next = changes.ceilingKey(prefix);
            if (next == null || !next.startsWith(prefix)) {
                return below.startingWith(prefix);
            }
            TreeMap<String, byte[]> all = new TreeMap<>();
            below.forEach(prefix, all::put);
            for (Map.Entry<String, Optional<byte[]>> e : changes.tailMap(prefix).entrySet()) {
                if (!e.getKey().startsWith(prefix)) {
                    break;
                }
                e.getValue().ifPresentOrElse(v -> all.put(e.getKey(), v), () -> all.remove(e.getKey()));
            }
            return all.entrySet().stream();
        }

        void commit() {
            changes.forEach((key, value) -> value.ifPresentOrElse(v -> below.put(key, v), () -> below.remove(key)));
            changes.clear();
        }
    }
}
