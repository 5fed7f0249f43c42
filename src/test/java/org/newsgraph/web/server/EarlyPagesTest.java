package org.newsgraph.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.Served;
import org.newsgraph.web.naming.Addresses;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.ServerLinks;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.rdf.TextPolicy;
import org.newsgraph.web.survey.Surveying;
import org.newsgraph.web.view.View;

/** What a server draws before anybody asks. */
@Timeout(60)
class EarlyPagesTest {
    private static final int DOCUMENTS = 300;
    private static final Node RIVER = thing("river/oder");

    private final GraphView view =
            new GraphView(DatasetGraphFactory.wrap(graph()), BundledGraphs.ontology(), Iris.DEFAULT_BASE);
    private final Words words = new Words(view, new ServerLinks(new Addresses(Stream.of(Iris.DEFAULT_BASE))));
    private final Queue<Node> drawn = new ConcurrentLinkedQueue<>();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final Map<String, View> views = Map.of("map", noted("map"), "search", noted("search"));

    /** Each document names a town of its own, and all name the same river. */
    private static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(RIVER, Vocabulary.LABEL, NodeFactory.createLiteralString("Oder"));
        for (int i = 0; i < DOCUMENTS; i++) {
            graph.add(thing("document/" + i), Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
            graph.add(thing("city/" + i), Vocabulary.LABEL, NodeFactory.createLiteralString("Town " + i));
            graph.add(thing("document/" + i + "#t"), Vocabulary.IDENTIFIED_AS, thing("city/" + i));
            graph.add(thing("document/" + i + "#r"), Vocabulary.IDENTIFIED_AS, RIVER);
            graph.add(thing("claim/" + i), Vocabulary.TYPE, Vocabulary.CLAIM);
            graph.add(thing("claim/" + i), Vocabulary.ABOUT, thing("event/" + i));
            graph.add(thing("event/" + i), Vocabulary.TYPE, Vocabulary.ng("Attack"));
        }
        return graph;
    }

    private static Node thing(String path) {
        return NodeFactory.createURI(Iris.DEFAULT_BASE + path);
    }

    private View noted(String path) {
        return question -> {
            asked.add(path + question.values());
            return new byte[0];
        };
    }

    private Surveying surveyed() {
        Surveying surveying = Surveying.begin(view, words, Optional.empty(), TextPolicy.FULL);
        assertThat(surveying.within(Duration.ofSeconds(30))).isPresent();
        return surveying;
    }

    private static void waitUntil(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 3000 && !done.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }

    /** The views are the last of all. */
    private boolean isThrough() {
        return asked.contains("map{}");
    }

    @Test
    void someOfEachKindAreDrawnAndWhatIsNamedMost() throws InterruptedException {
        try (Surveying surveying = surveyed();
                EarlyPages pages = new EarlyPages(view, drawn::add)) {
            pages.begin();
            pages.goOn(surveying, words, views);
            waitUntil(this::isThrough);
        }
        for (String kind : List.of("city/", "document/", "event/", "claim/")) {
            assertThat(drawn.stream().limit(8)).as(kind).anyMatch(n -> n.getURI()
                    .startsWith(Iris.DEFAULT_BASE + kind));
        }
        assertThat(drawn).contains(RIVER).hasSizeLessThan(DOCUMENTS);
        assertThat(asked).contains("search{q=Oder}");
    }

    @Test
    void whoWaitsFindsSomeOfEachKindDrawnAndWhatIsNamedMost() {
        try (Surveying surveying = surveyed();
                EarlyPages pages = new EarlyPages(view, thing -> {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                    drawn.add(thing);
                })) {
            pages.begin();
            pages.goOn(surveying, words, views);
            pages.await(Duration.ofSeconds(30));
            assertThat(drawn).contains(RIVER).hasSizeGreaterThan(8);
        }
    }

    @Test
    void nobodyWaitsLongerThanGiven() {
        CountDownLatch goOn = new CountDownLatch(1);
        try (EarlyPages pages = new EarlyPages(view, thing -> {
            try {
                goOn.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        })) {
            pages.begin();
            assertTimeout(Duration.ofSeconds(10), () -> pages.await(Duration.ofMillis(50)));
            goOn.countDown();
        }
    }

    @Test
    void aPageThatCannotBeDrawnKeepsNoOtherBack() throws InterruptedException {
        try (Surveying surveying = surveyed();
                EarlyPages pages = new EarlyPages(view, thing -> {
                    throw new IllegalStateException("cannot be drawn");
                })) {
            pages.begin();
            pages.goOn(surveying, words, views);
            waitUntil(this::isThrough);
        }
    }

    @Test
    void whoClosesWaitsForThePageThatIsBeingDrawnAndForNoOther() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        EarlyPages pages = new EarlyPages(view, thing -> {
            drawn.add(thing);
            begun.countDown();
            try {
                goOn.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                drawn.add(thing("interrupted"));
            }
        });
        pages.begin();
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        Thread closing = new Thread(pages::close);
        closing.start();
        closing.join(200);
        assertThat(closing.isAlive()).isTrue();
        goOn.countDown();
        closing.join();
        assertThat(drawn).hasSize(1);
    }

    @Test
    void aServerDrawsThemWithoutBeingAsked() throws InterruptedException {
        Queue<Triple> found = new ConcurrentLinkedQueue<>();
        Graph watched = new WrappedGraph(graph()) {
            @Override
            public ExtendedIterator<Triple> find(Triple pattern) {
                found.add(pattern);
                return super.find(pattern);
            }

            @Override
            public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
                return find(Triple.createMatch(s, p, o));
            }
        };
        try (Served served = Served.graph(watched)) {
            Triple onlyOfItsPage = Triple.createMatch(Node.ANY, Vocabulary.COUNTS_VICTIMS_OF, RIVER);
            waitUntil(() -> found.contains(onlyOfItsPage));
        }
    }
}
