package org.newsgraph.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.naming.Addresses;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.ServerLinks;
import org.newsgraph.web.naming.Words;

class NetworkTest {
    /** Of a letter of 13 pixels, on average. */
    private static final double LETTER = 6.8;

    private static final double LINE = 13;

    private final List<Triple> deeds = new ArrayList<>();
    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Words words = new Words(
            new GraphView(DatasetGraphFactory.wrap(graph), BundledGraphs.ontology(), Iris.DEFAULT_BASE),
            new ServerLinks(new Addresses(Stream.of(Iris.DEFAULT_BASE))));

    private Node named(int number) {
        Node thing = NodeFactory.createURI(Iris.DEFAULT_BASE + "organization/" + number);
        String name = "Union of Harbours and Lighthouses".substring(0, 5 + number % 20) + " " + number;
        graph.add(thing, Vocabulary.LABEL, NodeFactory.createLiteralString(name));
        return thing;
    }

    /** A few have to do with nearly all. */
    private void manyDeeds() {
        Random random = new Random(3);
        for (int i = 0; i < 150; i++) {
            int to = i % 2 == 0 ? random.nextInt(3) : random.nextInt(40);
            deeds.add(Triple.create(named(random.nextInt(40)), Vocabulary.ng("accused"), named(to)));
        }
    }

    @ParameterizedTest
    @EnumSource(Network.Sheet.class)
    void namesStandOnTheSheetAndNotOverOneAnother(Network.Sheet sheet) {
        manyDeeds();
        Network network = Network.of(deeds, words, sheet);
        assertThat(network.nodes()).hasSizeGreaterThan(20);
        for (Network.Dot dot : network.nodes()) {
            assertThat(dot.x() - half(dot)).as(dot.toString()).isGreaterThanOrEqualTo(0);
            assertThat(dot.x() + half(dot)).as(dot.toString()).isLessThanOrEqualTo(network.width());
            assertThat(network.nodes())
                    .filteredOn(other -> other != dot)
                    .as(dot.toString())
                    .noneMatch(other -> Math.abs(other.x() - dot.x()) < half(dot) + half(other)
                            && Math.abs(line(other) - line(dot)) < LINE);
        }
    }

    private static double half(Network.Dot dot) {
        return dot.thing().text().length() * LETTER / 2;
    }

    private static int line(Network.Dot dot) {
        return dot.y() + dot.radius();
    }
}
