package org.newsgraph.web.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.graph.Iris;
import org.newsgraph.lexicon.Ng;

class WordsTest {
    private static final String COUNT = Iris.DEFAULT_BASE + "observation/1";

    @ParameterizedTest
    @CsvSource({
        "Exactly,  3, '3 deaths: miners'",
        "AtLeast,  3, 'at least 3 deaths: miners'",
        "Dozens,    , 'dozens of deaths: miners'",
        "Many,      , 'many deaths: miners'"
    })
    void aCountIsCalledByItsFigureAsTheTextBoundsIt(String comparator, Integer value, String label) {
        String turtle = "@prefix ng: <" + Ng.NS + "> . <" + COUNT + "> a ng:QuantityObservation ; ng:kind ng:Deaths ; "
                + "ng:group \"miners\" ; " + (value == null ? "" : "ng:value " + value + " ; ")
                + "ng:comparator ng:" + comparator + " .";
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        GraphView view = new GraphView(DatasetGraphFactory.wrap(graph), BundledGraphs.ontology(), Iris.DEFAULT_BASE);
        Words words = new Words(view, new ServerLinks(new Addresses(Stream.of(view.base(), Ng.NS))));

        assertThat(words.label(NodeFactory.createURI(COUNT))).isEqualTo(label);
    }
}
