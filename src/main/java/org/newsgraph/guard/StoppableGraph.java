package org.newsgraph.guard;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph whose every access fails once stopped: reaches work, such as that of property paths, that never looks up. */
final class StoppableGraph extends GraphWrapper {
    private final Stop stop;

    StoppableGraph(Graph graph, Stop stop) {
        super(graph);
        this.stop = stop;
    }

    /** The dataset's graphs, made stoppable. */
    static DatasetGraph dataset(DatasetGraph dataset, Stop stop) {
        DatasetGraph stoppable = new DatasetGraphMapLink(new StoppableGraph(dataset.getDefaultGraph(), stop));
        dataset.listGraphNodes()
                .forEachRemaining(name -> stoppable.addGraph(name, new StoppableGraph(dataset.getGraph(name), stop)));
        return stoppable;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        stop.check();
        ExtendedIterator<Triple> found = super.find(pattern);
        return new WrappedIterator<>(found) {
            @Override
            public boolean hasNext() {
                stop.check();
                return super.hasNext();
            }
        };
    }

    @Override
    public ExtendedIterator<Triple> find(
            org.apache.jena.graph.Node s, org.apache.jena.graph.Node p, org.apache.jena.graph.Node o) {
        return find(Triple.createMatch(s, p, o));
    }
}
