package org.newsgraph.spark;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.Success$;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Counts the executors that died, and the tasks whose second copy, made as the first was slow, came to its end. */
public final class FaultCount extends SparkListener {
    private static final AtomicInteger DEAD = new AtomicInteger();
    private static final AtomicInteger OVERTAKEN = new AtomicInteger();

    /** Made by Spark. */
    public FaultCount() {}

    static int dead() {
        return DEAD.get();
    }

    static int overtaken() {
        return OVERTAKEN.get();
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
        DEAD.incrementAndGet();
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.taskInfo().speculative() && end.reason() instanceof Success$) {
            OVERTAKEN.incrementAndGet();
        }
    }
}
