package org.newsgraph.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.newsgraph.claim.Claims;
import org.newsgraph.entity.Corrections;

/**
 * What a store of made-up articles costs: {@code MeasureStore FOLDER DOCUMENTS BATCH [plain]}. With {@code plain} documents
 * are described alone, so that the store itself is measured; else as {@code build} makes it. Run it on a machine that does nothing
 * else, with the options that {@code newsgraph} gives to long builds; README has the line.
 *
 * <p>It says
 *
 * <ul>
 *   <li>after each batch, how many documents a second were written by the clock, and how many would be if all that the thread that
 *       works out the change computes had a processor of its own (what the clock shows too on two idle ones, since the graph is
 *       written by another thread meanwhile);
 *   <li>the heap in use after a collection, the buffers outside of it, and the most memory that the process itself held so far
 *       (RssAnon). Pages of mapped files (RssFile) are the system's cache: it takes them back when it needs room;
 *   <li>what one more document takes here and in an empty store, the same one in turn, until it is in the graph;
 *   <li>how large the store is before and after compaction.
 * </ul>
 */
public final class MeasureStore {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int SINGLES = 60;

    /** What the documents of a batch say, worked out beforehand. */
    private static final Map<Claims, Set<Triple>> ALONE = new IdentityHashMap<>();

    private static volatile long anonymous;
    private static boolean plain;

    private MeasureStore() {}

    /** @param words folder, how many documents, how many a commit, and {@code plain} */
    public static void main(String[] words) throws IOException {
        watchMemory();
        StoreFolder folder = new StoreFolder(Path.of(words[0]));
        int documents = Integer.parseInt(words[1]);
        int batch = Integer.parseInt(words[2]);
        plain = words.length > 3;
        GraphUpdate update =
                plain ? PlainUpdate.update(r -> ALONE.computeIfAbsent(r, MeasureStore::alone)) : TestStore.update();
        long triples;
        try (Store store = Store.create(folder, TestStore.info(), update)) {
            long begun = System.nanoTime();
            for (int from = 0; from < documents; from += batch) {
                write(store, from, Math.min(documents, from + batch));
            }
            store.read(graph -> {});
            System.out.printf(
                    "all %d documents, with making them up: %.0f a second%n",
                    documents, documents / ((System.nanoTime() - begun) / 1e9));
            try (Store empty = Store.create(new StoreFolder(Path.of(words[0] + "-empty")), TestStore.info(), update)) {
                singles(store, empty, documents);
            }
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
        if (plain) {
            ALONE.clear();
            changes.values().forEach(r -> ALONE.computeIfAbsent(r.orElseThrow(), MeasureStore::alone));
        }
        long begun = System.nanoTime();
        long used = THREADS.getCurrentThreadCpuTime();
        store.apply(changes);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double processor = (THREADS.getCurrentThreadCpuTime() - used) / 1e9;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "%6d documents, %5.0f a second (%5.0f by processor time), heap %4d MB, direct %3d MB, most RssAnon %d MB, %s%n",
                to,
                (to - from) / seconds,
                (to - from) / processor,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                direct() >> 20,
                anonymous >> 10,
                status("RssFile"));
    }

    /** One more document at a time, in turn here and in a store that is empty again after each. */
    private static void singles(Store store, Store empty, int number) {
        List<Long> here = new ArrayList<>();
        List<Long> there = new ArrayList<>();
        long[] processor = new long[2];
        for (int i = number; i < number + SINGLES; i++) {
            String key = "news/" + i;
            Claims reading = ReadingStub.WIDE.reading(key, i);
            if (plain) {
                ALONE.put(reading, alone(reading));
            }
            long before = SYSTEM.getProcessCpuTime();
            here.add(time(store, key, reading));
            long between = SYSTEM.getProcessCpuTime();
            there.add(time(empty, key, reading));
            processor[0] += between - before;
            processor[1] += SYSTEM.getProcessCpuTime() - between;
            empty.apply(Map.of(key, Optional.empty()));
            empty.read(graph -> {});
        }
        double[] medians = {median(here), median(there)};
        System.out.printf(
                "one more document: %.1f ms, in an empty store %.1f ms (medians), %.2f times;%n"
                        + "of processor time %.1f ms and %.1f ms on average, %.2f times%n",
                medians[0],
                medians[1],
                medians[0] / medians[1],
                processor[0] / 1e6 / SINGLES,
                processor[1] / 1e6 / SINGLES,
                (double) processor[0] / processor[1]);
    }

    private static long time(Store store, String key, Claims reading) {
        long begun = System.nanoTime();
        store.apply(Map.of(key, Optional.of(reading)));
        store.read(graph -> {});
        return System.nanoTime() - begun;
    }

    private static double median(List<Long> nanoseconds) {
        return nanoseconds.stream().sorted().skip(SINGLES / 2).findFirst().orElseThrow() / 1e6;
    }

    private static long direct() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(p -> p.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
    }

    private static void watchMemory() {
        Thread watch = new Thread(() -> LongStream.iterate(0, n -> n + 1).forEach(n -> {
            String now = status("RssAnon").replaceAll("\\D", "");
            anonymous = Math.max(anonymous, now.isEmpty() ? 0 : Long.parseLong(now));
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        watch.setDaemon(true);
        watch.start();
    }

    private static String status(String line) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(l -> l.startsWith(line))
                    .map(l -> l.replaceAll("\\s+", " "))
                    .collect(Collectors.joining());
        } catch (IOException e) {
            return line + " unknown";
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
