package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Prefixes;
import org.newsgraph.graph.ShapesValidation;

class ReportOptionTest {
    private static final String PREFIXES = """
            PREFIX ng: <https://w3id.org/newsgraph/ns#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX lime: <http://www.w3.org/ns/lemon/lime#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX schema: <https://schema.org/>
            PREFIX void: <http://rdfs.org/ns/void#>
            """;

    @TempDir
    Path folder;

    private static boolean says(Graph report, String pattern) {
        try (QueryExec exec = QueryExec.graph(report)
                .query(QueryFactory.create(PREFIXES + "ASK { " + pattern + " }"))
                .build()) {
            return exec.ask();
        }
    }

    @Test
    void aFormatThatNobodyKnowsIsRefusedBeforeTheWork() {
        Shell.Result result = Shell.run("build", "gone.txt", "--report", "report.docx");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("--report").contains(".ttl");
    }

    @Tag("models")
    @Test
    void tellsWhatWasReadPassedOverAndMade() throws IOException {
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("a.txt"), "2031-05-04\n\nGhana sent 300 soldiers to Togo on Monday.\n");
        Files.writeString(news.resolve("empty.txt"), "");
        Path graph = folder.resolve("graph.ttl");
        Path report = folder.resolve("report.ttl");
        Shell.Result built = Shell.run(
                "build",
                news.toString(),
                "gone.txt",
                "--no-link",
                "--threads",
                "2",
                "-o",
                graph.toString(),
                "--report",
                report.toString());
        assertThat(built.code()).as(built.err()).isEqualTo(ExitCode.INPUT_OUTPUT);

        Graph told = RDFDataMgr.loadGraph(report.toString());
        assertThat(new ShapesValidation(
                                BundledGraphs.reportShapes(), Graph.emptyGraph, Prefixes.mapOf(Iris.DEFAULT_BASE))
                        .validate(told))
                .isEmpty();
        Graph data = RDFDataMgr.loadGraph(graph.toString());
        assertThat(says(told, "?run prov:used ?d . ?d schema:identifier 'a.txt'"))
                .isTrue();
        assertThat(says(told, "?run ng:documentCount 1 ; ng:sentenceCount 1 ; ng:tokenCount ?n FILTER(?n > 5)"))
                .isTrue();
        assertThat(says(told, "?run ng:claimsByStatus [ ng:ofStatus ng:Occurred ]"))
                .isTrue();
        assertThat(says(told, "?set prov:wasGeneratedBy ?run ; void:triples " + data.size()))
                .isTrue();
        assertThat(says(told, "?run ng:skipped [ schema:name 'gone.txt' ; ng:skipCause ng:AccessFailure ]"))
                .isTrue();
        assertThat(says(told, "?s ng:skipCause ng:UnfitContent ; schema:name ?n FILTER(STRENDS(?n, 'empty.txt'))"))
                .isTrue();
        assertThat(
                        says(
                                told,
                                "?run ng:setting [ schema:name '--threads' ; schema:value '2' ],"
                                        + " [ schema:name '--no-link' ; schema:value 'true' ], [ schema:name 'SOURCE' ; schema:value 'gone.txt' ]"))
                .isTrue();
        assertThat(says(told, "?run prov:used [ a lime:Lexicon ; schema:name 'forces.ttl' ]"))
                .isTrue();
        assertThat(
                        says(
                                told,
                                "?p schema:softwareRequirements [ schema:name 'Stanford CoreNLP' ; schema:softwareVersion ?v ]"))
                .isTrue();
        assertThat(says(
                        told,
                        "?run prov:used [ a ng:LanguageModel ; schema:name ?jar ] FILTER(CONTAINS(?jar, 'models'))"))
                .isTrue();
        for (String stage : new String[] {"loading", "reading", "identity", "description", "derivation", "writing"}) {
            assertThat(says(
                            told,
                            "?s dcterms:isPartOf ?run ; <http://www.w3.org/2000/01/rdf-schema#label> '" + stage
                                    + "'@en"))
                    .as(stage)
                    .isTrue();
        }
        assertThat(Files.readString(report))
                .doesNotContain(System.getProperty("user.home"))
                .doesNotContain(Path.of("").toAbsolutePath().toString());
    }
}
