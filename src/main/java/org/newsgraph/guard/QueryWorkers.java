package org.newsgraph.guard;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Threads that answer queries. Should a part of Jena, against all that {@link QueryGuard} does, not stop when told to, its thread is
 * left alone, and who waits for it is told so; only so many may be left alone at the same time. They are never interrupted: that
 * would close the files of a store under all others.
 */
public final class QueryWorkers implements AutoCloseable {
    private static final Duration GRACE = Duration.ofMillis(500);

    /** What became of a piece of work. */
    public enum Outcome {
        DONE,
        REFUSED,
        LEFT_ALONE
    }

    private final Limits limits;
    private final Semaphore places;
    private final ExecutorService threads;

    public QueryWorkers(Limits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.atOnce());
        this.threads = new ThreadPoolExecutor(
                0, 2 * limits.atOnce(), 10, TimeUnit.SECONDS, new SynchronousQueue<>(), QueryWorkers::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "query");
        thread.setDaemon(true);
        return thread;
    }

    public Limits limits() {
        return limits;
    }

    /**
     * Does the work, unless too much else is being done.
     *
     * @throws ExecutionException with what the work threw
     */
    public Outcome run(Callable<?> work) throws ExecutionException {
        if (!places.tryAcquire()) {
            return Outcome.REFUSED;
        }
        try {
            Future<?> result = threads.submit(work);
            result.get(limits.time().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
            return Outcome.DONE;
        } catch (RejectedExecutionException e) {
            return Outcome.REFUSED;
        } catch (TimeoutException e) {
            return Outcome.LEFT_ALONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.LEFT_ALONE;
        } finally {
            places.release();
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
