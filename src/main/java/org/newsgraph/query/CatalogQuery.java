package org.newsgraph.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /**
     * Whether so many rows may be cut at the query's limit, so that nobody should take them for all.
     *
     * @param given values of parameters that were set
     */
    public boolean mayBeCut(long rows, Map<String, String> given) {
        return parameters.stream()
                .filter(Parameter::isLimit)
                .flatMap(p -> Optional.ofNullable(given.get(p.name())).or(p::defaultValue).stream())
                .anyMatch(limit -> rows >= Long.parseLong(limit));
    }
}
