package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.Coordinates;
import org.newsgraph.entity.Entity;
import org.newsgraph.lexicon.Ng;

class EntityDescriberTest {
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

    private static Graph described(Optional<Coordinates> where) {
        Graph graph = GraphFactory.createDefaultGraph();
        Entity town = new Entity(
                "city/1", Ng.CITY, "Elmdale", new TreeSet<>(), List.of(), Optional.empty(), where, List.of());
        new EntityDescriber(IRIS, graph, country -> false).describe(town);
        return graph;
    }

    @Test
    void whereAPlaceIsIsWrittenInDegrees() {
        Graph graph = described(Optional.of(new Coordinates(-12.34567, 48)));
        assertThat(graph.contains(IRIS.path("city/1"), Vocabulary.LATITUDE, Literals.degrees(-12.34567)))
                .isTrue();
        assertThat(graph.find(Node.ANY, Vocabulary.LONGITUDE, Node.ANY).toList())
                .singleElement()
                .extracting(t -> t.getObject().getLiteralLexicalForm())
                .isEqualTo("48.0");
    }

    @Test
    void nothingIsWrittenOfAPlaceThatIsKnownByNameOnly() {
        assertThat(described(Optional.empty()).contains(Node.ANY, Vocabulary.LATITUDE, Node.ANY))
                .isFalse();
    }
}
