package org.newsgraph.web;

import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.lexicon.Ng;

/** A graph served: an embedded Fuseki with the query endpoint and Graph Store read, linked data and pages. Read-only. */
public final class WebServer implements AutoCloseable {
    private final FusekiServer server;
    private final Watchdog watchdog;

    private WebServer(FusekiServer server, Watchdog watchdog) {
        this.server = server;
        this.watchdog = watchdog;
    }

    /**
     * Starts to serve.
     *
     * @param sources texts of the articles, to be shown in full
     */
    public static WebServer start(GraphView view, Settings settings, SourceTexts sources) {
        Watchdog watchdog = new Watchdog();
        ServiceDescription description = new ServiceDescription(new RdfWriting(view.base()));
        GuardedQuery queries = new GuardedQuery(settings.limits(), watchdog, description);
        Addresses addresses = new Addresses(Stream.of(view.base(), Ng.NS));
        Links links = new ServerLinks(addresses);
        Things things = new Things(view, addresses, new Pages(view, links, sources));
        FusekiServer server = FusekiServer.create()
                .port(settings.port())
                .loopback(!settings.open())
                .registerOperation(Operation.Query, WebContent.contentTypeSPARQLQuery, queries)
                .add("/sparql", service(view.dataset(), Operation.Query))
                .add("/data", service(view.dataset(), Operation.GSP_R))
                .addFilter("/*", new HeaderFilter())
                .addFilter("/sparql", new WholeAnswerFilter())
                .addServlet("/assets/*", new AssetServlet())
                .addServlet("/*", new ThingServlet(things))
                .build();
        server.start();
        return new WebServer(server, watchdog);
    }

    private static DataService.Builder service(DatasetGraph dataset, Operation operation) {
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
        return DataService.newBuilder(dataset).addEndpoint(operation);
    }

    /** The port it listens at. */
    public int port() {
        return server.getPort();
    }

    /** Waits until the server is stopped. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
        watchdog.close();
    }
}
