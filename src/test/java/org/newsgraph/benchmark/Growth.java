package org.newsgraph.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the whole program takes time in proportion to the documents and memory that does not grow: {@code Growth DOCUMENTS
 * SOURCE…} builds a store of so many {@link ChangedNews short documents}, handed to it through a pipe, and prints a line for each
 * thousand that it has taken, by the operating system and the JVM that does the work. It is started as users start it, by the launcher
 * in the folder where this runs.
 */
public final class Growth {
    private static final int STEP = 1_000;
    /** Where time is to be linear from. */
    private static final int FROM = 1_000;
    /** Parts that are set beside each other: the first may still be warming up, the others should not differ. */
    private static final int QUARTERS = 4;

    private Growth() {}

    /** @param arguments number of documents, and sources of articles as {@code build} takes them */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = Integer.parseInt(arguments[0]);
        ChangedNews news = new ChangedNews(Run.documents(List.of(arguments).subList(1, arguments.length), 10_000));
        System.out.printf("%d documents of %d pieces of articles, two threads%n", count, news.pieces());
        System.out.println("documents  documents/s  processor s  heap MB after collection  anonymous MB  of files MB");
        Path folder = Files.createTempDirectory("newsgraph-growth");
        Process process = build(folder.resolve("store"));
        List<Step> steps = new ArrayList<>();
        long begun = System.nanoTime();
        try (BufferedWriter sink =
                new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < count; i++) {
                sink.write(news.line(i));
                sink.newLine();
                if ((i + 1) % STEP == 0) {
                    sink.flush();
                    steps.add(Step.of(i + 1, begun, process));
                    print(steps);
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("The build failed: " + process.exitValue());
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d documents in %.0f s: %.1f documents/s; the store is in %s%n",
                count,
                seconds,
                count / seconds,
                folder);
        summary(steps);
    }

    private static Process build(Path store) throws IOException {
        return new ProcessBuilder("./newsgraph", "build", "-", "-o", store + "/", "--threads", "2")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /**
     * What it had used when it had taken so many documents.
     *
     * @param heap megabytes after a collection
     * @param anonymous megabytes in memory that belong to the process alone; 0 where the system does not tell
     * @param ofFiles megabytes in memory that are parts of files, of the store above all, which the system may drop at any time
     */
    private record Step(int documents, double seconds, double processor, long heap, long anonymous, long ofFiles) {
        private static final Pattern USED = Pattern.compile("used (\\d+)K");

        static Step of(int documents, long begun, Process process) throws IOException, InterruptedException {
            double seconds = (System.nanoTime() - begun) / 1e9;
            double processor = process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
            String pid = String.valueOf(process.pid());
            command("jcmd", pid, "GC.run");
            // Of the young and the tenured generation; what follows in the list is no heap.
            Matcher used = USED.matcher(command("jcmd", pid, "GC.heap_info").replaceFirst("(?s)Metaspace.*", ""));
            long heap =
                    used.results().mapToLong(m -> Long.parseLong(m.group(1))).sum();
            Path file = Path.of("/proc", pid, "status");
            String status = Files.exists(file) ? Files.readString(file) : "";
            return new Step(
                    documents,
                    seconds,
                    processor,
                    heap / 1024,
                    megabytes(status, "RssAnon"),
                    megabytes(status, "RssFile"));
        }

        private static long megabytes(String status, String name) {
            return status.lines()
                    .filter(line -> line.startsWith(name + ":"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        }

        private static String command(String program, String... arguments) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
            command.addAll(List.of(arguments));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return printed;
        }
    }

    private static void print(List<Step> steps) {
        Step last = steps.get(steps.size() - 1);
        Step before = steps.size() > 1 ? steps.get(steps.size() - 2) : new Step(0, 0, 0, 0, 0, 0);
        System.out.printf(
                Locale.ROOT,
                "%9d  %11.1f  %11.1f  %24d  %12d  %11d%n",
                last.documents,
                (last.documents - before.documents) / (last.seconds - before.seconds),
                last.processor - before.processor,
                last.heap,
                last.anonymous,
                last.ofFiles);
    }

    /** The second half beside the first, from where time is to be linear. */
    private static void summary(List<Step> steps) {
        List<Step> from = steps.stream().filter(s -> s.documents >= FROM).toList();
        if (from.size() < 3) {
            return;
        }
        Step first = from.get(0);
        Step middle = from.get(from.size() / 2);
        Step last = from.get(from.size() - 1);
        System.out.printf(
                Locale.ROOT,
                "a document from %d on against one of %d to %d: %.2f times the time, %.2f times the processor time%n",
                middle.documents,
                first.documents,
                middle.documents,
                ratio(last.seconds - middle.seconds, middle.seconds - first.seconds, first, middle, last),
                ratio(last.processor - middle.processor, middle.processor - first.processor, first, middle, last));
        for (int quarter = 0; quarter < QUARTERS && from.size() > QUARTERS; quarter++) {
            Step begin = from.get(quarter * (from.size() - 1) / QUARTERS);
            Step end = from.get((quarter + 1) * (from.size() - 1) / QUARTERS);
            int documents = end.documents - begin.documents;
            System.out.printf(
                    Locale.ROOT,
                    "a document of %d to %d: %.1f ms, %.1f ms of processor time%n",
                    begin.documents,
                    end.documents,
                    1e3 * (end.seconds - begin.seconds) / documents,
                    1e3 * (end.processor - begin.processor) / documents);
        }
        range("heap after collection", from, Step::heap);
        range("anonymous memory", from, Step::anonymous);
    }

    private static void range(String name, List<Step> steps, ToLongFunction<Step> megabytes) {
        LongSummaryStatistics all = steps.stream().mapToLong(megabytes).summaryStatistics();
        System.out.printf("%s: %d to %d MB%n", name, all.getMin(), all.getMax());
    }

    private static double ratio(double later, double earlier, Step first, Step middle, Step last) {
        return later / (last.documents - middle.documents) / (earlier / (middle.documents - first.documents));
    }
}
