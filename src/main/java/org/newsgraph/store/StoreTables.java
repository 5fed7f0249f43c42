package org.newsgraph.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreTool;
import org.h2.mvstore.type.ByteArrayDataType;
import org.newsgraph.table.Table;
import org.newsgraph.table.Tables;

/**
 * Tables in one file of H2's MVStore, which appends what is new and never overwrites what the last commit needs: whenever the
 * process ends, the file holds what was committed last and nothing of what came after it. Several threads may read tables and each
 * change others, but for commits. Pages are written as they are: to compress them took half of the time of a small commit; compacting
 * does.
 */
final class StoreTables implements Tables, AutoCloseable {
    /** Space of older commits is used again at once: the file is made to be on the disk before a commit is over. */
    private static final int RETENTION_MILLISECONDS = 0;

    private static final int CACHE_MEGABYTES = 24;
    private static final int FILL_RATE = 60;
    private static final int TIDY_BYTES = 16 << 20;
    private static final int TIDY_BYTES_A_DOCUMENT = 256 << 10;
    /** A change touches few records of many pages: the smaller these are, the less is written anew. */
    private static final int PAGE_BYTES = 2 << 10;

    private final MVStore store;
    private final Map<String, Table> tables = new HashMap<>();

    /** @throws org.h2.mvstore.MVStoreException if the file is in use, or no such file, or cannot be read or written */
    StoreTables(Path file) {
        MVStoreTool.compactCleanUp(file.toString());
        store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0) // else it commits half a change when that is large
                .cacheSize(CACHE_MEGABYTES)
                .pageSplitSize(PAGE_BYTES)
                .open();
        store.setRetentionTime(RETENTION_MILLISECONDS);
        store.setVersionsToKeep(0);
    }

    /** Makes a file, which nobody has open, as small as it can be; after a failure at any point, it is the old or the new one. */
    static void compact(Path file) {
        MVStoreTool.compactCleanUp(file.toString());
        MVStoreTool.compact(file.toString(), true);
    }

    @Override
    public Table table(String name) {
        return tables.computeIfAbsent(
                name,
                n -> new Stored(store.openMap(
                        n,
                        new MVMap.Builder<String, byte[]>()
                                .keyType(TableKeys.INSTANCE)
                                .valueType(ByteArrayDataType.INSTANCE))));
    }

    /** From here on, all that was put and removed since the last commit is on the disk, or, if this fails, nothing of it. */
    void commit() {
        store.commit();
        store.sync();
    }

    /**
     * Gives back some of the space that older commits took, at a cost that does not exceed that of the change by far.
     *
     * @param documents how many have changed
     */
    void tidy(int documents) {
        store.compact(FILL_RATE, (int) Math.min(TIDY_BYTES, (long) documents * TIDY_BYTES_A_DOCUMENT));
    }

    /** Forgets what was put and removed since the last commit. */
    void rollback() {
        store.rollback();
    }

    /** What was not committed is gone. */
    @Override
    public void close() {
        if (!store.isClosed()) {
            store.rollback();
            store.close();
        }
    }

    /** Lets go of the file and does nothing else: for when it cannot be written. */
    void abandon() {
        store.closeImmediately();
    }

    private record Stored(MVMap<String, byte[]> map) implements Table {
        @Override
        public Optional<byte[]> get(String key) {
            return Optional.ofNullable(map.get(key));
        }

        @Override
        public void put(String key, byte[] value) {
            map.put(key, value);
        }

        @Override
        public void remove(String key) {
            map.remove(key);
        }

        @Override
        public Stream<Map.Entry<String, byte[]>> startingWith(String prefix) {
            Cursor<String, byte[]> cursor = map.cursor(prefix);
            Iterator<Map.Entry<String, byte[]>> entries = new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return cursor.hasNext();
                }

                @Override
                public Map.Entry<String, byte[]> next() {
                    String key = cursor.next();
                    return Map.entry(key, cursor.getValue());
                }
            };
            return StreamSupport.stream(
                            Spliterators.spliteratorUnknownSize(entries, Spliterator.ORDERED | Spliterator.NONNULL),
                            false)
                    .takeWhile(e -> e.getKey().startsWith(prefix));
        }
    }
}
