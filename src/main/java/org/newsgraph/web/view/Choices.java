package org.newsgraph.web.view;

import java.util.List;

/**
 * What a page can be asked by links alone.
 *
 * @param name of the parameter
 * @param values all of its values, besides none
 */
public record Choices(String name, List<String> values) {
    static final Choices NONE = new Choices("", List.of());

    public Choices {
        values = List.copyOf(values);
    }
}
