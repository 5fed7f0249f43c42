package org.newsgraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.graph.DataStream;

/** Loading over lines that break, past proxies that refuse, and into servers that die; the server asks for a digest. */
class FaultsTest {
    private static final int MANY = 24_000;

    @TempDir
    static Path serverFolder;

    @TempDir
    Path folder;

    private static FusekiProcess fuseki;

    private final List<String> notices = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        fuseki = FusekiProcess.start(serverFolder, "digest");
    }

    @AfterAll
    static void stop() {
        fuseki.close();
    }

    private DataStream data(int from, int to, String last) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = from; i < to; i++) {
            lines.append("<http://example.org/thing/").append(i);
            lines.append("> <http://example.org/is> \"the number ").append(i).append(", at some length\" .\n");
        }
        return new DataStream(List.of(Files.writeString(folder.resolve("data.nt"), lines + last)));
    }

    private Retry retry(String url, double slowness) {
        Server server =
                new Server(URI.create(url), Optional.of(new Credentials(FusekiProcess.USER, FusekiProcess.PASSWORD)));
        return new Retry(server, 5, time -> Thread.sleep((long) (time.toMillis() * slowness)), notices::add);
    }

    private LoadReport load(DataStream data, String url, Mode mode) throws IOException {
        return load(data, url, Target.of(Optional.empty(), Survey.of(data)), mode, 0);
    }

    /** @param slowness of the waits, 1 as in life */
    private LoadReport load(DataStream data, String url, Target target, Mode mode, double slowness) throws IOException {
        Retry retry = retry(url, slowness);
        return new Loader(new Endpoints(URI.create(url), retry), retry, () -> {})
                .load(data, Survey.of(data), target, mode);
    }

    private long count(FusekiProcess server, String name, Target target) {
        Retry retry = retry(server.url(name), 0);
        return new Count(new Endpoints(URI.create(server.url(name)), retry), retry).of(target);
    }

    private long count(String name) {
        return count(fuseki, name, new Target.DefaultGraph());
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void aLineThatBreaksOnceIsTriedAgain(Mode mode) throws IOException {
        load(data(0, 10, ""), fuseki.url("tdb"), Mode.REPLACE);
        try (FaultyLine line = FaultyLine.to(fuseki.port(), 400_000, 1, () -> {})) {
            LoadReport report = load(data(0, MANY, ""), line.url("tdb"), mode);
            assertThat(report.retries()).isEqualTo(1);
            assertThat(report.parts()).isEqualTo(1);
        }
        assertThat(count("tdb")).isEqualTo(MANY);
        assertThat(notices)
                .singleElement()
                .asString()
                .contains("connection was lost")
                .contains("again in 1 s");
    }

    @Test
    void aLineThatAlwaysBreaksLeavesTheServerAsItWas() throws IOException {
        load(data(0, 10, ""), fuseki.url("tdb"), Mode.REPLACE);
        DataStream many = data(5, 8, "<urn:long> <urn:is> \"" + "long ".repeat(100_000) + "\" .\n");
        try (FaultyLine line = FaultyLine.to(fuseki.port(), 100_000, 100, () -> {})) {
            assertThatThrownBy(() -> load(many, line.url("tdb"), Mode.REPLACE))
                    .isInstanceOf(LoadException.class)
                    .hasMessageContaining("connection was lost")
                    .hasMessageContaining("load it again");
        }
        assertThat(notices).hasSize(5);
        assertThat(notices.get(4)).contains("again in 16 s");
        assertThat(count("tdb")).isEqualTo(10);
    }

    @Test
    void aBodyCutBetweenTwoStatementsIsNotTakenForAWhole() throws IOException {
        load(data(0, 10, ""), fuseki.url("tdb"), Mode.REPLACE);
        Body block = Bodies.block(data(0, 100, ""), new Target.DefaultGraph(), () -> {});
        String whole = new String(block.get().readAllBytes(), StandardCharsets.UTF_8);
        List<String> lines = whole.lines().toList();
        for (int left : List.of(1, 2, 50, lines.size() - 1)) {
            assertThat(put(String.join("\n", lines.subList(0, left)) + "\n").isSuccess())
                    .as("%d lines of %d", left, lines.size())
                    .isFalse();
            assertThat(count("tdb")).isEqualTo(10);
        }
        assertThat(put(whole).isSuccess()).isTrue();
        assertThat(count("tdb")).isEqualTo(100);
    }

    private Retry.Outcome put(String body) {
        URI uri = URI.create(fuseki.url("tdb?default"));
        return retry(fuseki.url("tdb"), 0)
                .send(new Message("PUT", uri, Message.TRIG, Body.of(body.getBytes(StandardCharsets.UTF_8))), true);
    }

    @Test
    void aServerThatIsTooBusyIsAskedAgainWhenItSays() throws IOException {
        load(data(0, 10, ""), fuseki.url("mem"), Mode.REPLACE);
        try (Gatekeeper gate = new Gatekeeper(fuseki.port(), 1 << 26, 2)) {
            assertThat(load(data(0, 100, ""), gate.url("mem"), Mode.APPEND).retries())
                    .isEqualTo(2);
        }
        assertThat(notices).hasSize(2).allMatch(n -> n.contains("503") && n.contains("again in 0 s"));
        assertThat(count("mem")).isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void whatIsTooMuchForAProxyGoesInParts(Mode mode) throws IOException {
        Target graph = new Target.NamedGraph("http://example.org/news");
        load(data(0, 10, "<urn:old> <urn:is> <urn:there> .\n"), fuseki.url("tdb"), graph, Mode.REPLACE, 0);
        try (Gatekeeper gate = new Gatekeeper(fuseki.port(), 1 << 20, 0)) {
            LoadReport report = load(data(0, MANY, ""), gate.url("tdb"), graph, mode, 0);
            assertThat(report.parts()).isGreaterThan(1);
        }
        assertThat(count(fuseki, "tdb", graph)).isEqualTo(mode == Mode.REPLACE ? MANY : MANY + 1);
    }

    @Test
    void aDatasetIsReplacedInPartsToo() throws IOException {
        Path old = Files.writeString(
                folder.resolve("old.trig"), "<urn:g> { <urn:s> <urn:p> 1 } <urn:h> { <urn:s> <urn:p> 2 }");
        load(new DataStream(List.of(old)), fuseki.url("tdb"), Mode.REPLACE);
        Path named = Files.writeString(folder.resolve("new.trig"), "<urn:h> { <urn:s> <urn:p> 3 , 4 }");
        List<Path> both = new ArrayList<>(data(0, MANY, "").paths());
        both.add(named);
        try (Gatekeeper gate = new Gatekeeper(fuseki.port(), 1 << 20, 0)) {
            assertThat(load(new DataStream(both), gate.url("tdb"), Mode.REPLACE).graphs())
                    .isEqualTo(2);
        }
        assertThat(count(fuseki, "tdb", new Target.WholeDataset())).isEqualTo(MANY + 2);
    }

    @Test
    void blankNodesAreNeverTornApart() throws IOException {
        load(data(0, 10, ""), fuseki.url("mem"), Mode.REPLACE);
        DataStream blank = data(0, MANY, "_:b <urn:is> _:c .\n");
        try (Gatekeeper gate = new Gatekeeper(fuseki.port(), 1 << 20, 0)) {
            assertThatThrownBy(() -> load(blank, gate.url("mem"), Mode.REPLACE))
                    .isInstanceOf(LoadException.class)
                    .hasMessageContaining("blank nodes")
                    .hasMessageContaining("keeps what it had");
        }
        assertThat(count("mem")).isEqualTo(10);
    }

    @Test
    void dataThatCannotBeReadToItsEndIsNotTakenForAll() throws IOException {
        load(data(0, 10, ""), fuseki.url("tdb"), Mode.REPLACE);
        Retry retry = retry(fuseki.url("tdb"), 0);
        Body half = Body.of(out -> {
            out.write("<urn:a> <urn:b> <urn:c> .\n".repeat(20_000).getBytes(StandardCharsets.UTF_8));
            throw new IOException("the disk is gone");
        });
        URI uri = URI.create(fuseki.url("tdb?default"));
        assertThatThrownBy(() -> retry.send(new Message("PUT", uri, Message.N_TRIPLES, half)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disk is gone");
        assertThat(count("tdb")).isEqualTo(10);
    }

    @Test
    void aServerKilledMidwayAndStartedAgainHasAllOfIt(@TempDir Path own) throws IOException {
        try (FusekiProcess mortal = FusekiProcess.start(own, "basic")) {
            load(data(0, 10, ""), mortal.url("tdb"), Mode.REPLACE);
            DataStream many = data(0, MANY, "");
            try (FaultyLine line = FaultyLine.to(mortal.port(), 1_000_000, 1, () -> killAndRestart(mortal, true))) {
                LoadReport report = load(many, line.url("tdb"), new Target.DefaultGraph(), Mode.REPLACE, 1);
                assertThat(report.retries()).isPositive();
                assertThat(load(many, mortal.url("tdb"), Mode.APPEND).retries()).isZero();
            }
            assertThat(count(mortal, "tdb", new Target.DefaultGraph())).isEqualTo(MANY);
            try (FaultyLine line = FaultyLine.to(mortal.port(), 1_000_000, 1, () -> killAndRestart(mortal, false))) {
                assertThatThrownBy(() -> load(data(MANY, 2 * MANY, ""), line.url("tdb"), Mode.APPEND))
                        .isInstanceOf(LoadException.class)
                        .hasMessageContaining("load it again");
            }
            mortal.restart();
            assertThat(count(mortal, "tdb", new Target.DefaultGraph())).isEqualTo(MANY);
        }
    }

    /** A full disk: a small file system in memory, which only root may make. */
    @Test
    void aServerWhoseDiskIsFullSaysSoAndKeepsWhatItHad(@TempDir Path own) throws Exception {
        assumeTrue(
                shell("mount", "-t", "tmpfs", "-o", "size=12m", "none", own.toString()) == 0, "cannot mount a tmpfs");
        try (FusekiProcess full = FusekiProcess.start(own, "basic")) {
            load(data(0, 10, ""), full.url("tdb"), Mode.APPEND);
            DataStream many = data(0, 4 * MANY, "");
            assertThatThrownBy(() -> load(many, full.url("tdb"), Mode.REPLACE))
                    .isInstanceOf(LoadException.class)
                    .hasMessageContaining("disk seems to be full")
                    .hasMessageContaining("keeps what it had");
            assertThat(count(full, "tdb", new Target.DefaultGraph())).isEqualTo(10);
        } finally {
            shell("umount", own.toString());
        }
    }

    private static int shell(String... words) throws Exception {
        return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor();
    }

    private static void killAndRestart(FusekiProcess server, boolean restart) {
        server.kill();
        if (restart) {
            try {
                server.restart();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
