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

/** One contender in a JVM of its own: {@code Run CONTENDER DOCUMENTS SOURCE…} prints its {@link Figures}. */
final class Run {
    private Run() {}

    public static void main(String[] arguments) throws InterruptedException, IOException {
        Contender contender = Contender.valueOf(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        List<Document> documents = documents(List.of(arguments).subList(2, arguments.length), 2 * count);
        Extractor extractor = contender.load();
        extractor.read(documents.subList(0, 1), 1);
        double firstTriple = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;

        int half = documents.size() / 2;
        extractor.read(documents.subList(0, half), 1);
        List<Document> measured = documents.subList(half, documents.size());
        long tokens = measured.stream().mapToLong(Run::tokens).sum();
        long clock = System.nanoTime();
        long processor = processorTime();
        Extractor.Result result = extractor.read(measured, 1);
        double seconds = (System.nanoTime() - clock) / 1e9;
        double busy = (processorTime() - processor) / 1e9;
        double twoThreads = 0;
        if (contender == Contender.NEWSGRAPH) {
            clock = System.nanoTime();
            extractor.read(measured, 2);
            twoThreads = tokens / ((System.nanoTime() - clock) / 1e9);
        }
        System.out.println(new Figures(
                        firstTriple,
                        tokens / busy,
                        tokens / seconds,
                        twoThreads,
                        mostMemory(),
                        (double) result.triples() / tokens,
                        result.facts() / busy)
                .line());
        System.exit(0);
    }

    private static List<Document> documents(List<String> sources, int most) {
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
