package org.newsgraph.web.server;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.survey.Survey;
import org.newsgraph.web.survey.Surveying;
import org.newsgraph.web.view.Asked;
import org.newsgraph.web.view.View;

/**
 * Draws pages before anybody asks for one, so that the first who asks finds the code loaded and compiled, the templates read, and
 * in memory what most pages need of the store's files: some things of each kind at once, and as soon as the graph is surveyed the
 * views that cost much, the entities that most documents name, and searches for their names. One page after another, in a thread
 * of its own, and a number of them that does not grow with the graph. The first of them are worth waiting for before anybody is
 * let in: whoever came earlier would wait as long, and share the processor with them.
 */
final class EarlyPages implements AutoCloseable {
    /** Views that cost much. */
    private static final List<String> VIEWS = List.of("map", "network", "counts");

    /** Of each kind: the first waits for code to be loaded, the others get it compiled. */
    private static final int THINGS = 3;

    /** Entities whose names are searched for. */
    private static final int SEARCHES = 4;
    /** Statements looked at for things of a kind. */
    private static final int LOOKED_AT = 200;
    /** Longer than one page takes, none of whose triples is in memory. */
    private static final int PATIENCE_SECONDS = 20;

    private final GraphView graph;
    private final Consumer<Node> things;
    private final ExecutorService drawing = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "early pages");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean closed;

    /** @param things draws the page of a thing */
    EarlyPages(GraphView graph, Consumer<Node> things) {
        this.graph = graph;
        this.things = things;
    }

    /** Begins with some things of each kind. */
    void begin() {
        later(() -> graph.read(this::someOfEachKind).forEach(this::draw));
    }

    /**
     * Waits until what it begins with is drawn and, where the graph is surveyed by then, what the survey leads to; and not longer
     * than given.
     */
    void await(Duration longest) {
        Runnable soFar = () -> {};
        try {
            CompletableFuture.runAsync(soFar, drawing)
                    .thenRunAsync(soFar, drawing)
                    .get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // Whoever asks first waits for what is not drawn.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Goes on with what the survey is needed for, as soon as it is there.
     *
     * @param views by path
     */
    void goOn(Surveying surveying, Words words, Map<String, View> views) {
        surveying.whenDone(survey -> later(() -> leading(survey, words, views)));
    }

    private void later(Runnable work) {
        try {
            drawing.execute(work);
        } catch (RejectedExecutionException e) {
            // Closed meanwhile: nobody will ask.
        }
    }

    /** One of each kind, then the next of each. */
    private List<Node> someOfEachKind() {
        List<List<Node>> kinds = List.of(
                some(Vocabulary.IDENTIFIED_AS, Node.ANY, Triple::getObject),
                some(Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE, Triple::getSubject),
                some(Vocabulary.ABOUT, Node.ANY, Triple::getObject),
                some(Vocabulary.ABOUT, Node.ANY, Triple::getSubject));
        return IntStream.range(0, THINGS)
                .boxed()
                .flatMap(i ->
                        kinds.stream().flatMap(kind -> kind.stream().skip(i).limit(1)))
                .toList();
    }

    private List<Node> some(Node property, Node object, Function<Triple, Node> thing) {
        return graph.data().stream(Node.ANY, property, object)
                .limit(LOOKED_AT)
                .map(thing)
                .filter(Node::isURI)
                .distinct()
                .limit(THINGS)
                .toList();
    }

    /** What readers begin with comes first; the views, which take longer, after all that is waited for. */
    private void leading(Survey survey, Words words, Map<String, View> views) {
        draw(views, "", Map.of());
        survey.leading().stream()
                .limit(SEARCHES)
                .map(thing -> graph.read(() -> words.label(thing)))
                .forEach(name -> draw(views, "search", Map.of("q", name)));
        survey.leading().forEach(this::draw);
        later(() -> VIEWS.forEach(path -> draw(views, path, Map.of())));
    }

    private void draw(Map<String, View> views, String path, Map<String, String> asked) {
        Stream.ofNullable(views.get(path)).forEach(view -> draw(() -> view.page(new Asked(asked))));
    }

    private void draw(Node thing) {
        draw(() -> {
            things.accept(thing);
            return thing;
        });
    }

    /** A page that cannot be drawn is a matter of those who ask for it. */
    private void draw(Supplier<?> page) {
        try {
            if (!closed) {
                graph.read(page);
            }
        } catch (RuntimeException e) {
            // The next page may be well.
        }
    }

    /** Waits for the page that is being drawn, which reads files that will be closed. It is not interrupted: that closes them. */
    @Override
    public void close() {
        closed = true;
        drawing.shutdown();
        try {
            boolean done = drawing.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
