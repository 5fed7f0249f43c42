package org.newsgraph.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.newsgraph.claim.Claims;
import org.newsgraph.entity.Corrections;

/**
 * What a store of made-up articles costs: {@code MeasureStore FOLDER DOCUMENTS BATCH [plain]}. With {@code plain} documents
 * are described alone, so that the store itself is measured; else as {@code build} makes it. Says, as it grows, how many
 * documents a second were written, the heap in use and the process's memory, and at the end how large it is before and after
 * compaction; and what adding one more document takes.
 */
public final class MeasureStore {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What the documents of a batch say, worked out beforehand. */
    private static final Map<Claims, Set<Triple>> ALONE = new IdentityHashMap<>();

    private MeasureStore() {}

    /** @param words folder, how many documents, how many a commit, and {@code plain} */
    public static void main(String[] words) throws IOException {
        StoreFolder folder = new StoreFolder(Path.of(words[0]));
        int documents = Integer.parseInt(words[1]);
        int batch = Integer.parseInt(words[2]);
        GraphUpdate update = words.length > 3
                ? PlainUpdate.update(r -> ALONE.computeIfAbsent(r, MeasureStore::alone))
                : TestStore.update();
        long triples;
        try (Store store = Store.create(folder, TestStore.info(), update)) {
            for (int from = 0; from < documents; from += batch) {
                write(store, from, Math.min(documents, from + batch));
            }
            single(store, documents);
            triples = store.triples();
        }
        System.out.printf("%d triples%n", triples);
        size("before compaction", folder, documents, triples);
        try (Store store = Store.openAsItIs(folder)) {
            store.compact();
        }
        size("after compaction", folder, documents, triples);
    }

    /** The document's triples, had it come alone. */
    private static Set<Triple> alone(Claims reading) {
        return TestStore.STAGES.describe(TestStore.STAGES.resolve(List.of(reading), Corrections.NONE)).stream()
                .collect(Collectors.toSet());
    }

    private static void write(Store store, int from, int to) {
        Map<String, Optional<Claims>> changes = new LinkedHashMap<>();
        for (int i = from; i < to; i++) {
            changes.put("news/" + i, Optional.of(ReadingStub.WIDE.reading("news/" + i, i)));
        }
        ALONE.clear();
        changes.values().forEach(r -> ALONE.put(r.orElseThrow(), alone(r.orElseThrow())));
        long begun = System.nanoTime();
        long used = THREADS.getCurrentThreadCpuTime();
        store.apply(changes);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double processor = (THREADS.getCurrentThreadCpuTime() - used) / 1e9;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "%6d documents, %7.0f a second (%.0f a second of processor time), heap %4d MB, %s%n",
                to,
                (to - from) / seconds,
                (to - from) / processor,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                process());
    }

    /** One more document at a time, five times. */
    private static void single(Store store, int number) {
        for (int i = number; i < number + 5; i++) {
            Claims reading = ReadingStub.WIDE.reading("news/" + i, i);
            long begun = System.nanoTime();
            store.apply(Map.of("news/" + i, Optional.of(reading)));
            System.out.printf("one more: %.1f ms%n", (System.nanoTime() - begun) / 1e6);
        }
    }

    /** Resident memory of this process: in all, and without what mapped files take. */
    private static String process() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            List<String> memory = lines.filter(l -> l.matches("(VmRSS|VmHWM|RssAnon):.*"))
                    .map(l -> l.replaceAll("\\s+", " "))
                    .toList();
            return String.join(", ", memory);
        } catch (IOException e) {
            return "memory unknown";
        }
    }

    /** Blocks that the disk holds, as du counts them. */
    private static void size(String when, StoreFolder folder, int documents, long triples) throws IOException {
        Process du = new ProcessBuilder(
                        "du", "-sk", folder.path().toString(), folder.tables().toString())
                .start();
        List<String> lines = du.inputReader().lines().toList();
        long bytes = Long.parseLong(lines.get(0).split("\\s")[0]) * 1024;
        System.out.printf(
                "%s: %.1f MB, %.1f KB a document, %.0f bytes a triple; %s%n",
                when, bytes / 1e6, bytes / 1e3 / documents, (double) bytes / triples, lines);
    }
}
