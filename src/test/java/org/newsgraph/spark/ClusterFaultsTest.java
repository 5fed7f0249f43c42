package org.newsgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.document.Crawl;

/**
 * Of a job on a cluster whose executors die, by chance, of what they read or for want of memory, whose tasks are killed, and where slow
 * ones are done twice, nothing is missing but what cannot be read.
 */
@Tag("spark")
class ClusterFaultsTest {
    private static final String DEADLY = "whatever process reads it ends of it";

    @TempDir
    Path folder;

    private List<String> write() throws IOException {
        Files.createDirectories(folder.resolve("texts"));
        for (int i = 0; i < 40; i++) {
            text(i + ".txt", "Text " + i + ".");
        }
        text("a.txt", "This is poison.");
        text("b.txt", "This is deadly.");
        text("c.txt", "This has no end in memory.");
        text("d.txt", "This is deep.");
        text("e.txt", "This is slow.");
        Crawl crawl = new Crawl();
        for (int i = 0; i < 12; i++) {
            crawl.page("https://a.example/" + i, Crawl.article("Strelsau " + i));
        }
        byte[] zipped = crawl.zipped();
        Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(zipped, zipped.length - 300));
        Files.write(folder.resolve("stub.warc.gz"), Arrays.copyOf(zipped, zipped.length / 2));
        return Stream.of("texts", "cut.warc.gz", "stub.warc.gz", "nowhere.txt")
                .map(s -> folder.resolve(s).toString())
                .toList();
    }

    private void text(String name, String text) throws IOException {
        Files.writeString(folder.resolve("texts").resolve(name), text + "\n");
    }

    /** What the local engine makes of the documents that it can read. */
    private static LocalResult expected(List<String> sources) throws Exception {
        return LocalResult.of(sources, document -> {
            String text = document.text();
            if (text.contains("poison") || text.contains("deadly") || text.contains("memory")) {
                throw new IllegalStateException("poisoned");
            } else if (text.contains("deep")) {
                throw new StackOverflowError();
            }
            return DeadlyReading.harmless(document);
        });
    }

    private static String reason(String local) {
        return local.startsWith("b.txt") || local.startsWith("c.txt") ? local.substring(0, 7) + DEADLY : local;
    }

    @Test
    void nothingIsMissingButWhatCannotBeRead() throws Exception {
        List<String> sources = write();
        Process cluster = ClusterJob.start(
                folder,
                Map.of(
                        "spark.plugins", ExecutorKiller.class.getName(),
                        "spark.extraListeners", FaultCount.class.getName() + "," + TaskKiller.class.getName(),
                        "spark.speculation", "true",
                        "spark.speculation.multiplier", "1.5",
                        "spark.speculation.quantile", "0.5",
                        "spark.speculation.task.duration.threshold", "5s"),
                sources);
        try {
            assertThat(cluster.waitFor(10, TimeUnit.MINUTES)).isTrue();
        } finally {
            cluster.descendants().forEach(ProcessHandle::destroyForcibly);
            cluster.destroyForcibly();
        }
        assertThat(cluster.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        LocalResult expected = expected(sources);
        assertThat(SparkEngineTest.parts(folder.resolve("out")))
                .isEqualTo(expected.lines())
                .hasSizeGreaterThan(1_000);
        assertThat(Files.readAllLines(folder.resolve("skipped")))
                .containsExactlyElementsOf(expected.skipped().stream()
                        .map(ClusterFaultsTest::reason)
                        .toList());
        assertFaults(Files.readAllLines(folder.resolve("faults")).stream()
                .mapToInt(Integer::parseInt)
                .toArray());
    }

    private static void assertFaults(int[] faults) {
        assertThat(faults[0])
                .as("executors that died while documents were read")
                .isBetween(7, 12);
        assertThat(faults[1]).as("slow tasks that were overtaken").isPositive();
        assertThat(faults[2]).as("executors that died later").isPositive();
        assertThat(faults[3]).as("tasks that were killed").isGreaterThan(3);
    }
}
