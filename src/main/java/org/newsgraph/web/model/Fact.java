package org.newsgraph.web.model;

import java.util.List;
import org.newsgraph.web.naming.Link;

/**
 * A statement with what supports it.
 *
 * @param subject who or what
 * @param relation the property
 * @param object whom or what
 * @param quotes the claims behind it, or the first of many
 * @param total how many claims there are, counted up to a bound
 */
public record Fact(Link subject, Link relation, Link object, List<Quote> quotes, int total) {
    public Fact {
        quotes = List.copyOf(quotes);
    }
}
