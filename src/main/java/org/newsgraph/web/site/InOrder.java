package org.newsgraph.web.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same with many things on several threads, a bounded number ahead, and takes what comes of them in the order of the
 * things.
 *
 * @param <T> things
 * @param <R> what comes of one
 */
final class InOrder<T, R> {
    /** Things that one thread takes at once. */
    private static final int CHUNK = 50;

    private final List<Function<List<T>, List<R>>> workers;

    /** @param workers each is used by one thread at a time; as many work at once as there are */
    InOrder(List<Function<List<T>, List<R>>> workers) {
        this.workers = List.copyOf(workers);
    }

    /** Returns when all is done; a failure of a worker is thrown here, and what was not begun then never is. */
    void run(Iterator<T> things, Consumer<R> taker) {
        BlockingQueue<Function<List<T>, List<R>>> free = new LinkedBlockingQueue<>(workers);
        ExecutorService threads = Executors.newFixedThreadPool(workers.size());
        Deque<Future<List<R>>> ahead = new ArrayDeque<>();
        try {
            while (things.hasNext()) {
                List<T> chunk = chunk(things);
                ahead.add(threads.submit(() -> work(free, chunk)));
                if (ahead.size() > 2 * workers.size()) {
                    ahead.remove().get().forEach(taker);
                }
            }
            while (!ahead.isEmpty()) {
                ahead.remove().get().forEach(taker);
            }
        } catch (ExecutionException e) {
            throw asItCame(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at work", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static RuntimeException asItCame(ExecutionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
    }

    private List<T> chunk(Iterator<T> things) {
        List<T> chunk = new ArrayList<>(CHUNK);
        while (things.hasNext() && chunk.size() < CHUNK) {
            chunk.add(things.next());
        }
        return chunk;
    }

    private static <T, R> List<R> work(BlockingQueue<Function<List<T>, List<R>>> free, List<T> chunk)
            throws InterruptedException {
        Function<List<T>, List<R>> worker = free.take();
        try {
            return worker.apply(chunk);
        } finally {
            free.put(worker);
        }
    }
}
