package org.newsgraph.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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

/** A graph served: an embedded Fuseki with the query endpoint and Graph Store read, linked data and pages. Read-only. */
public final class WebServer implements AutoCloseable {
    private static final int FEWEST_THREADS = 2;
    /** Threads that are left for pages and refusals while as many queries run as may. */
    private static final int FOR_PAGES = 20;

    /** Pages that cost much and are asked for first. */
    private static final List<String> DRAWN_EARLY = List.of("", "map", "network", "counts");

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
     */
    public static WebServer start(GraphView whole, Settings settings, SourceTexts sources, Optional<Reader> reader) {
        GraphView view = settings.text() == TextPolicy.NONE
                ? new GraphView(Unquoted.of(whole.dataset()), whole.ontology(), whole.base())
                : whole;
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
        Surveying surveying = new Surveying(view, () -> settings.kept()
                .map(kept -> new KeptSurvey(kept)
                        .of(view, words, settings.text() == TextPolicy.NONE ? KeptSurvey.UNQUOTED : "quotes"))
                .orElseGet(() -> Survey.of(view, words)));
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
                .addServlet(ServedDataset.PATH, new DatasetServlet(surveying, view, pages))
                .addServlet("/*", new ThingServlet(things));
        Asking asking = new Asking(view.dataset(), Rebasing.none(), words, guard);
        Map<String, View> views = new TreeMap<>(Views.of(view, words, surveying, asking, templates));
        views.replaceAll((path, page) ->
                path.equals("timeline") || path.equals("questions") ? page : new RememberedView(page, surveying));
        Map<String, View> early = Map.copyOf(views);
        surveying.whenDone(() -> DRAWN_EARLY.stream()
                .flatMap(path -> Stream.ofNullable(early.get(path)))
                .forEach(page -> view.read(() -> page.page(new Asked(Map.of())))));
        views.put("search", new SearchView(view, words, surveying, templates));
        views.put("query", new QueryView(view.base(), templates));
        views.put("result", new ResultView(asking, new ResultViews(view, words), templates));
        views.forEach(
                (path, page) -> builder.addServlet(path.isEmpty() ? path : "/" + path, new ViewServlet(page, view)));
        reader.ifPresent(r -> builder.addServlet("/try", new TryServlet(new TryPage(view, links, templates, r))));
        FusekiServer server = builder.build();
        server.start();
        return new WebServer(server, List.of(guard::close, workers::close, surveying::close));
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
