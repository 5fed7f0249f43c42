package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;

/** Events of a graph in the terms of another ontology, without any model. */
class EventTriplesTest {
    private static final String PREFIXES = """
            @prefix : <http://example.org/incident#> .
            @prefix d: <http://example.org/data/> .
            @prefix ng: <https://w3id.org/newsgraph/ns#> .
            @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
            """;
    private static final LexiconSource ONTOLOGY = new LexiconSource("incident.ttl", PREFIXES + """
            :Incident a owl:Class ; rdfs:label "incident"@en .
            :Fire a owl:Class ; rdfs:label "fire"@en ; rdfs:subClassOf :Incident .
            :Human a owl:Class .
            :Body a owl:Class .
            :who a owl:ObjectProperty ; rdfs:label "who did it"@en ; rdfs:range :Human .
            :behind a owl:ObjectProperty ; rdfs:range :Body .
            :day a owl:DatatypeProperty ; rdfs:label "day"@en .
            """);
    private static final LexiconSource ALIGNMENT = new LexiconSource("alignment.ttl", PREFIXES + """
            ng:Arson rdfs:subClassOf :Fire .
            ng:Attack owl:equivalentClass :Incident .
            ng:Person rdfs:subClassOf :Human .
            ng:Organization rdfs:subClassOf :Body .
            ng:actor rdfs:subPropertyOf :who , :behind .
            sem:hasTimeStamp rdfs:subPropertyOf :day .
            """);

    private static List<LabelledTriple> read(String data, LexiconSource... more) {
        List<LexiconSource> alignments = new ArrayList<>(List.of(ALIGNMENT));
        alignments.addAll(List.of(more));
        List<LexiconSource> all = new ArrayList<>(LexiconSource.bundled());
        all.add(ONTOLOGY);
        all.addAll(alignments);
        Lexicon lexicon = LexiconReader.read(all).lexicon();
        Graph graph = RDFParser.fromString(PREFIXES + data, Lang.TURTLE).toGraph();
        return new EventTriples(graph, TargetOntology.read(List.of(ONTOLOGY), alignments, lexicon)).read();
    }

    private static List<String> shown(String data, LexiconSource... more) {
        return read(data, more).stream().map(LabelledTriple::shown).toList();
    }

    private static String arson(String status) {
        return """
            d:c a ng:Claim ; ng:about d:e ; ng:status ng:%s ; ng:trigger d:t .
            d:t nif:beginIndex 7 ; nif:anchorOf "burnt" .
            d:e a ng:Arson ; ng:actor d:p, d:o ; sem:hasTimeStamp "2020-05-01" .
            d:p a ng:Person ; rdfs:label "Ida Lund" .
            d:o a ng:Organization ; rdfs:label "Red Torch" .
            """.formatted(status);
    }

    @Test
    void nearestClassAndRolesByRange() {
        assertThat(shown(arson("Occurred")))
                .containsExactly(
                        "event 1: behind(fire, Red Torch)",
                        "event 1: day(fire, 2020-05-01)",
                        "event 1: who did it(fire, Ida Lund)");
    }

    @Test
    void equivalentClassesWorkBothWays() {
        assertThat(shown(arson("Occurred").replace("ng:Arson", "ng:Attack")))
                .contains("event 1: day(incident, 2020-05-01)");
    }

    @Test
    void plansDoNotCount() {
        assertThat(read(arson("Planned"))).isEmpty();
    }

    @Test
    void plansCountWhereTheOntologySaysSo() {
        LexiconSource admitting = new LexiconSource("more.ttl", PREFIXES + ":Incident ng:admitsStatus ng:Planned .");
        assertThat(read(arson("Planned"), admitting)).hasSize(3);
    }

    @Test
    void doubtfulWordsAloneDoNotCount() {
        assertThat(read(arson("Occurred") + "d:c ng:doubtful true .")).isEmpty();
    }

    @Test
    void eventsAreNumberedAsTheTextHasThem() {
        String earlier = """
                d:c0 a ng:Claim ; ng:about d:e0 ; ng:status ng:Occurred ; ng:trigger d:t0 .
                d:t0 nif:beginIndex 3 ; nif:anchorOf "attacked" .
                d:e0 a ng:Attack ; ng:actor d:p .
                """;
        assertThat(shown(arson("Occurred") + earlier))
                .startsWith("event 1: who did it(incident, Ida Lund)")
                .contains("event 2: who did it(fire, Ida Lund)");
    }
}
