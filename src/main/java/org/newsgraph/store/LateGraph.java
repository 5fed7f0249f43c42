package org.newsgraph.store;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * The graph of a store as it stands once all that is being written is there: who asks it waits for that. So what a change does to
 * the tables is worked out while the change before it is still on its way into the graph. Read only.
 */
final class LateGraph extends GraphBase implements AutoCloseable {
    private final StoreGraph store;
    private final Optional<String> name;
    private final Runnable wait;
    private Optional<Graph> graph = Optional.empty();

    /** @param wait returns when all that is being written is there */
    LateGraph(StoreGraph store, Optional<String> name, Runnable wait) {
        this.store = store;
        this.name = name;
        this.wait = wait;
    }

    private Graph graph() {
        if (graph.isEmpty()) {
            wait.run();
            store.dataset().begin(ReadWrite.READ);
            graph = Optional.of(store.graph(name));
        }
        return graph.get();
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return graph().find(pattern);
    }

    @Override
    protected boolean graphBaseContains(Triple triple) {
        return graph().contains(triple);
    }

    /** Ends the reading. */
    @Override
    public void close() {
        super.close();
        DatasetGraph dataset = store.dataset();
        if (dataset.isInTransaction()) {
            dataset.end();
        }
        graph = Optional.empty();
    }
}
