package org.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.SampleGraph;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.guard.Limits;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.page.SourceTexts;
import org.newsgraph.web.rdf.TextPolicy;
import org.newsgraph.web.server.Settings;
import org.newsgraph.web.site.Publication;
import org.newsgraph.web.site.PublishSettings;

/** News is hostile input, and so are requests. */
class SafetyTest {
    private static final Served SERVED = Served.graph(HostileGraph.graph());

    @AfterAll
    static void stop() {
        SERVED.close();
    }

    static List<String> pages() {
        return HostileGraph.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void scriptsInTheGraphStayText(String path) {
        HttpResponse<String> answer = SERVED.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("script[src]").eachAttr("src")).allMatch(s -> s.startsWith("/assets/"));
        assertThat(page.select("img").eachAttr("src")).allMatch(s -> s.startsWith("/assets/"));
        assertThat(page.select("[href^=javascript]")).isEmpty();
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(a -> assertThat(a.getKey()).doesNotStartWith("on").isNotEqualTo("style"));
        }
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'; script-src 'self';");
    }

    @Test
    void noPageLoadsFromElsewhere() {
        for (String path : HostileGraph.pages()) {
            Document page = Jsoup.parse(SERVED.get(path).body());
            Stream.of("[src]", "link[href]", "form[action]")
                    .flatMap(s -> page.select(s).stream())
                    .map(e ->
                            e.hasAttr("src") ? e.attr("src") : e.hasAttr("action") ? e.attr("action") : e.attr("href"))
                    .forEach(a -> assertThat(a).as(path).startsWith("/").doesNotStartWith("//"));
        }
    }

    @Test
    void noPathLeadsOutOfTheAssets() throws IOException {
        for (String path : List.of(
                "/assets/../../../../../etc/passwd",
                "/assets/..%2f..%2ftemplates/layout.peb",
                "/assets/%2e%2e/templates/layout.peb",
                "/assets/..;/templates/layout.peb",
                "/assets//etc/passwd",
                "/assets/%00",
                "/assets/icon.svg%00.css",
                "/newsgraph/id/..%2f..%2f..%2fetc/passwd",
                "/../../etc/passwd",
                "/data/../../etc/passwd",
                "/sparql/../assets/../../x")) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(path).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContain("root:", "doctype html>{");
        }
    }

    @Test
    void noRequestWritesAHeader() throws IOException {
        for (String path : List.of(
                "/newsgraph/id/person/mallory%0d%0aX-Evil:%201",
                "/newsgraph/id/person/mallory%0d%0aX-Evil:%201.ttl",
                "/newsgraph/id/person/mallory.html%0aX-Evil:%201",
                "/search?q=x%0d%0aX-Evil:%201",
                "/sparql?query=ASK%7B%7D%0d%0aX-Evil:%201")) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            String head = answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n")));
            assertThat(head).as(path).doesNotContain("X-Evil").startsWith("HTTP/1.1");
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int port() {
        return java.net.URI.create(SERVED.address("/")).getPort();
    }

    /** Nothing that is asked makes the server call out or read a file. */
    @Test
    void fortyAttemptsReachNobody() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (ServerSocket canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread listening = new Thread(() -> {
                while (!canary.isClosed()) {
                    try (Socket call = canary.accept()) {
                        calls.incrementAndGet();
                    } catch (IOException e) {
                        return;
                    }
                }
            });
            listening.setDaemon(true);
            listening.start();
            String url = "http://localhost:" + canary.getLocalPort() + "/x";
            int attempts = 0;
            for (String query : queries(url)) {
                assertThat(SERVED.query(query).body()).as(query).doesNotContain("root:");
                attempts++;
            }
            for (String parameter :
                    List.of("default-graph-uri", "named-graph-uri", "query-ref", "stylesheet", "service")) {
                String value = URLEncoder.encode(url, StandardCharsets.UTF_8);
                SERVED.get("/sparql?query=ASK%7B%3Fs%3Fp%3Fo%7D&" + parameter + "=" + value);
                attempts++;
            }
            for (String graph : List.of(url, "file:///etc/passwd")) {
                assertThat(SERVED.get("/data?graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8))
                                .body())
                        .doesNotContain("root:");
                attempts++;
            }
            for (String path : List.of("/data", "/data?default", "/sparql")) {
                attempts += bodies(url).size();
                bodies(url).forEach(b -> SERVED.send("POST", path, b[1], "Content-Type", b[0]));
            }
            Thread.sleep(300);
            assertThat(attempts).isGreaterThanOrEqualTo(40);
            assertThat(calls).hasValue(0);
        }
    }

    private static List<String> queries(String url) {
        return List.of(
                "SELECT * { SERVICE <" + url + "> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <" + url + "> { ?s ?p ?o } }",
                "SELECT * { BIND (<" + url + "> AS ?u) SERVICE ?u { ?s ?p ?o } }",
                "SELECT * { VALUES ?u { <" + url + "> } SERVICE SILENT ?u { ?s ?p ?o } }",
                "SELECT * { { SELECT * { SERVICE <" + url + "> { ?s ?p ?o } } } }",
                "SELECT * { ?s ?p ?o OPTIONAL { SERVICE <" + url + "> { ?s ?p ?x } } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <" + url + "> { ?s ?p ?x } } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <" + url + "> { ?s ?p ?x } } }",
                "SELECT (EXISTS { SERVICE <" + url + "> { ?s ?p ?o } } AS ?x) {}",
                "SELECT * { ?s ?p ?o MINUS { SERVICE <" + url + "> { ?s ?p ?o } } }",
                "ASK { SERVICE <" + url + "> { ?s ?p ?o } }",
                "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 1 VALUES ?s { <" + url + "> }",
                "CONSTRUCT { ?s ?p ?o } { SERVICE <" + url + "> { ?s ?p ?o } }",
                "DESCRIBE <" + url + ">",
                "DESCRIBE ?s { SERVICE <" + url + "> { ?s ?p ?o } }",
                "SELECT * FROM <" + url + "> { ?s ?p ?o }",
                "SELECT * FROM NAMED <" + url + "> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                "SELECT * { GRAPH <" + url + "> { ?s ?p ?o } }",
                "SELECT * { GRAPH <file:///etc/passwd> { ?s ?p ?o } }",
                "SELECT * { SERVICE <file:///etc/passwd> { ?s ?p ?o } }",
                "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/js#f>(1) AS ?x) {}",
                "PREFIX apf: <java:org.apache.jena.sparql.pfunction.library.> SELECT * { ?s apf:nothing <" + url
                        + "> }",
                "LOAD <" + url + ">",
                "LOAD <file:///etc/passwd>",
                "INSERT { ?s ?p 1 } WHERE { SERVICE <" + url + "> { ?s ?p ?o } }");
    }

    /** Content type and body. */
    private static List<String[]> bodies(String url) {
        return List.of(
                new String[] {"application/sparql-update", "LOAD <" + url + ">"},
                new String[] {"application/sparql-update", "LOAD <file:///etc/passwd>"},
                new String[] {"application/ld+json", "{\"@context\": \"" + url + "\", \"@id\": \"urn:x\", \"p\": 1}"},
                new String[] {
                    "application/rdf+xml",
                    "<!DOCTYPE r [<!ENTITY e SYSTEM \"" + url + "\">]><rdf:RDF "
                            + "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">&e;</rdf:RDF>"
                },
                new String[] {"application/x-www-form-urlencoded", "update=LOAD+%3C" + url + "%3E"});
    }

    /** Neither the words of the sentence nor a phrase of it comes out anywhere, by any way. */
    @Test
    void withoutTheTextNoWordOfItIsGiven(@TempDir Path folder) throws IOException {
        Limits limits = new Limits(Duration.ofSeconds(10), 1000, 4);
        Graph graph = SampleGraph.derived();
        Node event = graph.stream(Node.ANY, Vocabulary.ABOUT, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .findFirst()
                .orElseThrow();
        graph.add(event, Vocabulary.ng("theme"), NodeFactory.createLiteralString("a phrase that nobody may print"));
        List<String> secrets = Stream.concat(
                        Stream.of("a phrase that nobody may print"),
                        graph.stream(Node.ANY, Vocabulary.TYPE, Vocabulary.SENTENCE)
                                .flatMap(t -> graph.stream(t.getSubject(), Vocabulary.ANCHOR_OF, Node.ANY))
                                .map(t -> t.getObject().getLiteralLexicalForm()))
                .toList();
        assertThat(secrets).hasSizeGreaterThan(1);
        List<String> things = graph.stream()
                .flatMap(t -> Stream.of(t.getSubject(), t.getObject()))
                .filter(n -> n.isURI()
                        && n.getURI().startsWith(Iris.DEFAULT_BASE)
                        && !n.getURI().contains("#"))
                .map(n -> java.net.URI.create(n.getURI()).getRawPath())
                .distinct()
                .toList();
        Settings settings = new Settings(0, false, TextPolicy.NONE, limits, java.util.Optional.empty());
        try (Served none = Served.graph(graph, settings)) {
            List<String> paths = new ArrayList<>(
                    List.of("/", "/timeline", "/map", "/network", "/counts", "/data?default", "/search?q=league"));
            things.forEach(t ->
                    List.of(".html", ".ttl", ".jsonld", ".rdf", ".nt", ".trig").forEach(e -> paths.add(t + e)));
            for (String path : paths) {
                String body = none.get(path).body();
                assertThat(secrets).as(path).noneMatch(body::contains);
            }
            assertThat(none.query("SELECT * { ?s ?p ?o }", "Accept", "text/csv").body())
                    .as("query")
                    .doesNotContain(secrets.toArray(new String[0]));
        }
        GraphView view = new GraphView(DatasetGraphFactory.wrap(graph), BundledGraphs.ontology(), Iris.DEFAULT_BASE);
        SourceTexts texts = new SourceTexts(Stream.empty());
        Publication.write(
                view, new PublishSettings("https://example.org/n/", TextPolicy.NONE, texts), folder.resolve("s"));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(read(file), StandardCharsets.UTF_8);
                assertThat(secrets).as(file.toString()).noneMatch(text::contains);
            }
        }
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
    }

    @Test
    void theServerListensToThisMachineOnly() throws IOException {
        for (var addresses = java.net.NetworkInterface.networkInterfaces()
                        .flatMap(java.net.NetworkInterface::inetAddresses)
                        .filter(a -> !a.isLoopbackAddress())
                        .iterator();
                addresses.hasNext(); ) {
            InetAddress other = addresses.next();
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Socket(other, port()).close())
                    .isInstanceOf(IOException.class);
        }
    }
}
