package org.newsgraph.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** A survey that goes on while the server answers already. */
final class Surveying implements AutoCloseable {
    private final CompletableFuture<Survey> survey = new CompletableFuture<>();

    private Surveying() {}

    /** One that is done. */
    static Surveying of(Survey survey) {
        Surveying done = new Surveying();
        done.survey.complete(survey);
        return done;
    }

    /** @param make makes it, inside a transaction */
    Surveying(GraphView view, Supplier<Survey> make) {
        Thread thread = new Thread(
                () -> {
                    try {
                        survey.complete(view.read(make));
                    } catch (RuntimeException | Error e) {
                        survey.completeExceptionally(e);
                    }
                },
                "survey of the graph");
        thread.setDaemon(true);
        thread.start();
    }

    /** The survey, if it is done within this time. */
    Optional<Survey> within(Duration patience) {
        try {
            return Optional.of(survey.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | CancellationException e) {
            throw new IllegalStateException("The graph could not be surveyed", e);
        }
    }

    /** Whether it is there. */
    boolean isDone() {
        return survey.isDone() && !survey.isCompletedExceptionally();
    }

    /** Does something as soon as it is there. */
    void whenDone(Runnable next) {
        survey.thenRun(next);
    }

    @Override
    public void close() {
        survey.thenAccept(Survey::close);
    }
}
