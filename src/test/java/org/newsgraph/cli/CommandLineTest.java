package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.cli.Shell.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.cli.Shell.Result;

/** What commands print and return when nothing has to be read with models. */
class CommandLineTest {
    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "query", "validate", "verify", "explain", "load", "entity", "evaluate"})
    void everyCommandHasHelpWithExitCodes(String command) {
        Result help = run(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("Usage: newsgraph " + command)
                .contains("Exit codes:")
                .contains("--quiet");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(run("--version").out()).matches("newsgraph \\d+\\.\\d+.*\\s");
    }

    @Test
    void noCommandUnknownCommandsAndOptionsAreUsageErrorsInOneLine() {
        for (Result r : new Result[] {
            run(), run("dance"), run("build"), run("query", "--dance"), run("build", "x", "--threads", "two")
        }) {
            assertThat(r.code()).isEqualTo(2);
            assertThat(r.out()).isEmpty();
            assertThat(r.err().strip()).startsWith("newsgraph: ").hasLineCount(1);
        }
    }

    @Test
    void anUnknownFormatListsTheKnownOnes() {
        Result r = run("build", "x.txt", "-o", "graph.xyz");
        assertThat(r.code()).isEqualTo(2);
        assertThat(r.err()).contains("ttl").contains("jsonld").hasLineCount(1);
        Result named = run("build", "x.txt", "--format", "xyz");
        assertThat(named.code()).isEqualTo(2);
        assertThat(named.err()).contains("'xyz'").contains("jsonld").hasLineCount(1);
    }

    @Test
    void aFormatThatCannotHoldTheDataIsRefusedBeforeAnythingIsRead() {
        assertThat(run("build", "x.txt", "-o", "g.rdf", "--rdf12").code()).isEqualTo(2);
        assertThat(run("build", "x.txt", "-o", "g.jsonld", "--rdf12").code()).isEqualTo(2);
        assertThat(run("build", "x.txt", "-o", "g.ttl", "--graph", "http://example.org/g")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void withoutANameQueriesAreListedWithTheirQuestions() {
        Result r = run("query");
        assertThat(r.code()).isZero();
        assertThat(r.out())
                .containsPattern("states-that-sent-peacekeepers +Which states sent peacekeepers to a country\\?")
                .contains("[destination=Kazakhstan]");
    }

    @Test
    void anUnknownQueryAndAnUnknownParameterAreSaid() throws IOException {
        String data = file("g.ttl", "<urn:a> <urn:b> <urn:c> .");
        assertThat(run("query", "nothing-such", "-d", data).err())
                .contains("nothing-such")
                .hasLineCount(1);
        Result r = run("query", "posts", "-d", data, "-p", "colour=red");
        assertThat(r.code()).isEqualTo(2);
        assertThat(r.err()).contains("no parameter \"colour\"");
    }

    @Test
    void missingAndBrokenDataAreInputFailuresWithFileAndPlace() throws IOException {
        Result missing = run("query", "posts", "-d", folder + "/none.ttl");
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("none.ttl").hasLineCount(1);
        Result broken = run("query", "posts", "-d", file("broken.ttl", "<urn:a>\n <urn:b> ."));
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.err()).contains("broken.ttl").contains("2").hasLineCount(1);
    }

    @Test
    void aBrokenOntologyIsAnInputFailureWithFileAndLine() throws IOException {
        String text = file("a.txt", "A storm hit the coast.");
        Result r = run("build", text, "--ontology", file("mine.ttl", "@prefix ex: <http://example.org/> .\nex:A a"));
        assertThat(r.code()).isEqualTo(3);
        assertThat(r.err()).contains("mine.ttl").contains("2").hasLineCount(1);
        Result missing = run("build", text, "--lexicon", folder + "/none.ttl");
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("none.ttl").hasLineCount(1);
    }

    @Test
    void quietIsHeardBeforeTheCommandAndBehindIt() throws IOException {
        String graph = file("a.ttl", "<http://example.org/a> <http://example.org/b> 1 .");
        assertThat(run("validate", "-d", graph).err()).isNotEmpty();
        assertThat(run("validate", "-q", "-d", graph).err()).isEmpty();
        assertThat(run("-q", "validate", "-d", graph).err()).isEmpty();
    }

    @Test
    void sourcesMayStandBehindTheFilesOfAnOntology() throws IOException {
        String text = file("a.txt", "It rained.");
        String broken = file("mine.ttl", "@prefix ex: <http://example.org/> .\nex:A a");
        assertThat(run("build", "--ontology", broken, broken, text).code()).isEqualTo(3);
        assertThat(run("build", text, "--ontology").err()).contains("--ontology needs a file");
    }

    @Test
    void ownQueriesAskAndConstructInAnyForm() throws IOException {
        String data = file("g.ttl", "<urn:a> <urn:b> \"c\"@en .");
        assertThat(run("query", file("q.rq", "SELECT * { ?s ?p ?o }"), "-d", data, "--results", "csv")
                        .out())
                .isEqualTo("s,p,o\r\nurn:a,urn:b,c\r\n");
        assertThat(run("query", file("q.rq", "SELECT * { ?s ?p ?o }"), "-d", data)
                        .out())
                .isEqualTo("?s\t?p\t?o\n<urn:a>\t<urn:b>\t\"c\"@en\n");
        assertThat(run("query", file("a.rq", "ASK { ?s ?p ?o }"), "-d", data).out())
                .isEqualTo("true\n");
        assertThat(run(
                                "query",
                                file("c.rq", "CONSTRUCT { ?o2 ?p ?s } { ?s ?p ?o BIND (?s AS ?o2) }"),
                                "-d",
                                data,
                                "-f",
                                "nt")
                        .out())
                .isEqualTo("<urn:a> <urn:b> <urn:a> .\n");
    }

    @Test
    void aSyntaxErrorInAQueryHasItsPlace() throws IOException {
        Result r = run("query", file("q.rq", "SELECT * {\n ?s ?p }"), "-d", file("g.ttl", ""));
        assertThat(r.code()).isEqualTo(2);
        assertThat(r.err()).contains("q.rq:2:").hasLineCount(1);
    }

    @Test
    void aGoldOfUnknownFormIsSaid() throws IOException {
        Result r = run("evaluate", "--gold", file("gold.jsonl", "{\"id\":\"1\"}"));
        assertThat(r.code()).isEqualTo(2);
        assertThat(r.err()).contains("gold.jsonl").hasLineCount(1);
    }
}
