package org.newsgraph.load;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * Sends data in small requests, each of triples of one graph, one after the other. Each may arrive twice without harm, since the
 * data has no blank nodes.
 */
final class Parts extends Placed {
    /** Below the limit of 1 MiB that a proxy has if nobody has raised it. */
    static final int SIZE = 1_000_000;

    private final Optional<URI> store;
    private final Optional<URI> update;
    private final Retry retry;
    private final UnaryOperator<Node> rename;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(SIZE + 4096);
    private final AWriter text = IO.wrapUTF8(bytes);
    private Node graph = Node.ANY;
    private long inThis;
    private long delivered;
    private int sent;

    /**
     * @param store the Graph Store, which goes before the service of updates; one of both is there
     * @param rename the graph at the server that stands for a graph
     */
    Parts(
            Target target,
            Runnable step,
            Optional<URI> store,
            Optional<URI> update,
            Retry retry,
            UnaryOperator<Node> rename) {
        super(target, step);
        this.store = store;
        this.update = update;
        this.retry = retry;
        this.rename = rename;
    }

    /** Number of triples that the server has taken. */
    long delivered() {
        return delivered;
    }

    /** Number of requests. */
    int sent() {
        return sent;
    }

    @Override
    void put(Node place, Triple triple) {
        if (bytes.size() >= SIZE || !place.equals(graph)) {
            send();
            graph = place;
        }
        Bodies.line(text, triple);
        text.flush();
        inThis++;
    }

    @Override
    public void finish() {
        send();
    }

    private void send() {
        if (inThis == 0) {
            return;
        }
        Retry.Outcome outcome = retry.send(message(rename.apply(graph)));
        if (!outcome.isSuccess()) {
            throw new Undelivered(outcome.reason());
        }
        sent++;
        delivered += inThis;
        inThis = 0;
        bytes.reset();
    }

    private Message message(Node place) {
        if (store.isPresent()) {
            URI uri = Endpoints.query(store.get(), Endpoints.graphParameter(place));
            return new Message("POST", uri, Message.N_TRIPLES, Body.of(bytes.toByteArray()));
        }
        String triples = bytes.toString(StandardCharsets.UTF_8);
        String data = Quad.isDefaultGraph(place) ? triples : "GRAPH <" + place.getURI() + "> {\n" + triples + "}";
        return new Message("POST", update.orElseThrow(), Message.UPDATE, Bodies.text("INSERT DATA {\n" + data + "\n}"));
    }

    /** A part was not taken. */
    static final class Undelivered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Failure failure;

        Undelivered(Failure failure) {
            super(failure.inWords());
            this.failure = failure;
        }

        Failure failure() {
            return failure;
        }
    }
}
