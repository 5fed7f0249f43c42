package org.newsgraph.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tables that last as long as the program runs. For use by one thread. */
public final class MemoryTables implements Tables {
    private final Map<String, Table> tables = new HashMap<>();

    @Override
    public Table table(String name) {
        return tables.computeIfAbsent(name, n -> new InMemory());
    }

    private static final class InMemory implements Table {
        private final TreeMap<String, byte[]> records = new TreeMap<>();

        @Override
        public Optional<byte[]> get(String key) {
            return Optional.ofNullable(records.get(key));
        }

        @Override
        public void put(String key, byte[] value) {
            records.put(key, value);
        }

        @Override
        public void remove(String key) {
            records.remove(key);
        }

        @Override
        public Stream<Map.Entry<String, byte[]>> startingWith(String prefix) {
            List<Map.Entry<String, byte[]>> found = new ArrayList<>();
            for (Map.Entry<String, byte[]> e : records.tailMap(prefix, true).entrySet()) {
                if (!e.getKey().startsWith(prefix)) {
                    break;
                }
                found.add(Map.entry(e.getKey(), e.getValue()));
            }
            return found.stream();
        }
    }
}
