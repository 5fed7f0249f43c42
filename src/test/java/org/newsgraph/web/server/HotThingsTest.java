package org.newsgraph.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.Served;

/** Things with more statements than a page holds: what is not shown is counted, and can be reached. */
class HotThingsTest {
    private static final int EVENTS = 95;
    private static final Served SERVED = Served.graph(graph());

    private static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        Node hot = thing("country/hot");
        graph.add(hot, Vocabulary.LABEL, NodeFactory.createLiteralString("Hotland"));
        for (int i = 0; i < EVENTS; i++) {
            Node event = thing("event/" + i);
            graph.add(event, Vocabulary.TYPE, Vocabulary.ng("Attack"));
            graph.add(event, Vocabulary.ng("target"), hot);
            graph.add(thing("claim/" + i), Vocabulary.TYPE, Vocabulary.CLAIM);
            graph.add(thing("claim/" + i), Vocabulary.ABOUT, event);
        }
        for (int i = 0; i < 1500; i++) {
            graph.add(thing("document/" + i + "#e"), Vocabulary.IDENTIFIED_AS, hot);
        }
        return graph;
    }

    private static Node thing(String path) {
        return NodeFactory.createURI(Iris.DEFAULT_BASE + path);
    }

    @AfterAll
    static void stop() {
        SERVED.close();
    }

    private static Document page(String address) {
        return Jsoup.parse(SERVED.get(address).body());
    }

    @Test
    void theRestFollowsOnFurtherPagesEachOnce() {
        String next = "/newsgraph/id/country/hot.html";
        Set<String> seen = new HashSet<>();
        int shown = 0;
        for (int number = 1; number <= 4; number++) {
            Document page = page(next);
            List<String> events = page.select(".event .what").eachAttr("href");
            shown += events.size();
            seen.addAll(events);
            assertThat(page.select("#events .extent").text()).contains("of 95");
            assertThat(page.select("#named .extent").text()).contains("of more than 500");
            next = page.select("a[rel=next]").attr("href");
        }
        assertThat(shown).isEqualTo(EVENTS);
        assertThat(seen).hasSize(EVENTS);
    }

    @Test
    void theLastPageLeadsNoFurther() {
        Document last = page("/newsgraph/id/country/hot.html?page=38");
        assertThat(last.select("#named .extent").text()).startsWith("1,481–1,500 of 1,500");
        assertThat(last.select("a[rel=next]")).isEmpty();
        assertThat(last.select("a[rel=prev]").attr("href")).endsWith("hot.html?page=37");
    }

    @Test
    void whatFitsOnePageHasNoPages() {
        Document page = page("/newsgraph/id/event/1.html");
        assertThat(page.select(".extent, nav.pages")).isEmpty();
    }
}
