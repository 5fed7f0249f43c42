package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoidStatisticsTest {
    private static final String BASE = "http://example.org/id/";
    private static final String DATA = """
            PREFIX : <http://example.org/id/>
            PREFIX ng: <https://w3id.org/newsgraph/ns#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX wd: <http://www.wikidata.org/entity/>
            :ghana a ng:Country ; rdfs:label "Ghana"@en ; owl:sameAs wd:Q117, <http://dbpedia.org/resource/Ghana> .
            :togo a ng:Country ; rdfs:label "Togo"@en ; owl:sameAs wd:Q945, <https://sws.geonames.org/2363686/> .
            :ama a ng:Person, ng:Agent ; rdfs:label "Ama"@en ; ng:memberOf :ghana .
            <http://elsewhere.org/x> rdfs:label "Ama"@en .
            """;

    private static Graph data() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(DATA, Lang.TURTLE).parse(graph);
        return graph;
    }

    private static long ask(Graph description, String select) {
        String query = "PREFIX void: <http://rdfs.org/ns/void#> PREFIX ng: <https://w3id.org/newsgraph/ns#> "
                + "PREFIX owl: <http://www.w3.org/2002/07/owl#> SELECT ?n { " + select + " }";
        try (QueryExec exec =
                QueryExec.graph(description).query(QueryFactory.create(query)).build()) {
            return ((Number) exec.select().next().get("n").getLiteralValue()).longValue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<http://example.org/d> a void:Dataset ; void:triples ?n | 13",
                "<http://example.org/d> void:entities ?n | 3",
                "<http://example.org/d> void:distinctSubjects ?n | 4",
                "<http://example.org/d> void:distinctObjects ?n | 11",
                "<http://example.org/d> void:classes ?n | 3",
                "<http://example.org/d> void:properties ?n | 4",
                "[] void:class ng:Country ; void:entities ?n | 2",
                "[] void:class ng:Agent ; void:entities ?n | 1",
                "[] void:property owl:sameAs ; void:triples ?n | 4",
                "?l a void:Linkset ; void:linkPredicate owl:sameAs ; void:triples ?n ;"
                        + " void:objectsTarget/void:uriSpace 'http://www.wikidata.org/entity/' | 2",
                "?l void:objectsTarget/void:uriSpace 'https://sws.geonames.org/' ; void:triples ?n | 1",
                "SELECT (COUNT(*) AS ?n) { [] void:vocabulary ?v } | 4",
                "SELECT (COUNT(*) AS ?n) { [] void:exampleResource <http://example.org/id/ghana> } | 1",
            })
    void describesWhatTheDataHolds(String pattern, long expected) {
        Graph description =
                VoidStatistics.of(data(), BASE).describe(NodeFactory.createURI("http://example.org/d"), BASE);
        assertThat(ask(description, pattern.startsWith("SELECT") ? "{ " + pattern + " }" : pattern))
                .isEqualTo(expected);
    }

    @Test
    void aDatasetIsTheUnionOfItsGraphs() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        data().stream()
                .forEach(t -> dataset.add(Quad.create(
                        t.getSubject().getURI().endsWith("togo")
                                ? NodeFactory.createURI("http://example.org/g")
                                : Quad.defaultGraphIRI,
                        t)));
        assertThat(VoidStatistics.of(dataset, BASE)).isEqualTo(VoidStatistics.of(data(), BASE));
    }

    @Test
    void aStoreGivesTheSame() {
        DatasetGraph store = DatabaseMgr.createDatasetGraph();
        store.executeWrite(() -> data().stream().forEach(store.getDefaultGraph()::add));
        assertThat(store.<VoidStatistics>calculateRead(() -> VoidStatistics.of(store, BASE)))
                .isEqualTo(VoidStatistics.of(data(), BASE));
    }

    @Test
    void nothingIsDescribedAsNothing() {
        VoidStatistics none = VoidStatistics.of(GraphFactory.createDefaultGraph(), BASE);
        assertThat(none.triples()).isZero();
        assertThat(none.describe(NodeFactory.createURI("http://example.org/d"), BASE)
                        .size())
                .isEqualTo(8);
    }
}
