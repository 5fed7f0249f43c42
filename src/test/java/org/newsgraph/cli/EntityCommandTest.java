package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's corrections of who is who, from the command line to the derived triples. */
@Tag("models")
class EntityCommandTest {
    @TempDir
    Path folder;

    private String articles = "";
    private String graph = "";

    @BeforeEach
    void build() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                texts.resolve("a.txt"), "President Amina Osei of Ghana met Pedro Silva in Accra on 3 May 2021.\n");
        Files.writeString(
                texts.resolve("b.txt"), "Amina Osei was detained by Togo on 5 June 2021, the ministry said.\n");
        articles = texts.toString();
        graph = folder.resolve("graph.nt").toString();
        rebuild();
    }

    private Shell.Result rebuild() {
        Shell.Result result = Shell.run("build", articles, "-o", graph);
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    private String statements(String entity) {
        return Shell.run("query", "what-did", "-d", graph, "-p", "entity=" + entity, "--results", "csv")
                .out();
    }

    private Shell.Result entity(String what, String... words) {
        String[] line = new String[words.length + 4];
        line[0] = "entity";
        line[1] = what;
        line[2] = "-d";
        line[3] = graph;
        System.arraycopy(words, 0, line, 4, words.length);
        return Shell.run(line);
    }

    @Test
    void aSplitMovesTheTriplesAndSurvivesEveryRebuild() {
        assertThat(statements("Amina Osei")).contains("metWith", "detained");
        Shell.Result split = entity("split", "Amina Osei", "--document", "b.txt");
        assertThat(split.code()).as(split.err()).isZero();
        for (int i = 0; i < 2; i++) {
            assertThat(rebuild().err()).contains("1 correction of");
            assertThat(statements("https://w3id.org/newsgraph/id/person/amina-osei"))
                    .contains("metWith")
                    .doesNotContain("detained");
        }
        assertThat(entity("list", "--name", "Osei").out().lines().skip(1)).hasSize(2);
    }

    @Test
    void aMergeMovesTheTriplesAndStrikingItOutBringsThemBack() throws IOException {
        String before = Files.readString(Path.of(graph));
        assertThat(entity("merge", "person/amina-osei", "Pedro Silva").code()).isZero();
        rebuild();
        assertThat(entity("list", "--name", "Silva").out())
                .contains("amina-osei")
                .contains("Pedro Silva");
        assertThat(Shell.run("validate", "-d", graph).code()).isZero();
        Files.delete(folder.resolve("graph.corrections.ttl"));
        rebuild();
        assertThat(Files.readString(Path.of(graph))).isEqualTo(before);
    }

    @Test
    void showTellsNamesEvidenceAndStatements() {
        assertThat(entity("show", "Amina Osei").out())
                .contains("person/amina-osei", "a.txt", "b.txt", "name", "detained", "President of Ghana");
    }

    @Test
    void whatCannotBeMeantIsSaidInOneSentence() {
        for (Shell.Result wrong : new Shell.Result[] {
            entity("merge", "Amina Osei", "Nobody"),
            entity("merge", "Amina Osei", "person/amina-osei"),
            entity("split", "Amina Osei"),
            entity("split", "Amina Osei", "--document", "c.txt"),
            entity("show", "Nobody"),
            Shell.run("entity")
        }) {
            assertThat(wrong.code()).isEqualTo(2);
            assertThat(wrong.err().strip()).startsWith("newsgraph: ").hasLineCount(1);
        }
    }

    @Test
    void aBrokenCorrectionIsPassedOverWithItsPlace() throws IOException {
        Path file = Files.writeString(
                folder.resolve("mine.ttl"),
                "@prefix ng: <https://w3id.org/newsgraph/ns#> . <http://a.example/c> a ng:Merge ; ng:keeps <http://a.example/x> .");
        Shell.Result result = Shell.run("build", articles, "-o", graph, "--corrections", file.toString());
        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("mine.ttl: <http://a.example/c> is passed over");
        assertThat(Shell.run("build", articles, "-o", graph, "--corrections", "none.ttl")
                        .code())
                .isEqualTo(3);
    }
}
