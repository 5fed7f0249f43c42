package org.newsgraph.guard;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.setwise.SetwiseExecutor;

/** Answers queries over a store as TDB2 does, by its indexes, but walks paths over a graph that can be stopped. */
final class StoppablePaths extends SetwiseExecutor {
    private StoppablePaths(ExecutionContext context) {
        super(context);
    }

    /** Whether the dataset is such a store. */
    static boolean fit(DatasetGraph dataset) {
        return TDBInternal.isBackedByTDB(dataset);
    }

    /** Has queries in this context answered so. */
    static void in(Context context) {
        QC.setFactory(context, StoppablePaths::new);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        Graph graph = execCxt.getActiveGraph();
        if (graph instanceof StoppableGraph) {
            return super.execute(path, input);
        }
        Graph stoppable = new StoppableGraph(graph, Stop.of(execCxt.getContext()));
        return new StoppablePaths(ExecutionContext.copyChangeActiveGraph(execCxt, stoppable)).execute(path, input);
    }
}
