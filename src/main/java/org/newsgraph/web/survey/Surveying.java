package org.newsgraph.web.survey;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.rdf.TextPolicy;

/** A survey that goes on while the server answers already. */
public final class Surveying implements AutoCloseable {
    private final CompletableFuture<Survey> survey = new CompletableFuture<>();

    private Surveying() {}

    /** One that is done. */
    public static Surveying of(Survey survey) {
        Surveying done = new Surveying();
        done.survey.complete(survey);
        return done;
    }

    /**
     * One that begins now.
     *
     * @param kept where it is kept; empty: nowhere
     * @param text how much of the articles the view shows
     */
    public static Surveying begin(GraphView view, Words words, Optional<Kept> kept, TextPolicy text) {
        return new Surveying(view, () -> kept.map(k -> new KeptSurvey(k).of(view, words, text))
                .orElseGet(() -> Survey.of(view, words)));
    }

    /** @param make makes it, inside a transaction */
    private Surveying(GraphView view, Supplier<Survey> make) {
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
    public Optional<Survey> within(Duration patience) {
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
    public boolean isDone() {
        return survey.isDone() && !survey.isCompletedExceptionally();
    }

    /** Does something with it as soon as it is there. */
    public void whenDone(Consumer<Survey> next) {
        survey.thenAccept(next);
    }

    @Override
    public void close() {
        survey.thenAccept(Survey::close);
    }
}
