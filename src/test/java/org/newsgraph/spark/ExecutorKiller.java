package org.newsgraph.spark;

import org.apache.spark.TaskContext;
import org.apache.spark.api.plugin.DriverPlugin;
import org.apache.spark.api.plugin.ExecutorPlugin;
import org.apache.spark.api.plugin.SparkPlugin;

/** Ends the process that runs the first task of every eighth stage, as soon as the task begins for the first time. */
public final class ExecutorKiller implements SparkPlugin {
    /** Made by Spark. */
    public ExecutorKiller() {}

    @Override
    public DriverPlugin driverPlugin() {
        return new DriverPlugin() {};
    }

    @Override
    public ExecutorPlugin executorPlugin() {
        return new ExecutorPlugin() {
            @Override
            public void onTaskStart() {
                TaskContext task = TaskContext.get();
                boolean first = task.attemptNumber() == 0 && task.stageAttemptNumber() == 0;
                if (first && task.partitionId() == 0 && task.stageId() % 8 == 7) {
                    Runtime.getRuntime().halt(137);
                }
            }
        };
    }
}
