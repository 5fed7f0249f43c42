package org.newsgraph.spark;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.spark.TaskContext;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.store.ReadingStub;

/** Reads without models: what a document says follows from its key. Faults can be put in. */
final class StubReading implements ReadingFactory {
    private static final long serialVersionUID = 1L;

    private static final AtomicInteger DEATHS = new AtomicInteger();

    /** What goes wrong now; tasks run in this process. */
    private static volatile Faults faults = Faults.NONE;

    /** What goes wrong. */
    enum Faults {
        NONE,
        /** Every third task that reads dies at its second document when it runs for the first time. */
        TASKS_DIE,
        /** All tasks but those of the first partitions die, however often they run. */
        JOB_DIES
    }

    /** What no reader catches, as when a process is killed. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    static void suffer(Faults now) {
        faults = now;
        DEATHS.set(0);
    }

    /** How many tasks died of it. */
    static int deaths() {
        return DEATHS.get();
    }

    @Override
    public Function<Document, Claims> load() {
        return document -> {
            if (document.text().contains("poison")) {
                throw new IllegalStateException("poisoned");
            }
            TaskContext task = TaskContext.get();
            boolean deadly = document.text().contains("deadly");
            if (deadly && task == null) {
                throw new IllegalStateException("deadly");
            }
            if (task != null && (deadly || dies(task))) {
                DEATHS.incrementAndGet();
                throw new Killed();
            }
            return ReadingStub.DENSE.reading(
                    document.key(), Math.floorMod(document.key().hashCode(), 1_000));
        };
    }

    private static boolean dies(TaskContext task) {
        return switch (faults) {
            case NONE -> false;
            case TASKS_DIE -> task.partitionId() % 3 == 0 && task.attemptNumber() == 0;
            case JOB_DIES -> task.partitionId() > 2;
        };
    }

    /** Readings are the same whatever goes wrong on the way. */
    @Override
    public String fingerprint() {
        return "stub";
    }
}
