package org.newsgraph.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.guard.Limits;
import org.newsgraph.web.Served;

/** The SPARQL endpoint: what it answers, and what it refuses. */
class EndpointTest {
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final Served SERVED = Served.graph(dense(), new Limits(LIMIT, 1000, 4));

    /** 60 things, each linked with each: paths and joins over them explode. */
    private static Graph dense() {
        Graph graph = GraphFactory.createDefaultGraph();
        IntStream.range(0, 3600)
                .mapToObj(i -> Triple.create(thing(i / 60), thing(i % 2), thing(i % 60)))
                .forEach(graph::add);
        return graph;
    }

    private static org.apache.jena.graph.Node thing(int i) {
        return NodeFactory.createURI("https://example.org/" + i);
    }

    @AfterAll
    static void stop() {
        SERVED.close();
    }

    @Test
    void aQuestionIsAnsweredWithATag() {
        HttpResponse<String> answer = SERVED.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "Accept", "text/csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualToIgnoringNewLines("n\r\n3600\r\n");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(SERVED.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "Accept", "text/csv", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void headIsAnsweredLikeGet() {
        HttpResponse<String> head = SERVED.ask("HEAD", "/sparql?query=ASK%7B%7D");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Type").orElse("")).contains("sparql-results");
    }

    @Test
    void withoutAQuestionTheEndpointDescribesItself() {
        HttpResponse<String> answer = SERVED.get("/sparql", "Accept", "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("sparql-service-description#Service", "SPARQL11Query");
        assertThat(SERVED.ask("HEAD", "/sparql").statusCode()).isEqualTo(200);
    }

    @Test
    void nothingIsWritten() {
        for (String method : List.of("PUT", "POST", "DELETE", "PATCH")) {
            assertThat(SERVED.ask(method, "/data?default", "Content-Type", "text/turtle")
                            .statusCode())
                    .as(method)
                    .isBetween(400, 499);
        }
        assertThat(SERVED.ask("POST", "/sparql", "Content-Type", "application/sparql-update")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(SERVED.get("/data?default", "Accept", "application/n-triples")
                        .body()
                        .lines())
                .hasSize(3600);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
                "SELECT * FROM <http://localhost:1/> { ?s ?p ?o }",
                "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }",
            })
    void whatReachesOutIsRefused(String query) {
        assertThat(SERVED.query(query).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a ?f LIMIT 1",
                "SELECT (COUNT(*) AS ?n) { ?a (<https://example.org/0>|<https://example.org/1>)* ?b . ?c (!<x:y>)+ ?d }",
                "SELECT DISTINCT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (STR(?a) = STRLEN(STR(?i))) }",
                "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (?a = ?d && ?a != ?d) }",
                "CONSTRUCT { ?a ?e ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (STR(?a) = STRLEN(STR(?i))) }",
            })
    void aHeavyQueryEndsInTimeWithAnErrorAndNoRows(String query) {
        Instant begun = Instant.now();
        HttpResponse<String> answer = SERVED.query(query);
        Duration took = Duration.between(begun, Instant.now());
        assertThat(took).as(query).isLessThan(LIMIT.plusSeconds(2));
        assertThat(answer.statusCode()).as(query + " in " + took).isEqualTo(503);
        assertThat(answer.body()).contains("nothing of its result is sent");
    }

    @Test
    void aResultOfTooManyRowsIsNoResult() {
        for (String query :
                List.of("SELECT * { ?s ?p ?o }", "CONSTRUCT WHERE { ?s ?p ?o }", "DESCRIBE ?s { ?s ?p ?o }")) {
            HttpResponse<String> answer = SERVED.query(query);
            assertThat(answer.statusCode()).as(query).isEqualTo(422);
            assertThat(answer.body()).contains("more than 1000");
        }
        assertThat(SERVED.query("SELECT * { ?s ?p ?o } LIMIT 1000").statusCode())
                .isEqualTo(200);
    }
}
