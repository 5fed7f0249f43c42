package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome;
import org.newsgraph.pipeline.DocumentReading;

/**
 * A process that works on a store until it is done or killed: {@code build FOLDER N}, {@code stages FOLDER N} (the same by all that
 * makes a graph), {@code compact FOLDER}, {@code hold FOLDER}.
 */
public final class StoreProcess {
    private static final int BATCH = 40;
    private static final int LARGE_BATCH = 400;

    private StoreProcess() {}

    /** Says {@code begun} once the store is its own, and why it failed if it did; ends with 3 then. */
    public static void main(String[] words) throws IOException, InterruptedException {
        Path folder = Path.of(words[1]);
        try {
            switch (words[0]) {
                case "build" -> build(folder, PlainUpdate.update(), Long.parseLong(words[2]), BATCH);
                case "stages" -> build(folder, TestStore.update(), Long.parseLong(words[2]), LARGE_BATCH);
                case "compact" -> compact(folder);
                default -> hold(folder);
            }
        } catch (StoreException e) {
            System.out.println(e.getMessage());
            System.exit(3);
        }
        System.exit(0);
    }

    static Store open(Path folder) throws IOException {
        return open(folder, PlainUpdate.update());
    }

    private static Store open(Path folder, GraphUpdate update) throws IOException {
        StoreFolder store = new StoreFolder(folder);
        return store.isStore() ? Store.open(store, update) : Store.create(store, TestStore.info(), update);
    }

    private static void build(Path folder, GraphUpdate update, long many, int batch)
            throws IOException, InterruptedException {
        try (Store store = open(folder, update)) {
            System.out.println("begun");
            new Ingest(
                            store,
                            new DocumentReading(ReadingStub.WIDE::read),
                            1,
                            new Ingest.Limits(batch, Integer.MAX_VALUE, Long.MAX_VALUE),
                            System::nanoTime,
                            () -> false)
                    .read(documents(many), outcome -> {});
        }
    }

    /** Every tenth comes twice, changed the second time. */
    static Stream<Outcome<Document>> documents(long many) {
        return LongStream.range(0, many)
                .mapToObj(i -> new Outcome.Done<>(i % 10 == 9 ? document(i / 2, i) : document(i, i)));
    }

    private static Document document(long key, long number) {
        return ReadingStub.WIDE.document((key % 2 == 0 ? "https://example.org/" : "news/") + key, number);
    }

    private static void compact(Path folder) throws IOException {
        System.out.println("begun");
        while (true) {
            try (Store store = Store.openAsItIs(new StoreFolder(folder))) {
                store.compact();
            }
        }
    }

    private static void hold(Path folder) throws IOException, InterruptedException {
        try (Store store = open(folder)) {
            System.out.println("begun");
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        }
    }
}
