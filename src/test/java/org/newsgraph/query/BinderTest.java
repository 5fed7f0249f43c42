package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

class BinderTest {
    private static final String DATA = """
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <urn:x:peru> rdfs:label "Peru"@en ; skos:altLabel "Republic of Peru"@en ; <urn:x:p> "ok" , 3 .
            <urn:x:georgia-country> rdfs:label "Georgia"@en . <urn:x:georgia-state> rdfs:label "Georgia"@en .
            """;

    private static DataSource data() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFDataMgr.read(dataset, new StringReader(DATA), null, Lang.TURTLE);
        return new DataSource.Local(dataset);
    }

    private static List<String> run(String text, Map<String, String> values) {
        DataSource data = data();
        try (QueryExec exec = data.prepare(new Binder(data).bind(QueryHeader.read("q", text), values))) {
            return exec.select().stream()
                    .map(b -> b.get("o").getLiteralLexicalForm())
                    .toList();
        }
    }

    @Test
    void anEntityIsFoundByLabelOtherNameOrIri() {
        String q = "SELECT ?o { ?_place_iri <urn:x:p> ?o FILTER (isNumeric(?o)) }";
        assertThat(run(q, Map.of("place", "Peru"))).containsExactly("3");
        assertThat(run(q, Map.of("place", "republic of peru"))).containsExactly("3");
        assertThat(run(q, Map.of("place", "urn:x:peru"))).containsExactly("3");
    }

    @Test
    void aPrefixedNameIsReadInFull() {
        String iri = "SELECT ?o { BIND (STR(?_place_iri) AS ?o) }";
        String string = "SELECT ?o { BIND (?_place AS ?o) }";
        for (String q : List.of(iri, string)) {
            assertThat(run(q, Map.of("place", "country:peru")))
                    .containsExactly("https://w3id.org/newsgraph/id/country/peru");
        }
        assertThat(run(string, Map.of("place", "Peru: a state"))).containsExactly("Peru: a state");
        assertThat(run(string, Map.of("place", "country: peru"))).containsExactly("country: peru");
    }

    @Test
    void anAmbiguousNameIsNotGuessed() {
        assertThatThrownBy(() -> run("SELECT ?o { ?_place_iri <urn:x:p> ?o }", Map.of("place", "Georgia")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("2 things")
                .hasMessageContaining("urn:x:georgia-state");
    }

    @Test
    void anUnknownNameIsSaid() {
        assertThatThrownBy(() -> run("SELECT ?o { ?_place_iri <urn:x:p> ?o }", Map.of("place", "Atlantis")))
                .hasMessageContaining("Nothing in the data is called \"Atlantis\"");
    }

    @Test
    void aValueIsNeverSparql() {
        String q = "SELECT ?o { ?s <urn:x:p> ?o FILTER (STR(?o) = ?_value) }";
        assertThat(run(q, Map.of("value", "ok"))).containsExactly("ok");
        assertThat(run(q, Map.of("value", "no\" || true || \"x"))).isEmpty();
    }

    @Test
    void datesAndNumbersAreChecked() {
        assertThatThrownBy(() -> run("SELECT ?o { ?s ?p ?o FILTER (?o > ?_n_integer) }", Map.of("n", "many")))
                .hasMessageContaining("no whole number");
        assertThatThrownBy(() -> run("SELECT ?o { ?s ?p ?o FILTER (?o > ?_d_date) }", Map.of("d", "2021-02-30")))
                .hasMessageContaining("YYYY-MM-DD");
    }

    @Test
    void anUnknownParameterNamesTheKnownOnes() {
        assertThatThrownBy(() -> run("SELECT ?o { ?s ?p ?_x }", Map.of("y", "1")))
                .hasMessageContaining("it has: x");
    }

    @Test
    void aSyntaxErrorHasItsPlace() {
        assertThatThrownBy(() -> run("SELECT ?o {\n ?s ?p }", Map.of())).hasMessageStartingWith("q:2:");
    }

    @Test
    void aLimitIsSetWhereverTheQueryHasOne() {
        String rows = "SELECT ?o {\n VALUES ?o { 1 2 3 4 }\n}\nORDER BY ?o\nLIMIT 2";
        assertThat(run(rows, Map.of())).containsExactly("1", "2");
        assertThat(run(rows, Map.of("limit", "3"))).containsExactly("1", "2", "3");
        String part = "SELECT ?o { { " + rows + "\n} }";
        assertThat(run(part, Map.of())).containsExactlyInAnyOrder("1", "2");
        assertThat(run(part, Map.of("limit", "4"))).hasSize(4);
    }

    @Test
    void aLimitIsANumberOfRowsAndOnlyWhereTheQueryHasOne() {
        assertThatThrownBy(() -> run("SELECT ?o { VALUES ?o { 1 } }\nLIMIT 1", Map.of("limit", "-1")))
                .isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> run("SELECT ?o { VALUES ?o { 1 } }", Map.of("limit", "1")))
                .isInstanceOf(QueryException.class);
    }
}
