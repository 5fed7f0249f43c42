package org.newsgraph.guard;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A second thread that stops what takes too long, since Jena's own time-out does not reach all that a query does. */
final class Watchdog implements AutoCloseable {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "query watchdog");
        thread.setDaemon(true);
        return thread;
    });

    /** What is being watched; closed when it is done. */
    static final class Watch implements AutoCloseable {
        private final ScheduledFuture<?> stop;

        Watch(ScheduledFuture<?> stop) {
            this.stop = stop;
        }

        @Override
        public void close() {
            stop.cancel(false);
        }
    }

    /** Calls {@code stop} once the time is up, unless the watch was closed before. */
    Watch watch(Duration limit, Runnable stop) {
        return new Watch(timer.schedule(stop, limit.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
