package org.newsgraph.guard;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.util.Context;

/** Runs queries so that they end: in time, and before memory does. */
public final class QueryGuard implements AutoCloseable {
    private final Limits limits;
    private final Watchdog watchdog = new Watchdog();
    private final MemoryWatch memory = new MemoryWatch();

    public QueryGuard(Limits limits) {
        this.limits = limits;
    }

    public Limits limits() {
        return limits;
    }

    /** What may cost much is stopped while this is open; to be closed by the thread that opened it. */
    public interface Watched extends AutoCloseable {
        @Override
        void close();
    }

    /** The query over the dataset, ready to run once. */
    public static QueryExec prepare(Query query, DatasetGraph dataset) {
        Stop stop = new Stop();
        Context context = dataset.getContext().copy();
        stop.in(context);
        return QueryExecDatasetBuilder.create()
                .dataset(stoppable(query, dataset, stop, context))
                .query(GuardedExpressions.of(query))
                .context(context)
                .build();
    }

    /** Paths are walked in one go, which nothing else stops. */
    private static DatasetGraph stoppable(Query query, DatasetGraph dataset, Stop stop, Context context) {
        if (!QueryTraits.of(query).walksPaths()) {
            return dataset;
        }
        if (StoppablePaths.fit(dataset)) {
            StoppablePaths.in(context);
            return dataset;
        }
        return StoppableGraph.dataset(dataset, stop);
    }

    /** Watches a query that {@link #prepare} made and this thread is about to run. */
    public Watched watch(QueryExec exec) {
        Stop stop = Stop.of(exec.getContext());
        Watchdog.Watch time = watchdog.watch(limits.time(), () -> end(exec, stop, Stop.Reason.TIME));
        MemoryWatch.Task task = memory.begin(() -> end(exec, stop, Stop.Reason.MEMORY));
        return () -> {
            time.close();
            memory.end(task);
        };
    }

    private static void end(QueryExec exec, Stop stop, Stop.Reason reason) {
        stop.set(reason);
        exec.abort();
    }

    /** Why a query was cancelled, for who asked. */
    public String reason(QueryExec exec) {
        return Stop.of(exec.getContext()).sentence(limits);
    }

    /** Nothing is watched any more. */
    @Override
    public void close() {
        memory.close();
        watchdog.close();
    }
}
