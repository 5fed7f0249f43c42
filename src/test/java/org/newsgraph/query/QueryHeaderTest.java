package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.query.Parameter.Type;

class QueryHeaderTest {
    private static final String TEXT = """
            #+ summary: Who sings where?
            #+ description: >
            #+   Singers
            #+   and stages.
            #+ tags:
            #+   - music
            #+ defaults:
            #+   - stage: "La Scala"
            SELECT ?s { ?s ?p ?_stage . FILTER (?d >= ?_since_date) FILTER (?n > ?_least_integer) ?s ?q ?_who_iri }
            """;

    @Test
    void readsSummaryFoldedDescriptionAndTags() {
        CatalogQuery q = QueryHeader.read("singers", TEXT);
        assertThat(q.summary()).isEqualTo("Who sings where?");
        assertThat(q.description()).isEqualTo("Singers and stages.");
        assertThat(q.tags()).containsExactly("music");
    }

    @Test
    void findsParametersWithTypesAndDefaults() {
        assertThat(QueryHeader.read("singers", TEXT).parameters())
                .containsExactly(
                        new Parameter("stage", "_stage", Type.STRING, Optional.of("La Scala")),
                        new Parameter("since", "_since_date", Type.DATE, Optional.empty()),
                        new Parameter("least", "_least_integer", Type.INTEGER, Optional.empty()),
                        new Parameter("who", "_who_iri", Type.IRI, Optional.empty()));
    }

    @Test
    void theNumberOfRowsIsAParameterToo() {
        assertThat(QueryHeader.read("singers", "SELECT ?s {\n ?s ?p ?_stage\n}\nLIMIT 20")
                        .parameters())
                .extracting(Parameter::name, Parameter::defaultValue)
                .containsExactly(tuple("stage", Optional.empty()), tuple("limit", Optional.of("20")));
    }

    @Test
    void asManyRowsAsTheLimitMayBeCut() {
        CatalogQuery query = QueryHeader.read("singers", "SELECT ?s {\n ?s ?p ?o\n}\nLIMIT 20");
        assertThat(query.mayBeCut(20, Map.of())).isTrue();
        assertThat(query.mayBeCut(19, Map.of())).isFalse();
        assertThat(query.mayBeCut(20, Map.of("limit", "30"))).isFalse();
        assertThat(QueryHeader.read("all", "SELECT ?s { ?s ?p ?o }").mayBeCut(20, Map.of()))
                .isFalse();
    }
}
