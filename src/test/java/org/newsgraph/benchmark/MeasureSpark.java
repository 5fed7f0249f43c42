package org.newsgraph.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Both engines on the same short texts, in processes of their own, in turn: {@code MeasureSpark N FOLDER [RUNS]}. The texts are pairs of
 * sentences of those in the folder, and a third sentence names an entity that all of them have. Spark must stand on the class path behind
 * all else; {@code mvn -f src/spark/pom.xml dependency:build-classpath -Dmdep.outputFile=FILE} tells what that is.
 */
final class MeasureSpark {
    /** As the launcher starts long builds. */
    private static final List<String> JAVA = List.of(
            "java",
            "-XX:+UseParallelGC",
            "-XX:MaxTenuringThreshold=1",
            "-XX:MetaspaceSize=128m",
            "-XX:MaxInlineLevel=4",
            "-XX:FreqInlineSize=60",
            "-XX:InlineSmallCode=500");

    private static final List<String> LOCAL =
            List.of("-XX:-UseAdaptiveSizePolicy", "-Xmx1600m", "-Xms1152m", "-Xmn160m", "-XX:+AlwaysPreTouch");
    private static final List<String> SPARK =
            List.of("-Xmx3g", "-Xms3g", "-Xmn800m", "-Dspark.extraListeners=" + TaskTimes.class.getName());

    private static final String EVERYWHERE = " The United States welcomed the report.";

    private MeasureSpark() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("measure-spark");
        Path texts = folder.resolve("texts.jsonl");
        int count = write(texts, Integer.parseInt(words[0]), Path.of(words[1]));
        System.out.println(count + " texts");
        int runs = words.length > 2 ? Integer.parseInt(words[2]) : 1;
        for (int run = 0; run < runs; run++) {
            double local =
                    seconds(LOCAL, texts, "-o", folder.resolve("local.nt").toString());
            double spark = seconds(
                    SPARK,
                    texts,
                    "--engine",
                    "spark",
                    "-o",
                    folder.resolve("parts").toString());
            System.out.printf(
                    Locale.ROOT, "local %.1f s, Spark %.1f s: %.2f of the speed%n", local, spark, local / spark);
        }
    }

    private static int write(Path out, int most, Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        int count = 0;
        try (BufferedWriter writer = Files.newBufferedWriter(out)) {
            for (Path file : files(folder)) {
                String[] sentences = Files.readString(file).split("(?<=[.!?])\\s+(?=[A-Z\"])", -1);
                for (int i = 0; i + 1 < sentences.length && count < most; i += 2) {
                    String text = String.join(" ", Arrays.asList(sentences).subList(i, i + 2)) + EVERYWHERE;
                    writer.write(json.writeValueAsString(Map.of("id", ++count, "text", text, "date", "2021-03-01")));
                    writer.newLine();
                }
            }
        }
        return count;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static double seconds(List<String> java, Path texts, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(JAVA);
        command.addAll(java);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.newsgraph.cli.Main", "build"));
        command.addAll(List.of(texts.toString(), "--no-link", "--threads", "2"));
        command.addAll(List.of(options));
        long begun = System.nanoTime();
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException("ended with " + code + ": " + command);
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
