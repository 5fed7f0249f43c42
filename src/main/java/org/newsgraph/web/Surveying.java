package org.newsgraph.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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

    Surveying(GraphView view, Words words) {
        Thread thread = new Thread(
                () -> {
                    try {
                        survey.complete(view.read(() -> Survey.of(view, words)));
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

    @Override
    public void close() {
        survey.thenAccept(Survey::close);
    }
}
