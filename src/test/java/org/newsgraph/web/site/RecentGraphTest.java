package org.newsgraph.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hub that a thousand things point at and that points at a thousand, and the things, each with a few triples. */
class RecentGraphTest {
    private static final int MANY = 1_000;

    private final Graph graph = graph();
    private final Graph recent = new RecentGraph(graph);

    private static Node node(String name) {
        return name.equals("*") ? Node.ANY : NodeFactory.createURI("https://example.org/" + name);
    }

    private static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < MANY; i++) {
            graph.add(node("thing" + i), node("near"), node("hub"));
            graph.add(node("thing" + i), node("like"), node("thing" + (i + 1) % MANY));
            graph.add(node("hub"), node("far"), node("thing" + i));
        }
        return graph;
    }

    @ParameterizedTest
    @CsvSource({
        "*, *, *",
        "hub, *, *",
        "hub, far, *",
        "hub, far, thing7",
        "hub, near, *",
        "thing7, *, *",
        "thing7, like, *",
        "thing7, like, thing8",
        "thing7, like, thing9",
        "thing7, *, hub",
        "*, near, hub",
        "*, like, thing7",
        "*, *, thing7",
        "*, far, *",
        "nobody, *, *",
        "*, near, nobody"
    })
    void whatItFindsIsWhatTheGraphHasHoweverOftenItIsAsked(String subject, String property, String object) {
        Triple pattern = Triple.createMatch(node(subject), node(property), node(object));
        Set<Triple> there = new HashSet<>(graph.find(pattern).toList());
        for (int time = 0; time < 3; time++) {
            List<Triple> found = recent.find(pattern).toList();
            assertThat(found).doesNotHaveDuplicates();
            assertThat(new HashSet<>(found)).isEqualTo(there);
            assertThat(recent.contains(node(subject), node(property), node(object)))
                    .isEqualTo(!there.isEmpty());
        }
    }
}
