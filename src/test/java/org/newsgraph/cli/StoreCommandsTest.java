package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.claim.Claims;
import org.newsgraph.graph.Iris;
import org.newsgraph.store.ReadingStub;
import org.newsgraph.store.Store;

/** Stores as users work on them; the articles are made up, so no model is needed. */
class StoreCommandsTest {
    @TempDir
    Path folder;

    private String store = "";

    @BeforeEach
    void makeAStore() throws IOException {
        store = folder.resolve("news.store").toString();
        Map<String, Optional<Claims>> documents = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            String key = i % 2 == 0 ? "https://example.org/" + i : "news/" + i + ".txt";
            documents.put(key, Optional.of(ReadingStub.DENSE.reading(key, i)));
        }
        EvaluateCommand quiet = new EvaluateCommand(Terminal.ofProcess());
        StoreAccess access = new StoreAccess(quiet, StoreParameter.folder(store), new LexiconOptions());
        try (Store made = access.create(Iris.DEFAULT_BASE, false, Optional.empty())) {
            made.apply(documents);
        }
    }

    private static Shell.Result done(String... words) {
        Shell.Result result = Shell.run(words);
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    private String documents() {
        return Shell.run("store", "info", store).out().lines().findFirst().orElse("");
    }

    @Test
    void aListThatMayBeCutSaysSo() {
        assertThat(done("query", "entities", "-d", store, "-p", "limit=2").err())
                .contains("the first 2 rows; there may be more (-p limit=N gives N)");
        assertThat(done("query", "entities", "-d", store, "-p", "limit=400").err())
                .doesNotContain("there may be more");
    }

    @Test
    void aStoreTellsOfItself() {
        assertThat(done("store", "info", store).out())
                .containsPattern("documents +6\n")
                .containsPattern("base +https://w3id.org/newsgraph/id/\n")
                .containsPattern("linked +no\n");
    }

    @Test
    void documentsAreRetractedByUrlPathIriAndHash() {
        done("retract", store, "https://example.org/0", "some/where/news/1.txt");
        assertThat(documents()).endsWith(" 4");
        done(
                "retract",
                store,
                new Iris(Iris.DEFAULT_BASE).document("https://example.org/2").getURI());
        String text = ReadingStub.DENSE.document("news/3.txt", 3).text();
        assertThat(done("retract", store, Iris.sha256(text)).err()).contains("retracted news/3.txt");
        assertThat(documents()).endsWith(" 2");
    }

    @Test
    void whatIsNotThereCannotBeRetracted() {
        Shell.Result result = Shell.run("retract", store, "https://example.org/0", "nowhere.txt");
        assertThat(result.code()).isEqualTo(ExitCode.DATA_PROBLEM);
        assertThat(result.err()).isEqualTo("newsgraph: " + store + " has no document nowhere.txt\n");
        assertThat(documents()).endsWith(" 6");
    }

    @Test
    void everyCommandReadsStores() throws IOException {
        Path query = Files.writeString(folder.resolve("q.rq"), "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
        String rows = done("query", query.toString(), "-d", store).out();
        assertThat(Long.parseLong(rows.lines().skip(1).findFirst().orElse(""))).isGreaterThan(500);
        assertThat(done("query", query.toString(), "-d", "tdb2:" + store).out()).isEqualTo(rows);
        assertThat(done("entity", "list", "-d", store, "--name", "Sokolov").out())
                .contains("Sokolov");
        assertThat(Shell.run("validate", "-d", store).code()).isIn(ExitCode.DONE, ExitCode.DATA_PROBLEM);
        assertThat(Shell.run("validate", "-d", store, query.toString()).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void compactingKeepsWhatIsThere() {
        done("store", "compact", store);
        assertThat(documents()).endsWith(" 6");
    }

    @Test
    void aStoreIsNotBuiltOver() {
        Shell.Result result = Shell.run("build", "seeds", "-o", store);
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("is a store already: newsgraph add").contains("--resume");
    }

    @Test
    void aFolderOfOtherThingsIsLeftAlone() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other/newsgraph"));
        Files.writeString(other.resolve("notes.txt"), "mine");
        Shell.Result result = Shell.run("build", "seeds", "-o", other.getParent() + "/");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("holds something else already");
        assertThat(other.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void anotherOntologyIsRefused() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.ttl"), "<https://example.org/Thing> a <http://www.w3.org/2002/07/owl#Class> .");
        Shell.Result result = Shell.run("add", store, "seeds", "--ontology", own.toString());
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("was made with another ontology, lexicon or rules");
        assertThat(Shell.run("build", "seeds", "-o", store, "--resume").err()).contains("go on with the same");
    }

    @Test
    void noStoreIsTold() {
        Shell.Result result = Shell.run("add", folder.resolve("none").toString(), "seeds");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("is no store; newsgraph build SOURCE -o");
    }

    @Test
    void aCorrectionIsHonouredAtOnce() {
        List<String> paths = done("entity", "list", "-d", store, "--name", "o")
                .out()
                .lines()
                .filter(l -> l.contains("/id/person/"))
                .map(l -> l.replaceFirst(".*/id/(person/[^>]*)>.*", "$1"))
                .toList();
        assertThat(paths).hasSizeGreaterThan(1);
        done("entity", "merge", "-d", store, paths.get(0), paths.get(1));
        assertThat(done("entity", "list", "-d", store, "--name", "o").out())
                .contains("/id/" + paths.get(0) + ">")
                .doesNotContain("/id/" + paths.get(1) + ">");
    }
}
