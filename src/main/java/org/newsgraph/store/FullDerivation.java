package org.newsgraph.store;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;

/** Derives everything anew: plain, and what any other way must come to. */
final class FullDerivation implements Derivation {
    private final Supplier<Graph> described;
    private final Consumer<Graph> derive;

    /**
     * @param described what was read from all documents as they are now, in a graph of its own
     * @param derive adds what follows to a graph
     */
    FullDerivation(Supplier<Graph> described, Consumer<Graph> derive) {
        this.described = described;
        this.derive = derive;
    }

    @Override
    public void update(Graph graph, Delta base) {
        Graph after = described.get();
        derive.accept(after);
        Delta.between(graph, after).applyTo(graph);
    }
}
