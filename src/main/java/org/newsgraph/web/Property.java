package org.newsgraph.web;

import java.util.List;

/**
 * Values of one property.
 *
 * @param name the property
 * @param values things and words
 */
public record Property(Link name, List<Link> values) {
    public Property {
        values = List.copyOf(values);
    }
}
