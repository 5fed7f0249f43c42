package org.newsgraph.web.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.naming.Addresses;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Links;
import org.newsgraph.web.naming.ServerLinks;
import org.newsgraph.web.naming.Words;

/** More events, names and sentences than a search counts by itself. */
class SearchIndexTest {
    private static final int MANY = 2_345;

    private static Node node(String name) {
        return NodeFactory.createURI(Iris.DEFAULT_BASE + name);
    }

    private static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < MANY; i++) {
            Node event = node("event/protest-" + i);
            Node sentence = node("document/one#char=" + i + "," + (i + 1));
            Node person = node("person/smith-" + i);
            graph.add(event, Vocabulary.TYPE, Vocabulary.ng("Protest"));
            graph.add(node("claim/" + i), Vocabulary.ABOUT, event);
            graph.add(sentence, Vocabulary.TYPE, Vocabulary.SENTENCE);
            graph.add(sentence, Vocabulary.ANCHOR_OF, NodeFactory.createLiteralString("People protested."));
            graph.add(person, Vocabulary.LABEL, NodeFactory.createLiteralLang("Smith " + i, "en"));
        }
        return graph;
    }

    @Test
    void whatItSaysThereIsIsAllThatFits() {
        GraphView view = new GraphView(DatasetGraphFactory.wrap(graph()), BundledGraphs.ontology(), Iris.DEFAULT_BASE);
        Links links = new ServerLinks(new Addresses(Stream.of(Iris.DEFAULT_BASE)));
        try (Survey survey = Survey.of(view, new Words(view, links))) {
            EventFilter all = new EventFilter("", "", "", "", "", "");
            assertThat(survey.index().events(all, 0, 1).total()).isEqualTo(MANY);
            assertThat(survey.index().events(all, MANY - 5, 60).things()).hasSize(5);
            assertThat(survey.index().sentences("protested", 0, 10).total()).isEqualTo(MANY);
            assertThat(survey.index().names("smith", 0, 10).total()).isEqualTo(MANY);
        }
    }
}
