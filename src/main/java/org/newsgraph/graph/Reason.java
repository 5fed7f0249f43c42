package org.newsgraph.graph;

import org.apache.jena.graph.Node;

/**
 * What a triple is derived by.
 *
 * @param iri of the rule or alignment
 * @param title in words
 */
record Reason(Node iri, String title) {}
