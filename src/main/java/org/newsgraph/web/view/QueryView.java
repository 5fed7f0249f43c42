package org.newsgraph.web.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.graph.Prefixes;
import org.newsgraph.query.CatalogQuery;
import org.newsgraph.query.QueryCatalog;
import org.newsgraph.web.page.Templates;

/** The query editor, with the bundled queries. */
final class QueryView implements View {
    private final String base;
    private final Templates templates;

    QueryView(String base, Templates templates) {
        this.base = base;
        this.templates = templates;
    }

    @Override
    public byte[] page(Asked asked) {
        List<CatalogQuery> queries = QueryCatalog.bundled();
        String text = queries.stream()
                .filter(q -> q.name().equals(asked.get("name")))
                .findFirst()
                .map(CatalogQuery::text)
                .orElse(asked.get("query").isEmpty() ? start() : asked.get("query"));
        Map<String, Object> values = new HashMap<>();
        values.put("title", "SPARQL");
        values.put("query", text);
        values.put("queries", queries);
        return templates.render("query", values);
    }

    private String start() {
        StringBuilder text = new StringBuilder();
        Map<String, String> prefixes = Prefixes.of(base);
        for (String prefix : List.of("ng", "rdfs", "nif", "prov")) {
            text.append("PREFIX ")
                    .append(prefix)
                    .append(": <")
                    .append(prefixes.getOrDefault(prefix, ""))
                    .append(">\n");
        }
        return text + """

                SELECT ?who ?whom ?quote WHERE {
                  ?derivation a ng:Derivation ;
                    <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject>/rdfs:label ?who ;
                    <http://www.w3.org/1999/02/22-rdf-syntax-ns#object>/rdfs:label ?whom ;
                    ng:fromClaim/prov:wasDerivedFrom/nif:anchorOf ?quote .
                }
                LIMIT 100
                """;
    }
}
