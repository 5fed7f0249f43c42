package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome.Done;

/** What befalls processes that work on a store, and what the store says after it. */
class StoreCrashTest {
    private static final int KILLS = 50;
    private static final int COMPACTIONS_KILLED = 10;
    private static final long DOCUMENTS = 4_000;
    private static final int KILLS_OF_STAGES = 10;
    private static final long DOCUMENTS_FOR_STAGES = 2_000;

    @TempDir
    Path folder;

    private static Process start(String... words) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                StoreProcess.class.getName()));
        line.addAll(List.of(words));
        return new ProcessBuilder(line).redirectErrorStream(true).start();
    }

    private static String said(Process process) throws IOException {
        BufferedReader lines = process.inputReader();
        return String.valueOf(lines.readLine());
    }

    private static void finish(Process process) throws IOException, InterruptedException {
        assertThat(said(process)).isEqualTo("begun");
        assertThat(process.waitFor()).isZero();
    }

    /** The reading of each document that stands at the end. */
    private static Map<String, Claims> readings(long many) {
        Map<String, Claims> last = new TreeMap<>();
        StoreProcess.documents(many).forEach(o -> {
            Document document = ((Done<Document>) o).value();
            last.put(document.key(), ReadingStub.WIDE.read(document));
        });
        return last;
    }

    @Test
    void aBuildThatIsKilledGoesOnWhereItWas() throws IOException, InterruptedException {
        Path store = folder.resolve("store");
        Random random = new Random(20);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start("build", store.toString(), String.valueOf(DOCUMENTS));
            if (kill % 10 == 0) {
                Thread.sleep(random.nextInt(300)); // also while it opens the store
            } else {
                assertThat(said(process)).isEqualTo("begun");
                Thread.sleep(random.nextInt(250));
            }
            process.destroyForcibly().waitFor();
            if (kill % 10 == 5) {
                assertThat(textsToRead(store)).isEqualTo(documents(store));
            }
        }
        finish(start("build", store.toString(), String.valueOf(DOCUMENTS)));
        assertThat(TestStore.dump(store))
                .isEqualTo(PlainUpdate.fresh(readings(DOCUMENTS).values()));
        try (Store opened = Store.openAsItIs(new StoreFolder(store))) {
            assertThat(opened.counts().getKey()).isEqualTo(readings(DOCUMENTS).size());
        }
    }

    /** How many documents a reader finds in the graph: each has one text. */
    private static long textsToRead(Path store) throws IOException {
        try (StoreGraph graph = Store.openToRead(store)) {
            return Txn.calculateRead(graph.dataset(), () -> graph.dataset().getDefaultGraph().stream()
                    .filter(t -> t.getObject().isLiteral())
                    .count());
        }
    }

    private static long documents(Path store) throws IOException {
        try (Store opened = Store.openAsItIs(new StoreFolder(store))) {
            return opened.counts().getKey();
        }
    }

    /** By the real stages, with batches so large that the tables could be tempted to write a part of one. */
    @Test
    void aBuildByAllStagesThatIsKilledGoesOnWhereItWas() throws IOException, InterruptedException {
        Path store = folder.resolve("store");
        Random random = new Random(22);
        for (int kill = 0; kill < KILLS_OF_STAGES; kill++) {
            Process process = start("stages", store.toString(), String.valueOf(DOCUMENTS_FOR_STAGES));
            assertThat(said(process)).isEqualTo("begun");
            Thread.sleep(random.nextInt(2_500));
            process.destroyForcibly().waitFor();
        }
        finish(start("stages", store.toString(), String.valueOf(DOCUMENTS_FOR_STAGES)));
        assertThat(TestStore.dump(store))
                .isEqualTo(TestStore.fresh(readings(DOCUMENTS_FOR_STAGES).values()));
    }

    @Test
    void aKilledCompactionHarmsNothing() throws IOException, InterruptedException {
        Path store = folder.resolve("store");
        finish(start("build", store.toString(), "300"));
        String before = TestStore.dump(store);
        Random random = new Random(21);
        for (int kill = 0; kill < COMPACTIONS_KILLED; kill++) {
            Process process = start("compact", store.toString());
            assertThat(said(process)).isEqualTo("begun");
            Thread.sleep(200 + random.nextInt(800));
            process.destroyForcibly().waitFor();
            try (Store opened = StoreProcess.open(store)) {
                assertThat(opened.counts().getKey()).isEqualTo(readings(300).size());
            }
            assertThat(TestStore.dump(store)).isEqualTo(before);
            try (var inside = Files.list(store)) {
                assertThat(inside.filter(p -> p.getFileName().toString().startsWith("Data-")))
                        .hasSize(1);
            }
        }
    }

    @Test
    void whatAKilledCompactionCanLeaveIsTakenAway() throws IOException {
        Path store = folder.resolve("store");
        StoreProcess.open(store).close();
        Files.createDirectory(store.resolve("Data-0000"));
        Files.createDirectory(store.resolve("Data-0002-tmp"));
        StoreProcess.open(store).close();
        try (var inside = Files.list(store)) {
            assertThat(inside.map(p -> p.getFileName().toString()).filter(n -> n.startsWith("Data-")))
                    .containsExactly("Data-0001");
        }
    }

    @Test
    void aSecondProcessIsRefused() throws IOException, InterruptedException {
        Path store = folder.resolve("store");
        Process first = start("hold", store.toString());
        assertThat(said(first)).isEqualTo("begun");
        assertThatThrownBy(() -> StoreProcess.open(store))
                .isInstanceOf(StoreException.class)
                .hasMessage(store + " is in use by process " + first.pid()
                        + "; one process at a time can open a store, to read it too. Wait for it to end.");
        assertThatThrownBy(() -> StoreGraph.open(store)).isInstanceOf(StoreException.class);
        first.outputWriter().close();
        assertThat(first.waitFor()).isZero();
        StoreProcess.open(store).close();
    }

    @Test
    void aFullDiskStopsABuildAndLosesNothing() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                mount("-t", "tmpfs", "-o", "size=16m", "tmpfs", disk.toString()),
                "a small disk cannot be mounted here");
        try {
            Path store = disk.resolve("store");
            Process process = start("build", store.toString(), String.valueOf(DOCUMENTS));
            assertThat(said(process)).isEqualTo("begun");
            String told = said(process);
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(told).isEqualTo(3);
            assertThat(told).contains("the disk is full");
            assertThat(said(process)).isEqualTo("null");
            assertThat(mount("-o", "remount,size=400m", disk.toString())).isTrue();
            finish(start("build", store.toString(), String.valueOf(DOCUMENTS)));
            assertThat(TestStore.dump(store))
                    .isEqualTo(PlainUpdate.fresh(readings(DOCUMENTS).values()));
        } finally {
            run("umount", disk.toString());
        }
    }

    private static boolean mount(String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("mount"));
        line.addAll(List.of(words));
        return run(line.toArray(String[]::new));
    }

    private static boolean run(String... line) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(line).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
