package org.newsgraph.query;

import java.util.List;

/**
 * A query with what its grlc header says.
 *
 * @param name file name without {@code .rq}
 * @param summary the question it answers, one line
 * @param description more about it; may be empty
 * @param tags topics
 * @param parameters what can be set, in order of appearance
 * @param text the SPARQL text
 */
public record CatalogQuery(
        String name, String summary, String description, List<String> tags, List<Parameter> parameters, String text) {
    public CatalogQuery {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
    }
}
