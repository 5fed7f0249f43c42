package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryCatalogTest {
    static List<CatalogQuery> bundled() {
        return QueryCatalog.bundled();
    }

    @Test
    void theIndexNamesEveryFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            assertThat(bundled())
                    .extracting(CatalogQuery::name)
                    .containsExactlyInAnyOrderElementsOf(files.map(f -> String.valueOf(f.getFileName()))
                            .filter(f -> f.endsWith(".rq"))
                            .map(f -> f.replace(".rq", ""))
                            .toList())
                    .hasSizeGreaterThanOrEqualTo(20);
        }
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyQueryAsksSomethingAndParses(CatalogQuery query) {
        assertThat(query.summary()).endsWith("?");
        assertThat(query.tags()).isNotEmpty();
        assertThat(QueryFactory.create(query.text()).isSelectType()).isTrue();
        assertThat(query.text()).doesNotContain("GRAPH");
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyQueryRunsOnAnEmptyGraph(CatalogQuery query) {
        DataSource data = new DataSource.Local(DatasetGraphFactory.create());
        try (var exec = data.prepare(new Binder(data).bind(query, Map.of()))) {
            assertThat(exec.select().materialize().hasNext()).isFalse();
        }
    }
}
