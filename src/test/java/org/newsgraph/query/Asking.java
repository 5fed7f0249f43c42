package org.newsgraph.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Puts bundled queries to graphs that are written down in a test. */
final class Asking {
    private Asking() {}

    /** The rows, each cell after the other, without empty ones; what begins with http://example.org/ begins with a colon. */
    static List<String> rows(String query, Map<String, String> parameters, String turtle) {
        var graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        DataSource data = new DataSource.Local(DatasetGraphFactory.wrap(graph));
        CatalogQuery asked = QueryCatalog.bundled(query).orElseThrow();
        try (var exec = data.prepare(new Binder(data).bind(asked, parameters))) {
            return ResultTable.of(exec.select(), Map.of("", "http://example.org/")).rows().stream()
                    .map(row -> String.join(
                            " ", row.stream().filter(c -> !c.isEmpty()).toList()))
                    .toList();
        }
    }
}
