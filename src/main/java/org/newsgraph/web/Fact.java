package org.newsgraph.web;

import java.util.List;

/**
 * A statement with what supports it.
 *
 * @param subject who or what
 * @param relation the property
 * @param object whom or what
 * @param quotes the claims behind it
 */
public record Fact(Link subject, Link relation, Link object, List<Quote> quotes) {
    public Fact {
        quotes = List.copyOf(quotes);
    }
}
