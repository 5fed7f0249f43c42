package org.newsgraph.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph as it will be after a change that is not made yet. Read only. */
final class ChangedGraph extends GraphBase {
    private final Graph before;
    private final Delta change;
    private final Graph added = GraphFactory.createDefaultGraph();

    ChangedGraph(Graph before, Delta change) {
        this.before = before;
        this.change = change;
        change.added().forEach(added::add);
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return before.find(pattern)
                .filterDrop(t -> change.removed().contains(t) || change.added().contains(t))
                .andThen(added.find(pattern));
    }

    @Override
    protected boolean graphBaseContains(Triple triple) {
        return triple.isConcrete()
                ? added.contains(triple) || !change.removed().contains(triple) && before.contains(triple)
                : super.graphBaseContains(triple);
    }
}
