package org.newsgraph.spark;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkContext;
import org.apache.spark.TaskKilled;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;

/** Kills every tenth task as soon as it has begun, as an operator or another job of more weight may. */
public final class TaskKiller extends SparkListener {
    private static final AtomicInteger KILLED = new AtomicInteger();

    private static volatile boolean kills;

    /** Made by Spark. */
    public TaskKiller() {}

    static void begin() {
        KILLED.set(0);
        kills = true;
    }

    /** Gives how many tasks died of it. */
    static int end() {
        kills = false;
        return KILLED.get();
    }

    @Override
    public void onTaskStart(SparkListenerTaskStart start) {
        if (kills && start.taskInfo().taskId() % 10 == 3) {
            SparkContext.getOrCreate().killTaskAttempt(start.taskInfo().taskId(), true, "chance");
        }
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.reason() instanceof TaskKilled) {
            KILLED.incrementAndGet();
        }
    }
}
