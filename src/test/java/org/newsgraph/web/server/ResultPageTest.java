package org.newsgraph.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.guard.Limits;
import org.newsgraph.web.Served;

/** What the page of an answer says where it is not the whole answer. */
class ResultPageTest {
    private static final Served SERVED = Served.graph(graph(), new Limits(Duration.ofSeconds(1), 10_000, 4));

    private static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < 600; i++) {
            graph.add(
                    NodeFactory.createURI(Iris.DEFAULT_BASE + "event/" + i),
                    Vocabulary.TYPE,
                    Vocabulary.ng(i < 500 ? "Attack" : "Meeting"));
        }
        return graph;
    }

    @AfterAll
    static void stop() {
        SERVED.close();
    }

    private static Document answer(String query) {
        return Jsoup.parse(SERVED.get("/result?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .body());
    }

    @Test
    void aTableThatWasCutSaysSo() {
        Document page = answer("SELECT * { ?s ?p ?o }");
        assertThat(page.select("tbody tr")).hasSize(500);
        assertThat(page.select(".notice[role=status]").text()).contains("500 rows", "not take this for the whole");
    }

    @Test
    void aWholeTableDoesNot() {
        Document page = answer("SELECT * { ?s a <" + Vocabulary.ng("Attack").getURI() + "> }");
        assertThat(page.select("[role=status]").text()).isEqualTo("500 rows");
        assertThat(page.select(".notice")).isEmpty();
    }

    @Test
    void aQueryThatWasStoppedShowsNothingAndSaysAfterWhatTime() {
        Document page = answer("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (STR(?a) < STR(?i)) }");
        assertThat(page.select("table")).isEmpty();
        assertThat(page.select("[role=alert]").text()).contains("longer than 1.0 s", "nothing of its result");
    }
}
