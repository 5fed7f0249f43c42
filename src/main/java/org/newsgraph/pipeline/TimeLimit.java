package org.newsgraph.pipeline;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;

/**
 * Reads each document in a thread beside the caller's, which waits for a limited time. Java cannot end a thread from outside: one that is
 * given up is interrupted, which ends it before the next sentence, or else runs on beside the others and does not keep the process alive.
 */
final class TimeLimit implements Function<Document, Claims> {
    private final Function<Document, Claims> reader;
    private final Duration limit;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "reading");
        thread.setDaemon(true);
        return thread;
    });

    TimeLimit(Function<Document, Claims> reader, Duration limit) {
        this.reader = reader;
        this.limit = limit;
    }

    /** @throws TooSlowException if it takes longer */
    @Override
    public Claims apply(Document document) {
        Future<Claims> reading = threads.submit(() -> reader.apply(document));
        try {
            return reading.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new TooSlowException(limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(e.getCause());
        } finally {
            reading.cancel(true);
        }
    }
}
