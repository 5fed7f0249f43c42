package org.newsgraph.load;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.DataStream;

/**
 * Puts data into a server. Whatever the server takes as one request goes as one, streamed, so that a server with transactions
 * has all of it or nothing. What it does not take so goes in parts: appended one by one, or, if something is to be replaced, put
 * aside at the server until all is there.
 */
public final class Loader {
    private final Endpoints endpoints;
    private final Retry retry;
    private final Runnable step;

    /** @param step told of each triple sent */
    public Loader(Endpoints endpoints, Retry retry, Runnable step) {
        this.endpoints = endpoints;
        this.retry = retry;
        this.step = step;
    }

    /**
     * Loads.
     *
     * @param survey of the data
     * @throws LoadException if it cannot be done
     * @throws IOException if the data cannot be read
     */
    public LoadReport load(DataStream data, Survey survey, Target target, Mode mode) throws IOException {
        Optional<Message> whole = whole(data, target, mode);
        if (whole.isPresent()) {
            Retry.Outcome outcome = retry.send(whole.get(), mode == Mode.REPLACE || !survey.hasBlankNodes());
            if (outcome.isSuccess()) {
                return report(survey, target, mode, whole.get().uri(), 1);
            }
            if (!outcome.reason().wantsLess()) {
                throw failed(outcome.reason(), whole.get().body(), survey, mode);
            }
        }
        return inParts(data, survey, target, mode);
    }

    private Optional<Message> whole(DataStream data, Target target, Mode mode) {
        boolean dataset = target instanceof Target.WholeDataset;
        Optional<URI> store = dataset ? endpoints.datasetStore() : endpoints.graphStore();
        if (store.isPresent()) {
            URI uri = dataset
                    ? store.get()
                    : Endpoints.query(store.get(), Endpoints.graphParameter(target.placeOf(Quad.defaultGraphIRI)));
            // Fuseki takes TriG for a graph too, and a Turtle body that was cut off between two statements for a whole
            // one.
            boolean block = endpoints.isFuseki() && !dataset;
            return Optional.of(new Message(
                    mode == Mode.REPLACE ? "PUT" : "POST",
                    uri,
                    dataset || block ? Message.TRIG : Message.TURTLE,
                    block ? Bodies.block(data, target, step) : Bodies.rdf(data, target, step)));
        }
        // Other servers are known to read an update whole before they begin.
        return endpoints
                .update()
                .filter(u -> endpoints.isFuseki())
                .map(u -> new Message("POST", u, Message.UPDATE, Bodies.update(data, target, mode, step)));
    }

    private LoadReport inParts(DataStream data, Survey survey, Target target, Mode mode) throws IOException {
        Optional<URI> store = endpoints.graphStore();
        Optional<URI> update = endpoints.update();
        if (store.isEmpty() && update.isEmpty()) {
            throw endpoints.nothingToWriteTo();
        }
        if (survey.hasBlankNodes()) {
            throw new LoadException("The server does not take this much at a time, and data with blank nodes cannot be"
                    + " sent in parts: raise the server's limit, or give the blank nodes IRIs; it keeps what it had.");
        }
        if (mode == Mode.APPEND) {
            Parts parts = new Parts(target, step, store, update, retry, UnaryOperator.identity());
            send(data, parts, survey, "of " + survey.triples() + " triples are there; load again to complete them.");
            return report(survey, target, mode, store.or(() -> update).orElseThrow(), parts.sent());
        }
        if (update.isEmpty()) {
            throw new LoadException(
                    "The server does not take this much at a time, and without SPARQL Update nothing can"
                            + " be put in the place of something else in parts: raise its limit; it keeps what it had.");
        }
        return replaceInParts(data, survey, target, store, update.get());
    }

    private LoadReport replaceInParts(DataStream data, Survey survey, Target target, Optional<URI> store, URI update)
            throws IOException {
        Staging staging = new Staging(target, survey);
        UnaryOperator<Node> aside = staging::of;
        Parts parts = new Parts(target, step, store, Optional.of(update), retry, aside);
        String kept = "triples were put aside there, the next load removes them; what it served before is as it was.";
        order(update, staging.clearance(), true, kept);
        send(data, parts, survey, kept);
        order(update, staging.completion(), false, "whether the new data took its place is not known: load it again.");
        return report(survey, target, Mode.REPLACE, update, parts.sent());
    }

    private static void send(DataStream data, Parts parts, Survey survey, String state) throws IOException {
        try {
            data.sendTo(parts);
        } catch (Parts.Undelivered e) {
            throw new LoadException("Loading failed after " + parts.delivered() + " of " + survey.triples()
                    + " triples: " + e.failure().inWords() + "; " + parts.delivered() + " " + state);
        }
    }

    private void order(URI update, String text, boolean repeatable, String state) {
        Retry.Outcome outcome = retry.send(new Message("POST", update, Message.UPDATE, Bodies.text(text)), repeatable);
        if (!outcome.isSuccess()) {
            throw new LoadException("Loading failed: " + outcome.reason().inWords() + "; " + state);
        }
    }

    private static LoadException failed(Failure failure, Body body, Survey survey, Mode mode) {
        String state = "a server with transactions, as Fuseki, keeps what it had and nothing of this.";
        if (failure.mayHaveArrived() && body.isComplete()) {
            state = "all was sent, and whether it was stored is not known: "
                    + (mode == Mode.APPEND && survey.hasBlankNodes()
                            ? "look before loading again, which would double its blank nodes."
                            : "load it again.");
        } else if (failure instanceof Failure.Cut) {
            // Fuseki 5.6 takes a dataset's body cut off between two blocks for a whole one.
            state = "a server with transactions, as Fuseki, should hold what it had and nothing of this,"
                    + " but count there or load it again: some take a cut body for a whole one.";
        }
        return new LoadException("Loading failed: " + failure.inWords() + "; " + state);
    }

    private LoadReport report(Survey survey, Target target, Mode mode, URI endpoint, int parts) {
        int graphs =
                (int) survey.graphs().stream().map(target::placeOf).distinct().count();
        return new LoadReport(survey.triples(), graphs, target, mode, endpoint, parts, retry.taken());
    }
}
