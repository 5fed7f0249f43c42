package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bundled queries on graphs in which little stands. */
class BundledQueriesTest {
    private static final String PREFIXES = """
            PREFIX : <http://example.org/>
            PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
            PREFIX ng: <https://w3id.org/newsgraph/ns#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

            """;

    private static List<String> asked(String query, Map<String, String> parameters, String told) {
        return Asking.rows(query, parameters, PREFIXES + told);
    }

    @Test
    void aVehicleCarriesAsAnInstrumentOrMovesByItself() {
        String told = """
                :a schema:identifier "a" . :s nif:referenceContext :a .
                :lagos a ng:City ; rdfs:label "Lagos" .
                :ghana a ng:Country ; rdfs:label "Ghana" .
                :plane a ng:Aircraft ; rdfs:label "cargo plane" .
                :lorry a ng:Vehicle ; rdfs:label "lorry" .
                :aid a ng:Thing ; rdfs:label "aid" .
                :landing a ng:Arrival ; ng:actor :plane ; ng:theme :aid ; ng:destination :lagos .
                :driving a ng:Transport ; ng:actor :ghana ; ng:theme :aid ; ng:instrument :lorry ; ng:destination :lagos .
                :c1 ng:about :landing ; ng:status ng:Occurred ; prov:wasDerivedFrom :s .
                :c2 ng:about :driving ; ng:status ng:Planned ; prov:wasDerivedFrom :s .
                """;
        assertThat(asked("transports", Map.of(), told))
                .containsExactly(
                        "cargo plane aid Lagos Occurred a", "lorry Ghana Lagos Planned a", "lorry aid Lagos Planned a");
        assertThat(asked("transports", Map.of("class", "Aircraft"), told))
                .containsExactly("cargo plane aid Lagos Occurred a");
    }

    @Test
    void ofArticlesOfOneDayTheFirstByNameReportsFirst() {
        String told = """
                :a schema:identifier "a" ; schema:datePublished "2031-05-03"^^xsd:date .
                :b schema:identifier "b" ; schema:datePublished "2031-05-02"^^xsd:date .
                :c schema:identifier "c" ; schema:datePublished "2031-05-02"^^xsd:date .
                :as nif:referenceContext :a ; nif:anchorOf "A dam broke." .
                :bs nif:referenceContext :b ; nif:anchorOf "The dam broke." .
                :cs nif:referenceContext :c ; nif:anchorOf "It broke." .
                :flood a ng:Disaster .
                :c1 ng:about :flood ; ng:status ng:Occurred ; prov:wasDerivedFrom :as .
                :c2 ng:about :flood ; ng:status ng:Occurred ; prov:wasDerivedFrom :cs .
                :c3 ng:about :flood ; ng:status ng:Occurred ; prov:wasDerivedFrom :bs .
                """;
        assertThat(asked("first-reports", Map.of(), told))
                .containsExactly("Disaster Occurred 2031-05-02 b The dam broke.");
        assertThat(asked("first-reports", Map.of("kind", "attack"), told)).isEmpty();
    }

    @Test
    void anEntityIsCountedUnderAnyOfItsNames() {
        String told = """
                :m1 itsrdf:taIdentRef :un ; nif:referenceContext :a . :m2 itsrdf:taIdentRef :un ; nif:referenceContext :a .
                :m3 itsrdf:taIdentRef :un ; nif:referenceContext :b . :m4 itsrdf:taIdentRef :chad ; nif:referenceContext :b .
                :un a ng:Organization ; rdfs:label "United Nations" ; skos:altLabel "UN" .
                :chad a ng:Country , :Land ; rdfs:label "Chad" .
                """;
        assertThat(asked("entities-by-documents", Map.of(), told))
                .containsExactly(":un United Nations Organization 2 3 UN", ":chad Chad Country 1 1");
        assertThat(asked("entities-by-documents", Map.of("name", "un"), told)).hasSize(1);
    }
}
