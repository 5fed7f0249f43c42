package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.http.auth.AuthEnv;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.http.DSP;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.cli.Shell.Result;
import org.newsgraph.load.FusekiProcess;

/** {@code newsgraph load} into a Fuseki of its own process, in which one needs a password. */
class LoadCommandTest {
    @TempDir
    static Path serverFolder;

    @TempDir
    Path folder;

    private static FusekiProcess fuseki;
    private static String password;

    @BeforeAll
    static void start() throws IOException {
        fuseki = FusekiProcess.start(serverFolder, "basic");
        password = Files.writeString(serverFolder.resolve("mine"), FusekiProcess.PASSWORD + "\n")
                .toString();
    }

    @AfterAll
    static void stop() {
        fuseki.close();
    }

    private static Result load(Path data, String url, String... more) {
        List<String> words = new ArrayList<>(List.of("load", "-d", data.toString(), "--to", url));
        words.addAll(List.of("--user", FusekiProcess.USER, "--password-file", password));
        words.addAll(List.of(more));
        return Shell.run(words.toArray(String[]::new));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Graph graph(String dataset) {
        return GSP.service(known(dataset)).defaultGraph().GET();
    }

    private static DatasetGraph dataset(String dataset) {
        return DSP.service(known(dataset)).GET();
    }

    private static String known(String dataset) {
        AuthEnv.get().registerUsernamePassword(fuseki.url(""), FusekiProcess.USER, FusekiProcess.PASSWORD);
        return fuseki.url(dataset);
    }

    private static String numbers(int from, int to) {
        StringBuilder lines = new StringBuilder();
        for (int i = from; i < to; i++) {
            lines.append("<http://example.org/").append(i).append("> <http://example.org/is> \"number ");
            lines.append(i).append(" – \\u00E9\\n\\\"\\\\\"@en .\n");
        }
        return lines.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mem", "tdb"})
    void whatIsLoadedIsThereAndASecondTimeChangesNothing(String name) throws IOException {
        Path data = file(
                "a.ttl",
                "PREFIX ex: <http://example.org/> ex:a ex:p [ ex:q 1.5, \"x\\u00E9\\n\"@en-GB ] , <http://example.org/é> .");
        assertThat(load(data, fuseki.url(name), "--replace").code()).isZero();
        assertThat(graph(name).isIsomorphicWith(RDFDataMgr.loadGraph(data.toString())))
                .isTrue();
        assertThat(graph(name).getPrefixMapping().getNsPrefixURI("ex")).isEqualTo("http://example.org/");
        Path more = file("b.nt", numbers(0, 500));
        for (int time = 0; time < 2; time++) {
            assertThat(load(more, fuseki.url(name)).code()).isZero();
            assertThat(graph(name).size()).isEqualTo(504);
        }
        Result replaced = load(more, fuseki.url(name), "--replace", "--verify");
        assertThat(replaced.code()).isZero();
        assertThat(replaced.err()).contains("500 triples").contains("now holds 500 triples");
        assertThat(replaced.out()).isEmpty();
        assertThat(graph(name).isIsomorphicWith(RDFDataMgr.loadGraph(more.toString())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mem", "tdb"})
    void namedGraphsKeepTheirNamesAndReplaceTheDataset(String name) throws IOException {
        Path data =
                file("a.trig", "<urn:s> <urn:p> 1 . <urn:g> { <urn:s> <urn:p> 2, 3 } <urn:h> { <urn:s> <urn:p> 4 }");
        assertThat(load(data, fuseki.url(name), "--replace").code()).isZero();
        assertThat(dataset(name).stream().count()).isEqualTo(4);
        Path other = file("b.nq", "<urn:s> <urn:p> \"5\" <urn:i> .");
        Result added = load(other, fuseki.url(name), "--verify");
        assertThat(added.err()).contains("The dataset now holds 5 triples");
        Result replaced = load(other, fuseki.url(name), "--replace", "--verify");
        assertThat(replaced.err()).contains("The dataset now holds 1 triple.");
        assertThat(dataset(name).stream().count()).isEqualTo(1);
    }

    @Test
    void everythingCanGoIntoOneNamedGraphAndTheOthersStay() throws IOException {
        load(file("a.trig", "<urn:s> <urn:p> 1 . <urn:g> { <urn:s> <urn:p> 2 }"), fuseki.url("mem"), "--replace");
        Path data = file("b.trig", "<urn:s> <urn:p> 3 . <urn:x> { <urn:s> <urn:p> 4 }");
        for (String mode : List.of("--append", "--replace")) {
            assertThat(load(data, fuseki.url("mem"), "--graph", "http://example.org/g?a=b&c", mode)
                            .code())
                    .isZero();
            assertThat(dataset("mem").stream().count()).isEqualTo(4);
        }
        assertThat(GSP.service(known("mem"))
                        .graphName("http://example.org/g?a=b&c")
                        .GET()
                        .size())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"mem/", "mem/data", "mem/sparql", "mem/update", "updates", "updates/query", "updates/update"})
    void anyUrlOfADatasetDoes(String path) throws IOException {
        Path data = file("a.nt", numbers(0, 20));
        Path named = file("b.trig", "<urn:s> <urn:p> 1 . <urn:g> { <urn:s> <urn:p> 2, _:b }");
        assertThat(load(data, fuseki.url(path), "--replace").code()).isZero();
        assertThat(load(data, fuseki.url(path)).code()).isZero();
        Result verified = load(data, fuseki.url(path), "--replace", "--verify");
        assertThat(verified.code()).as(verified.err()).isZero();
        assertThat(load(named, fuseki.url(path), "--replace", "--verify").err()).contains("now holds 3 triples");
    }

    @Test
    void compressedFilesFoldersAndStoresAreRead() throws IOException {
        Path many = Files.createDirectories(folder.resolve("many"));
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(many.resolve("a.nt.gz")))) {
            out.write(numbers(0, 10).getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(many.resolve("b.ttl"), "<urn:s> <urn:p> 1, 2 .");
        Files.writeString(many.resolve("notes.txt"), "nothing of RDF");
        assertThat(load(many, fuseki.url("mem"), "--replace").code()).isZero();
        assertThat(graph("mem").size()).isEqualTo(12);
        Path store = Files.createDirectories(folder.resolve("store"));
        DatasetGraph tdb = DatabaseMgr.connectDatasetGraph(store.toString());
        tdb.begin(ReadWrite.WRITE);
        RDFDataMgr.read(tdb, many.resolve("b.ttl").toString());
        tdb.commit();
        tdb.end();
        assertThat(load(store, fuseki.url("mem"), "--replace").code()).isZero();
        assertThat(graph("mem").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    others   | may not write
                    readonly | is read-only
                    nothing  | takes data (405)
                    """)
    void whereNothingCanBeWrittenOneSentenceSaysWhy(String name, String why) throws IOException {
        Result r = load(file("a.nt", numbers(0, 2)), fuseki.url(name));
        assertThat(r.code()).isEqualTo(3);
        assertThat(r.err()).contains(why).hasLineCount(1);
    }

    @Test
    void aWrongPasswordAndNoneAreOneSentence() throws IOException {
        Path data = file("a.nt", numbers(0, 2));
        Path wrong = file("wrong", "guess\n");
        Result r = Shell.run(
                "load", "-d", data.toString(), "--to", fuseki.url("mem"), "-u", "alice", "--password-file", "" + wrong);
        assertThat(r.code()).isEqualTo(3);
        assertThat(r.err())
                .contains("alice")
                .contains("401")
                .doesNotContain("guess")
                .hasLineCount(1);
        Result nobody = Shell.run("load", "-d", data.toString(), "--to", fuseki.url("mem"));
        assertThat(nobody.code()).isEqualTo(3);
        assertThat(nobody.err()).contains("--user").hasLineCount(1);
    }

    @Test
    void noServerIsOneSentenceAtOnce() throws IOException {
        Result r = load(file("a.nt", numbers(0, 2)), "http://localhost:1/ds");
        assertThat(r.code()).isEqualTo(3);
        assertThat(r.err())
                .contains("no server answers")
                .contains("nothing was sent")
                .hasLineCount(1);
    }

    @Test
    void brokenDataIsFoundBeforeAnythingIsSent() throws IOException {
        load(file("a.nt", numbers(0, 7)), fuseki.url("mem"), "--replace");
        Result r = load(file("b.nt", numbers(0, 5000) + "<urn:a> <urn:b> ."), fuseki.url("mem"), "--replace");
        assertThat(r.code()).isEqualTo(3);
        assertThat(r.err()).contains("b.nt, line 5001").hasLineCount(1);
        assertThat(graph("mem").size()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --to ftp://example.org/ds                          | http://host:3030/ds
                    --to localhost:3030/ds                             | http://host:3030/ds
                    --to http://localhost:1/ds?default                 | --graph names a graph
                    --to http://alice:secret@localhost:1/ds            | --user
                    --to http://localhost:1/ds -u alice:secret         | name only
                    --to http://localhost:1/ds -g news                 | absolute IRI
                    --to http://localhost:1/ds --append --replace      | mutually exclusive
                    --append                                           | --to
                    """)
    void wrongUseIsOneSentence(String words, String why) throws IOException {
        String[] line = ("load -d " + file("a.nt", "") + " " + words).split(" +");
        Result r = Shell.run(line);
        assertThat(r.code()).isEqualTo(2);
        assertThat(r.err()).contains(why).doesNotContain("secret").hasLineCount(1);
    }
}
