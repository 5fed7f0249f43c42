package org.newsgraph.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.guard.Limits;
import org.newsgraph.web.Served;

/** Queries that would take hours or all memory, asked alone and all at once. */
class HeavyQueriesTest {
    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final Duration END = LIMIT.plusSeconds(2);
    private static final String ALL = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i ";
    private static final Served SERVED = Served.graph(dense(), new Limits(LIMIT, 1000, 40));

    /** 60 things, each linked with each: paths and joins over them explode. */
    private static Graph dense() {
        Graph graph = GraphFactory.createDefaultGraph();
        IntStream.range(0, 3600)
                .mapToObj(i -> Triple.create(thing(i / 60), thing(i % 2), thing(i % 60)))
                .forEach(graph::add);
        return graph;
    }

    private static Node thing(int i) {
        return NodeFactory.createURI("https://example.org/" + i);
    }

    @AfterAll
    static void stop() {
        SERVED.close();
    }

    /** {@code BIND}s that make {@code ?xN} of {@code ?x0} by one expression over {@code ?x}, time and again. */
    private static String again(String first, String next, int times) {
        return "BIND (" + first + " AS ?x0) "
                + IntStream.range(0, times)
                        .mapToObj(i -> "BIND (" + next.replace("?x", "?x" + i) + " AS ?x" + (i + 1) + ") ")
                        .collect(Collectors.joining());
    }

    private static String nested(String begin, String middle, String end, int depth) {
        return begin.repeat(depth) + middle + end.repeat(depth);
    }

