package org.newsgraph.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.Success$;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Prints how unlike the tasks of each stage were: those that one key held up would be much longer than others. */
public final class TaskTimes extends SparkListener {
    /** Shorter tasks hold nothing up. */
    private static final long MILLISECONDS = 500;

    private final Map<Integer, List<Long>> byStage = new TreeMap<>();

    /** Made by Spark. */
    public TaskTimes() {}

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.reason() instanceof Success$) {
            byStage.computeIfAbsent(end.stageId(), s -> new ArrayList<>())
                    .add(end.taskMetrics().executorRunTime());
        }
    }

    @Override
    public void onApplicationEnd(SparkListenerApplicationEnd end) {
        byStage.forEach((stage, times) -> {
            Collections.sort(times);
            long longest = times.get(times.size() - 1);
            long median = times.get(times.size() / 2);
            if (longest >= MILLISECONDS) {
                System.out.printf(
                        Locale.ROOT,
                        "stage %d: %d tasks, median %d ms, longest %d ms, %.1f times%n",
                        stage,
                        times.size(),
                        median,
                        longest,
                        (double) longest / Math.max(1, median));
            }
        });
    }
}
