package org.newsgraph.table;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Records by keys, sorted as {@link String#compareTo} sorts. Byte arrays belong to the table once they are put, and are not to be
 * changed when they were got.
 */
public interface Table {
    Optional<byte[]> get(String key);

    /** Puts a record in place of what may be there. */
    void put(String key, byte[] value);

    /** Takes a record out, if it is there. */
    void remove(String key);

    /**
     * The records whose keys begin so, in the order of keys, as they stood when this was called: the table may be changed while
     * they are read. The caller closes the stream.
     */
    Stream<Map.Entry<String, byte[]>> startingWith(String prefix);

    /** Gives each record whose key begins so, in the order of keys. */
    default void forEach(String prefix, BiConsumer<String, byte[]> records) {
        try (Stream<Map.Entry<String, byte[]>> all = startingWith(prefix)) {
            all.forEach(e -> records.accept(e.getKey(), e.getValue()));
        }
    }
}
