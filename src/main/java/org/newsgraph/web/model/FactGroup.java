package org.newsgraph.web.model;

import java.util.List;
import org.newsgraph.web.naming.Link;

/** Statements of one relation. */
public record FactGroup(Link relation, List<Fact> facts) {}
