package org.newsgraph.web.model;

import java.util.List;
import org.newsgraph.web.naming.Link;

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
