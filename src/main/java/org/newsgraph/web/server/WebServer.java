package org.newsgraph.web.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.guard.BundledFunctions;
import org.newsgraph.guard.QueryGuard;
import org.newsgraph.guard.QueryWorkers;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.web.answer.Asking;
import org.newsgraph.web.naming.Addresses;
import org.newsgraph.web.naming.Form;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Links;
import org.newsgraph.web.naming.ServerLinks;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.page.Pages;
import org.newsgraph.web.page.SourceTexts;
import org.newsgraph.web.page.Templates;
import org.newsgraph.web.rdf.DatasetDescription;
import org.newsgraph.web.rdf.RdfWriting;
import org.newsgraph.web.rdf.Rebasing;
import org.newsgraph.web.survey.Surveying;
import org.newsgraph.web.view.View;
import org.newsgraph.web.view.Views;

/** A graph served: an embedded Fuseki with the query endpoint and Graph Store read, linked data and pages. Read-only. */
public final class WebServer implements AutoCloseable {
    private static final int FEWEST_THREADS = 2;
    /** Threads that are left for pages and refusals while as many queries run as may. */
    private static final int FOR_PAGES = 20;

    /** Longest time that the first pages keep the server from listening; twice of what a store of ten million triples takes. */
    private static final Duration FIRST_PAGES = Duration.ofSeconds(10);

    private final FusekiServer server;
    private final List<Runnable> helpers;

    private WebServer(FusekiServer server, List<Runnable> helpers) {
        this.server = server;
        this.helpers = helpers;
    }

    /**
     * Starts to serve.
     *
     * @param sources texts of the articles, to be shown in full
     * @param reader reads what visitors paste, if they may
     * @throws UncheckedIOException if the port cannot be listened at, since another program does, say
     */
    public static WebServer start(GraphView whole, Settings settings, SourceTexts sources, Optional<Reader> reader) {
        GraphView view = new GraphView(settings.text().shown(whole.dataset()), whole.ontology(), whole.base());
        ServiceDescription description = new ServiceDescription(new RdfWriting(view.base()));
        QueryGuard guard = new QueryGuard(settings.limits());
        QueryWorkers workers = new QueryWorkers(settings.limits());
        GuardedQuery queries = new GuardedQuery(guard, description);
        Addresses addresses = new Addresses(Stream.concat(view.bases().stream(), Stream.of(Ng.NS)));
        Links links = new ServerLinks(addresses);
        Words words = new Words(view, links);
        Templates templates = new Templates(links, reader.isPresent());
        Pages pages = new Pages(view, links, sources, templates);
        Things things = new Things(view, addresses, pages);
        EarlyPages early = new EarlyPages(view, thing -> things.describe(thing, Form.HTML, 1));
        early.begin();
        Surveying surveying = Surveying.begin(view, words, settings.kept(), settings.text());
        FusekiServer.Builder builder = FusekiServer.create()
                .port(settings.port())
                .loopback(!settings.open())
                .numServerThreads(FEWEST_THREADS, settings.limits().atOnce() + FOR_PAGES)
                .registerOperation(Operation.Query, WebContent.contentTypeSPARQLQuery, queries)
                .add("/sparql", service(view.dataset(), Operation.Query))
                .add("/data", service(view.dataset(), Operation.GSP_R))
                .addFilter("/*", new HeaderFilter())
                .addFilter("/sparql", new WholeAnswerFilter(workers))
                .addFilter("/result", new WholeAnswerFilter(workers))
                .addServlet("/assets/*", new AssetServlet())
                .addServlet(DatasetDescription.PATH, new DatasetServlet(surveying, view, pages))
                .addServlet("/*", new ThingServlet(things));
        Asking asking = new Asking(view.dataset(), Rebasing.none(), words, guard);
        Map<String, View> views = Views.served(view, words, surveying, asking, templates);
        early.goOn(surveying, words, views);
        views.forEach(
                (path, page) -> builder.addServlet(path.isEmpty() ? path : "/" + path, new ViewServlet(page, view)));
        reader.ifPresent(r -> builder.addServlet("/try", new TryServlet(new TryPage(view, links, templates, r))));
        WebServer served =
                new WebServer(builder.build(), List.of(early::close, guard::close, workers::close, surveying::close));
        early.await(FIRST_PAGES);
        served.listen(settings.port());
        served.answerOnce();
        return served;
    }

    private void listen(int port) {
        try {
            server.start();
        } catch (FusekiException e) {
            close();
            String why = Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                    .reduce(e, (above, cause) -> cause)
                    .getMessage();
            throw new UncheckedIOException(
                    new BindException("port " + port + " cannot be listened at (" + why + "); --port gives another"));
        }
    }

    /** Asks itself for the start page, so that what the first answer over HTTP loads is loaded. */
    private void answerOnce() {
        try {
            URI.create("http://localhost:" + port() + "/")
                    .toURL()
                    .openConnection(Proxy.NO_PROXY)
                    .getInputStream()
                    .close();
        } catch (IOException e) {
            // Who asks next learns what is wrong.
        }
    }

    private static DataService.Builder service(DatasetGraph dataset, Operation operation) {
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
        BundledFunctions.only(dataset.getContext());
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
        helpers.forEach(Runnable::run);
    }
}
