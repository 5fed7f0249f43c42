package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class SupersededCountsTest {
    private static final String EARLIER =
            "ng:value 14 ; ng:group \"miners\" ; ng:ofEvent :fire ; ng:scopePlace :loma ; "
                    + "ng:kind ng:Deaths ; ng:asOf \"2031-05-01\"^^xsd:date";

    @Test
    void aLaterAndLargerCountOfTheSameEventPlaceAndGroupSupersedes() {
        assertThat(supersedes(later())).isTrue();
    }

    @Test
    void aSmallerOneDoesNot() {
        assertThat(supersedes(later().replace("value 21", "value 9"))).isFalse();
    }

    @Test
    void neitherDoesOneOfTheSameDay() {
        assertThat(supersedes(later().replace("05-03", "05-01"))).isFalse();
    }

    @Test
    void norOneOfAnotherPlaceGroupKindOrEvent() {
        assertThat(supersedes(later().replace(":loma", ":country"))).isFalse();
        assertThat(supersedes(later().replace("miners", "soldiers"))).isFalse();
        assertThat(supersedes(later().replace("Deaths", "Injuries"))).isFalse();
        assertThat(supersedes(later().replace(":fire", ":flood"))).isFalse();
    }

    @Test
    void norAPartOfAnother() {
        assertThat(supersedes(later() + " ; ng:subsetOf :whole")).isFalse();
    }

    private static String later() {
        return EARLIER.replace("value 14", "value 21").replace("05-01", "05-03");
    }

    private static boolean supersedes(String later) {
        Graph graph =
                RDFParser.fromString("""
                        PREFIX : <http://example.org/>
                        PREFIX ng: <https://w3id.org/newsgraph/ns#>
                        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                        :a a ng:QuantityObservation ; %s .
                        :b a ng:QuantityObservation ; %s .
                        :c1 a ng:Claim ; ng:about :a ; ng:status ng:Occurred .
                        :c2 a ng:Claim ; ng:about :b ; ng:status ng:Occurred .
                        """.formatted(EARLIER, later), Lang.TURTLE).toGraph();
        new Deriver(Rules.with(List.of()), TestOntology::superclasses, new Iris(Iris.DEFAULT_BASE)).derive(graph);
        return graph.contains(
                        Vocabulary.iri("http://example.org/b"),
                        Vocabulary.ng("supersedes"),
                        Vocabulary.iri("http://example.org/a"))
                && !graph.contains(Vocabulary.iri("http://example.org/a"), Vocabulary.ng("supersedes"), Node.ANY);
    }
}
