package org.newsgraph.load;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Data going by, each triple with its graph at the target. */
abstract class Placed extends StreamRDFBase {
    private final Target target;
    private final Runnable step;

    /** @param step told of each triple */
    Placed(Target target, Runnable step) {
        this.target = target;
        this.step = step;
    }

    /** @param graph as {@link Quad} names graphs */
    abstract void put(Node graph, Triple triple);

    @Override
    public final void triple(Triple triple) {
        put(target.placeOf(Quad.defaultGraphIRI), triple);
        step.run();
    }

    @Override
    public final void quad(Quad quad) {
        put(target.placeOf(quad.getGraph()), quad.asTriple());
        step.run();
    }
}
