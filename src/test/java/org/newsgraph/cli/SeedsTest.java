package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.cli.Shell.Result;
import org.newsgraph.graph.DataLoader;
import org.newsgraph.query.Binder;
import org.newsgraph.query.CatalogQuery;
import org.newsgraph.query.DataSource;
import org.newsgraph.query.QueryCatalog;
import org.newsgraph.query.ResultTable;

/** The main job on the sample articles, through the command line, from files to answers. */
@Tag("models")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsTest {
    /** Queries to which the sample articles have no answer. */
    private static final Set<String> UNANSWERED = Set.of(
            "former-posts",
            "events-of-class",
            "organizations-named",
            "disagreements-on-counts",
            "disagreements-on-events",
            "near-duplicates");

    /** Columns that stay empty where a text does not tell it. */
    private static final Set<String> OFTEN_UNTOLD =
            Set.of("date", "sourceName", "place", "office", "supersededBy", "publisher");

    private Path folder = Path.of("");
    private String graph = "";
    private String answers = "";
    private final List<DatasetGraph> loaded = new ArrayList<>();

    @BeforeAll
    void build(@TempDir Path shared) {
        folder = shared;
        graph = folder.resolve("graph.nq").toString();
        assertThat(Shell.run("build", "seeds", "-o", graph).code()).isZero();
    }

    private List<String> ask(String query, String... more) {
        String[] args = new String[4 + more.length];
        args[0] = "query";
        args[1] = query;
        args[2] = "-d";
        args[3] = graph;
        System.arraycopy(more, 0, args, 4, more.length);
        Result result = Shell.run(args);
        assertThat(result.code()).as(result.err()).isZero();
        return result.out().lines().skip(1).toList();
    }

    private List<String> select(String pattern) throws IOException {
        Path query = Files.writeString(
                folder.resolve("q.rq"),
                "PREFIX ng: <https://w3id.org/newsgraph/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n"
                        + "SELECT DISTINCT ?l { " + pattern + " }");
        return ask(query.toString()).stream()
                .map(l -> l.replaceAll("\"(.*)\"@en", "$1"))
                .toList();
    }

    @Test
    void fourStatesSentPeacekeepers() {
        assertThat(ask("states-that-sent-peacekeepers"))
                .extracting(l -> l.replaceAll(".*\t\"(.*)\"@en", "$1"))
                .containsExactly("Armenia", "Belarus", "Kyrgyzstan", "Russia");
        assertThat(ask("states-that-sent-peacekeepers", "-p", "destination=Belarus"))
                .isEmpty();
        assertThat(ask("states-that-sent-peacekeepers", "-p", "destination=http://www.wikidata.org/entity/Q232"))
                .hasSize(4);
    }

    @Test
    void whatTheArticlesDoNotSayIsNotThere() throws IOException {
        assertThat(select("?s ng:sentForcesTo ?o ; rdfs:label ?l"))
                .doesNotContain("Tajikistan", "Kazakhstan")
                .contains("Russia");
        assertThat(select("?p a ng:Person ; rdfs:label ?l FILTER (CONTAINS(?l, \"Nazarbayev\"))"))
                .isEmpty();
        assertThat(
                        select(
                                "?e a ?c BIND (STR(?c) AS ?l) FILTER (?c IN (ng:Election, ng:Ceasefire, ng:Withdrawal, ng:Sanction))"))
                .isEmpty();
        assertThat(select("?s ng:withdrewFrom|ng:electedTo ?o ; rdfs:label ?l")).isEmpty();
    }

    @Test
    void everyQuoteStandsAndTheShapesHold() {
        Result verified = Shell.run("verify", "-d", graph, "seeds");
        assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
        Result valid = Shell.run("validate", "-d", graph);
        assertThat(valid.code()).as(valid.out() + valid.err()).isZero();
    }

    @Test
    void aChangedSourceIsFound() throws IOException {
        Path changed = Files.createDirectory(folder.resolve("changed"));
        for (Path file : List.of(Path.of("seeds/002_ae47803a5dcc9c87.txt"), Path.of("seeds/metadata.jsonl"))) {
            Files.writeString(
                    changed.resolve(file.getFileName()), Files.readString(file).replace("Belarusian", "Bulgarian"));
        }
        Result verified = Shell.run("verify", "-d", graph, changed.toString());
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).contains("002_ae47803a5dcc9c87.txt");
    }

    @Test
    void explainShowsEverySentenceBehindATriple() {
        Result why = Shell.run("explain", "-d", graph, "Belarus", "ng:sentForcesTo", "Kazakhstan");
        assertThat(why.code()).isZero();
        assertThat(why.out())
                .contains("002_ae47803a5dcc9c87.txt", "004_78d8f4e2672eb807.txt", "«arrived»", "by the rule:")
                .doesNotContain("will send");
        assertThat(Shell.run("explain", "-d", graph, "Tajikistan", "ng:sentForcesTo", "Kazakhstan")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void anyNumberOfThreadsAndAnyOrderGiveTheSameBytes() throws IOException {
        String one = folder.resolve("one.nq").toString();
        assertThat(Shell.run("build", "seeds", "-o", one, "--threads", "1").code())
                .isZero();
        String two = folder.resolve("two.nq").toString();
        String[] backwards = {
            "build",
            "seeds/004_78d8f4e2672eb807.txt",
            "seeds/003_59b21c21d158f950.txt",
            "seeds/002_ae47803a5dcc9c87.txt",
            "seeds/001_31ec2f6d36bfbeed.txt",
            "seeds/000_aa3620b744ad2dd0.txt",
            "-o",
            two,
            "--threads",
            "2"
        };
        assertThat(Shell.run(backwards).code()).isZero();
        assertThat(Files.readString(Path.of(one))).isEqualTo(Files.readString(Path.of(graph)));
        assertThat(Files.readString(Path.of(two))).isEqualTo(Files.readString(Path.of(graph)));
    }

    @Test
    void badInputCostsNothingElse() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("inputs"));
        Files.writeString(inputs.resolve("a-empty.txt"), "");
        Files.write(inputs.resolve("b-binary.txt"), new byte[] {1, 2, 0, 3});
        Files.write(inputs.resolve("c-latin.txt"), "Le café a fermé.".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(inputs.resolve("d-long.txt"), "The storm hit the coast and ".repeat(180_000));
        Files.writeString(inputs.resolve("e-good.txt"), "Ghana sent 500 soldiers to Mali on 3 May 2021.");
        Path out = folder.resolve("rest.ttl");
        Result lenient = Shell.run("build", inputs.toString(), "-o", out.toString());
        assertThat(lenient.code()).as(lenient.err()).isZero();
        assertThat(lenient.err())
                .contains(
                        "a-empty.txt: an empty file",
                        "b-binary.txt: a binary file",
                        "c-latin.txt: not UTF-8",
                        "d-long.txt: too long");
        Graph graph = DataLoader.load(List.of(out)).getDefaultGraph();
        assertThat(graph.stream().anyMatch(t -> t.getPredicate().getURI().endsWith("#sentForcesTo")))
                .isTrue();

        Result missing =
                Shell.run("build", inputs.resolve("e-good.txt").toString(), inputs + "/none.txt", "-o", out.toString());
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("none.txt: no such file or folder");
        assertThat(DataLoader.load(List.of(out)).getDefaultGraph().size()).isGreaterThan(10);
        assertThat(Shell.run("build", inputs.resolve("a-empty.txt").toString(), "--strict", "-o", out.toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void theAnnotatedFactsAreFoundAndFewOthers() {
        Result facts = Shell.run("evaluate", "--gold", "src/test/resources/gold/seeds/facts.jsonl", "--texts", "seeds");
        Matcher all = Pattern.compile("all +P ([\\d.]+) +R ([\\d.]+)").matcher(facts.out());
        assertThat(all.find()).as(facts.out()).isTrue();
        assertThat(Double.parseDouble(all.group(1))).isGreaterThanOrEqualTo(0.85);
        assertThat(Double.parseDouble(all.group(2))).isGreaterThanOrEqualTo(0.60);
        assertThat(facts.out()).contains("plans or denials stated as done: 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q01", "Q02", "Q03", "Q04", "Q05", "Q06", "Q07", "Q15", "Q22"})
    void theCoreQuestionsAreAnsweredExactly(String question) {
        if (answers.isEmpty()) {
            answers = Shell.run(
                            "evaluate",
                            "--gold",
                            "src/test/resources/gold/seeds/seeds-questions.jsonl",
                            "--texts",
                            "seeds")
                    .out();
        }
        assertThat(answers).contains(question + " exact");
    }

    static List<CatalogQuery> bundled() {
        return QueryCatalog.bundled();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyBundledQueryFillsItsColumnsWithinASecond(CatalogQuery query) throws IOException {
        if (loaded.isEmpty()) {
            loaded.add(DataLoader.load(List.of(Path.of(graph))));
        }
        DataSource data = new DataSource.Local(loaded.get(0));
        ResultTable table = rows(data, query);
        assertThat(assertTimeout(Duration.ofSeconds(1), () -> rows(data, query).rows()))
                .as("asked again")
                .isEqualTo(table.rows());
        assertThat(table.rows().isEmpty()).isEqualTo(UNANSWERED.contains(query.name()));
        for (int column = 0; column < table.columns().size(); column++) {
            int at = column;
            String name = table.columns().get(column);
            if (!table.rows().isEmpty() && !OFTEN_UNTOLD.contains(name)) {
                assertThat(table.rows()).as(name).anyMatch(r -> !r.get(at).isEmpty());
            }
        }
    }

    private static ResultTable rows(DataSource data, CatalogQuery query) {
        try (QueryExec exec = data.prepare(new Binder(data).bind(query, Map.of()))) {
            return ResultTable.of(exec.select(), Map.of());
        }
    }

    @Test
    void standardInputIsReadAndTurtleWritten() {
        Result piped = Shell.run(
                "Kenya sent 300 police officers to Haiti.", false, "build", "-", "--default-date", "2024-06-25");
        assertThat(piped.code()).as(piped.err()).isZero();
        assertThat(piped.out()).contains("ng:sentForcesTo", "\"2024-06-25\"^^xsd:date");
    }
}
