package org.newsgraph.store;

import org.apache.jena.graph.Graph;

/** Keeps what follows by the rules in step with what was read. */
public interface Derivation {
    /**
     * Makes the change in the graph and brings the derived triples up to date: afterwards the graph is what it would be had
     * the rules been applied to what was read only now. Doing it again changes nothing.
     *
     * @param graph what was read and what was derived from it, before the change, or with a part or all of it made
     * @param base the change of what was read
     */
    void update(Graph graph, Delta base);
}