    /** Each of another kind; all of them run out of time, memory or size. */
    static List<String> queries() {
        String longText = again("\"aaaaaaaaaa\"", "CONCAT(?x, ?x)", 12);
        return List.of(
                "SELECT * { BIND (\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\" AS ?t) FILTER REGEX(?t, \"^(a+?)+?$\") }",
                "SELECT * { FILTER REGEX(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^((a|aa)+)\\\\2?$\") }",
                "SELECT (REPLACE(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^(a|aa)+?$\", STR(?a)) AS ?r) { ?a ?b ?c }",
                "SELECT * { ?s ?p ?o FILTER (<http://www.w3.org/2005/xpath-functions#matches>(CONCAT(STR(?s), "
                        + "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"), \"(a|aa)+?$\")) }",
                "SELECT (SUM(IF(REGEX(CONCAT(STR(?a), \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"), \"(a|aa)+?$\"), 1, 2)) "
                        + "AS ?n) { ?a ?b ?c } GROUP BY ?b",
                "SELECT ?a { ?a ?b ?c FILTER EXISTS { ?a ?e ?f FILTER REGEX(CONCAT(STR(?f), "
                        + "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"), \"(a|aa)+?$\") } }",
                "SELECT (STRLEN(?x40) AS ?n) { " + again("\"aaaaaaaaaa\"", "CONCAT(?x, ?x)", 40) + " }",
                "SELECT (STRLEN(?x20) AS ?n) { " + again("\"a\"", "REPLACE(?x, \"a\", \"aaaaaaaa\")", 20) + " }",
                "SELECT (STRLEN(?x20) AS ?n) { " + again("\"é\"", "ENCODE_FOR_URI(CONCAT(?x, \"é\", ?x))", 20) + " }",
                "SELECT (STR(?x40) AS ?n) { " + again("99999999999", "?x * ?x", 40) + " }",
                "SELECT (COUNT(*) AS ?n) { " + ALL + "}",
                "SELECT * { " + ALL + "} ORDER BY ?a ?f LIMIT 1",
                "SELECT DISTINCT * { " + ALL + "FILTER (STR(?a) != STR(?i)) } OFFSET 900000000",
                "SELECT (COUNT(*) AS ?n) { ?a (<https://example.org/0>|<https://example.org/1>)* ?b . ?c (!<x:y>)+ ?d }",
                "SELECT ?a ?c ?d ?f (COUNT(*) AS ?n) { " + ALL + "} GROUP BY ?a ?c ?d ?f ?g ?i HAVING (COUNT(*) > 9)",
                "SELECT (GROUP_CONCAT(STR(?a)) AS ?n) { " + ALL + "} GROUP BY ?c",
                "SELECT * { "
                        + Stream.generate(() -> "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (STR(?a) = STRLEN(STR(?i))) }")
                                .limit(300)
                                .collect(Collectors.joining(" UNION "))
                        + " }",
                "ASK { " + ALL + "FILTER (?a = ?d && ?a != ?d) }",
                "CONSTRUCT { ?a ?e ?i } { " + ALL + "FILTER (STR(?a) = STRLEN(STR(?i))) }",
                "SELECT * { " + ALL + "FILTER NOT EXISTS { ?a ?e ?k . ?k ?l ?m . ?m ?n ?i } }",
                "SELECT * { ?a ?b ?c MINUS { ?d ?e ?f . ?g ?h ?i . ?c ?k ?l FILTER (?l != ?l) } }",
                "SELECT * { { SELECT ?a (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a } FILTER (?n = 1) }",
                "SELECT * { " + longText
                        + " ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER CONTAINS(?x12, CONCAT(?x11, STR(?a))) }",
                "DESCRIBE ?a { " + ALL + "FILTER (STR(?a) = STRLEN(STR(?i))) }");
    }

    /** What came of a query. */
    private record Ended(String query, int status, String body, Duration took) {}

    private static Ended ask(String query) {
        Instant begun = Instant.now();
        HttpResponse<String> answer = SERVED.query(query);
        return new Ended(query, answer.statusCode(), answer.body(), Duration.between(begun, Instant.now()));
    }

    private static void endedWithoutAResult(Ended ended) {
        assertThat(ended.took()).as(ended.toString()).isLessThan(END);
        assertThat(ended.status()).as(ended.toString()).isIn(422, 503);
        assertThat(ended.body()).contains("nothing of its result is sent");
    }

    @Test
    void thereAreTwentyAndAllEndInTimeWhenAskedAtOnce() throws InterruptedException, ExecutionException {
        List<String> queries = queries();
        assertThat(queries).hasSizeGreaterThanOrEqualTo(20).doesNotHaveDuplicates();
        assertThat(SERVED.query("ASK {}").statusCode()).isEqualTo(200);
        ExecutorService clients = Executors.newFixedThreadPool(queries.size());
        try {
            List<Callable<Ended>> asked = new ArrayList<>();
            queries.forEach(q -> asked.add(() -> ask(q)));
            for (Future<Ended> ended : clients.invokeAll(asked)) {
                endedWithoutAResult(ended.get());
            }
        } finally {
            clients.shutdownNow();
        }
        HttpResponse<String> after = SERVED.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "Accept", "text/csv");
        assertThat(after.body()).contains("3600");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void eachEndsInTimeWithoutAResult(String query) {
        endedWithoutAResult(ask(query));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REGEX("Kazakhstan", "^kazakh", "i")          | true
            REGEX("Kazakhstan", "^kazakh")               | false
            REGEX("a.b", ".", "q")                       | true
            REGEX("a", CONCAT("[", ""))                  |
            REPLACE("Kazakhstan"@en, "a(.)", "<$1>")     | K<z><k>hst<n>
            REPLACE("abab", "B", "Z", "i")               | aZaZ
            REPLACE("abc", "x", "y")                     | abc
            REPLACE("abc", "b", "$9")                    |
            REPLACE("", ".*", "x")                       | x
            REPLACE("ab", ".*", "x")                     | x
            CONCAT("a", "b", "c")                        | abc
            LANG(REPLACE("abc"@en, "b", "d"))            | en
            LANG(CONCAT("a"@en, "b"@en))                 | en
            7 * 6                                        | 42
            1.5 * 2                                      | 3.0
            ENCODE_FOR_URI("a b")                        | a%20b
            CONTAINS("abc", "bc")                        | true
            STRBEFORE("abc", "b")                        | a
            STRAFTER("abc", "b")                         | c
            fn:matches("abc", "B", "i")                  | true
            fn:replace("abc", "b", "x")                  | axc
            fn:concat("a", "b")                          | ab
            """)
    void functionsThatAreGuardedDoWhatTheyDo(String expression, String result) {
        String prefix = "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> ";
        String expected = result == null ? "" : result;
        assertThat(SERVED.query(prefix + "SELECT (" + expression + " AS ?x) {}", "Accept", "text/csv")
                        .body())
                .isEqualTo("x\r\n" + expected + "\r\n");
        assertThat(SERVED.query(
                                prefix + "SELECT ?x { { SELECT (MIN(" + expression
                                        + ") AS ?x) { VALUES ?y { 1 2 } } } }",
                                "Accept",
                                "text/csv")
                        .body())
                .isEqualTo("x\r\n" + expected + "\r\n");
    }

    @Test
    void whatIsNestedBeyondMeasureIsRefused() {
        String deep = "SELECT * { " + nested("{ ", "?s ?p ?o", " }", 20_000) + " }";
        assertThat(SERVED.send("POST", "/sparql", deep, "Content-Type", "application/sparql-query")
                        .statusCode())
                .isEqualTo(400);
        String longer = "SELECT * { FILTER (1 IN (" + "1, ".repeat(50_000) + "1)) }";
        assertThat(SERVED.send("POST", "/sparql", longer, "Content-Type", "application/sparql-query")
                        .statusCode())
                .isEqualTo(400);
    }
}
