package org.newsgraph.benchmark;

import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.document.Document;
import org.newsgraph.document.JsonFields;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Sources;

/**
 * One contender in a JVM of its own: {@code Run CONTENDER DOCUMENTS SOURCE…} prints its {@link Figures}. It reads so many documents
 * again and again to warm up, then as many others, which are measured.
 */
final class Run {
    /** Seconds to warm up at least, the same for all. */
    private static final int WARM_UP = Integer.getInteger("benchmark.warmup", 30);

    /** Seconds to measure at least. */
    private static final int MEASURED = 10;

    private Run() {}

    public static void main(String[] arguments) throws InterruptedException, IOException {
        Contender contender = Contender.valueOf(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        List<Document> documents = documents(List.of(arguments).subList(2, arguments.length), 2 * count);
        Extractor extractor = contender.load();
        extractor.read(documents.subList(0, 1), 1);
        double firstTriple = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;

        int half = documents.size() / 2;
        long begun = processorTime();
        while (processorTime() - begun < WARM_UP * 1_000_000_000L) {
            extractor.read(documents.subList(0, half), 1);
        }
        List<Document> measured = documents.subList(half, documents.size());
        long tokens = measured.stream().mapToLong(Run::tokens).sum();
        Lap one = Lap.of(extractor, measured, 1);
        double twoThreads = contender == Contender.NEWSGRAPH
                ? tokens / Lap.of(extractor, measured, 2).seconds()
                : 0;
        System.out.println(new Figures(
                        firstTriple,
                        tokens / one.busy(),
                        tokens / one.seconds(),
                        twoThreads,
                        mostMemory(),
                        (double) one.result().triples() / tokens,
                        one.result().facts() / one.busy())
                .line());
        System.exit(0);
    }

    /**
     * Documents read again and again, for long enough to be measured.
     *
     * @param seconds once, by the clock
     * @param busy seconds once, of the processor time of the thread that called
     */
    private record Lap(double seconds, double busy, Extractor.Result result) {
        static Lap of(Extractor extractor, List<Document> documents, int threads) throws InterruptedException {
            long clock = System.nanoTime();
            long processor = processorTime();
            int laps = 0;
            Extractor.Result result;
            do {
                result = extractor.read(documents, threads);
                laps++;
            } while (System.nanoTime() - clock < MEASURED * 1_000_000_000L);
            return new Lap(
                    (System.nanoTime() - clock) / 1e9 / laps, (processorTime() - processor) / 1e9 / laps, result);
        }
    }

    static List<Document> documents(List<String> sources, int most) {
        return new Sources(InputStream.nullInputStream(), JsonFields.of(Map.of()), false)
                .read(sources)
                .flatMap(o -> o instanceof Done<Document> done ? Stream.of(done.value()) : Stream.empty())
                .limit(most)
                .toList();
    }

    /** By CoreNLP's tokenizer, for all contenders alike. */
    private static long tokens(Document document) {
        return PTBTokenizer.newPTBTokenizer(new StringReader(document.text()))
                .tokenize()
                .size();
    }

    /** Nanoseconds that this thread, which reads, was on a processor; the compiler and the collector have threads of their own. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Megabytes, as Linux counts them; of the heap alone elsewhere. */
    private static double mostMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return Runtime.getRuntime().totalMemory() / 1e6;
        }
        return Files.readAllLines(status).stream()
                .filter(l -> l.startsWith("VmHWM"))
                .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) * 1024 / 1e6)
                .findFirst()
                .orElse(0);
    }
}
