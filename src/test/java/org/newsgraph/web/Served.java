package org.newsgraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.newsgraph.document.Document;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.graph.Iris;
import org.newsgraph.guard.Limits;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.page.SourceTexts;
import org.newsgraph.web.rdf.TextPolicy;
import org.newsgraph.web.server.Settings;
import org.newsgraph.web.server.WebServer;

/** A graph served for a test, and a client that asks it. */
public final class Served implements AutoCloseable {
    private static final HttpClient CLIENT = fresh();

    private final WebServer server;

    private Served(WebServer server) {
        this.server = server;
    }

    /** The server may close a connection whose request it refused to read; the next one then needs another. */
    private static HttpClient fresh() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    public static Served graph(Graph graph, Document... sources) {
        return graph(graph, new Limits(Duration.ofSeconds(10), 10_000, 4), sources);
    }

    public static Served graph(Graph graph, Limits limits, Document... sources) {
        return graph(graph, new Settings(0, false, TextPolicy.FULL, limits, java.util.Optional.empty()), sources);
    }

    public static Served graph(Graph graph, Settings settings, Document... sources) {
        GraphView view = new GraphView(DatasetGraphFactory.wrap(graph), BundledGraphs.ontology(), Iris.DEFAULT_BASE);
        return new Served(
                WebServer.start(view, settings, new SourceTexts(Stream.of(sources)), java.util.Optional.empty()));
    }

    public String address(String path) {
        return "http://localhost:" + server.port() + path;
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> ask(String method, String path, String... headers) {
        return send(method, path, "", headers);
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpClient client = body.isEmpty() ? CLIENT : fresh();
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    public HttpResponse<String> query(String sparql, String... headers) {
        return get("/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8), headers);
    }

    @Override
    public void close() {
        server.close();
    }
}
