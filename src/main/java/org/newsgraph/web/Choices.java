package org.newsgraph.web;

import java.util.List;

/**
 * What a page can be asked by links alone.
 *
 * @param name of the parameter
 * @param values all of its values, besides none
 */
record Choices(String name, List<String> values) {
    static final Choices NONE = new Choices("", List.of());

    Choices {
        values = List.copyOf(values);
    }
}
