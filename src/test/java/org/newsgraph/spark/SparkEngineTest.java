package org.newsgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.document.Crawl;
import org.newsgraph.document.Outcome;
import org.newsgraph.graph.Iris;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.spark.StubReading.Faults;

/** Spark gives what the threads of one process give, whatever goes wrong on the way. */
@Tag("spark")
class SparkEngineTest {
    private static Optional<SparkEngine> spark = Optional.empty();

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        SparkConf settings = new SparkConf(false).set("spark.extraListeners", TaskKiller.class.getName());
        spark = Optional.of(SparkEngine.start(settings, 2));
    }

    @AfterAll
    static void stop() {
        spark.ifPresent(SparkEngine::close);
    }

    private SparkJob job(Faults faults, String... sources) {
        StubReading.suffer(faults);
        return new SparkJob(
                Arrays.stream(sources).map(s -> folder.resolve(s).toString()).toList(),
                Map.of(),
                true,
                Optional.empty(),
                new StubReading(),
                folder.resolve("work").toString(),
                Optional.of(4));
    }

    /** A folder of texts, a long file of lines, and a crawl that is cut off. */
    private void write() throws IOException {
        Files.createDirectories(folder.resolve("texts/more"));
        for (int i = 0; i < 12; i++) {
            Files.writeString(
                    folder.resolve((i % 2 == 0 ? "texts/" : "texts/more/") + i + ".txt"), "Text " + i + ".\n");
        }
        Files.writeString(folder.resolve("texts/13.txt"), "This is poison.\n");
        Files.writeString(folder.resolve("texts/empty.txt"), "");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            lines.append("{\"id\": ")
                    .append(i % 35)
                    .append(", \"text\": \"Line ")
                    .append(i)
                    .append(".\"}\n");
        }
        Files.writeString(folder.resolve("lines.jsonl"), lines + "{broken\n");
        Crawl crawl = new Crawl();
        for (int i = 0; i < 6; i++) {
            crawl.page("https://a.example/" + i, Crawl.article("Strelsau " + i));
        }
        byte[] zipped = crawl.zipped();
        Files.write(folder.resolve("crawl.warc.gz"), Arrays.copyOf(zipped, zipped.length - 300));
    }

    private LocalResult local(String... sources) throws InterruptedException {
        return LocalResult.of(job(Faults.NONE, sources).sources(), new StubReading().load());
    }

    private LocalResult spark(SparkJob job) throws IOException {
        SparkEngine engine = spark.orElseThrow();
        SparkReading read = engine.read(job);
        Path out = folder.resolve("out");
        long triples = engine.result(
                        read, new ModelStages(LexiconSource.bundled(), List.of(), Iris.DEFAULT_BASE, Optional.empty()))
                .write(out.toString());
        assertThat(parts(out)).hasSize((int) triples);
        return new LocalResult(
                parts(out),
                read.skipped().stream().map(Outcome.Skipped::sentence).toList());
    }

    /** The parts one after the other. */
    static List<String> parts(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(f -> f.toString().endsWith(".nt"))
                    .sorted()
                    .flatMap(SparkEngineTest::lines)
                    .collect(Collectors.toList());
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theResultAndWhatIsPassedOverAreThoseOfTheLocalEngine() throws Exception {
        write();
        String[] sources = {"lines.jsonl", "texts", "texts/more", "crawl.warc.gz", "nowhere.txt"};
        LocalResult local = local(sources);
        LocalResult spark = spark(job(Faults.NONE, sources));
        assertThat(spark.lines()).isEqualTo(local.lines()).hasSizeGreaterThan(1_000);
        assertThat(spark.skipped()).isEqualTo(local.skipped()).anyMatch(s -> s.contains("poisoned"));
    }

    @Test
    void tasksThatDieAreDoneAgain() throws Exception {
        write();
        LocalResult spark = spark(job(Faults.TASKS_DIE, "lines.jsonl", "texts"));
        assertThat(StubReading.deaths()).isEqualTo(2);
        assertThat(spark).isEqualTo(local("lines.jsonl", "texts"));
    }

    @Test
    void ofAllTasksATenthMayBeKilled() throws Exception {
        write();
        LocalResult local = local("lines.jsonl", "texts", "crawl.warc.gz");
        TaskKiller.begin();
        LocalResult spark = spark(job(Faults.NONE, "lines.jsonl", "texts", "crawl.warc.gz"));
        assertThat(TaskKiller.end()).isGreaterThan(3);
        assertThat(spark).isEqualTo(local);
    }

    @Test
    void aDocumentThatEndsWhateverReadsItIsPassedOver() throws Exception {
        write();
        Files.writeString(folder.resolve("texts/7a.txt"), "This is deadly.\n");
        LocalResult local = local("lines.jsonl", "texts");
        LocalResult spark = spark(job(Faults.NONE, "lines.jsonl", "texts"));
        assertThat(StubReading.deaths()).isEqualTo(4);
        assertThat(spark.lines()).isEqualTo(local.lines());
        assertThat(spark.skipped())
                .isEqualTo(local.skipped().stream()
                        .map(s -> s.startsWith("7a.txt") ? "7a.txt: whatever process reads it ends of it" : s)
                        .toList())
                .anyMatch(s -> s.startsWith("7a.txt"));
        assertThat(folder.resolve("work/_begun")).doesNotExist();
    }

    @Test
    void aJobThatDiedGoesOnFromThePartitionsThatWereRead() throws Exception {
        write();
        assertThatThrownBy(() -> spark(job(Faults.JOB_DIES, "lines.jsonl", "texts")))
                .isInstanceOf(org.apache.spark.SparkException.class);
        Path first = folder.resolve("work/part-00000");
        assertThat(first).exists();
        Object before = Files.readAttributes(first, "*").get("fileKey");
        assertThat(spark(job(Faults.NONE, "lines.jsonl", "texts"))).isEqualTo(local("lines.jsonl", "texts"));
        assertThat(Files.readAttributes(first, "*").get("fileKey")).isEqualTo(before);
    }

    @Test
    void whatWasReadOfOtherSourcesIsNotTakenForThese() throws Exception {
        write();
        spark(job(Faults.NONE, "lines.jsonl"));
        assertThat(spark(job(Faults.NONE, "texts"))).isEqualTo(local("texts"));
    }

    @Test
    void sourcesMayBeUrisOfAnyFileSystem() throws Exception {
        write();
        Files.writeString(folder.resolve("texts/metadata.jsonl"), "{\"file\": \"0.txt\", \"date\": \"2031-05-02\"}\n");
        SparkJob near = job(Faults.NONE, "lines.jsonl", "texts", "crawl.warc.gz");
        LocalResult local = local("lines.jsonl", "texts", "crawl.warc.gz");
        SparkJob far = new SparkJob(
                near.sources().stream().map(s -> "file://" + s).toList(),
                near.fields(),
                near.anyLanguage(),
                near.defaultDate(),
                near.factory(),
                near.folder(),
                near.partitions());
        LocalResult spark = spark(far);
        assertThat(spark.lines()).isEqualTo(local.lines());
        assertThat(spark.skipped()).hasSameSizeAs(local.skipped());
    }

    @Test
    void aFolderWithOtherFilesIsNotWrittenOver() throws Exception {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/mine.txt"), "mine");
        Files.writeString(folder.resolve("a.txt"), "Text.\n");
        assertThatThrownBy(() -> spark(job(Faults.NONE, "a.txt")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("mine.txt");
    }
}
