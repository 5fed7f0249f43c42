package org.newsgraph.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.graph.SampleGraph;
import org.newsgraph.web.Served;

/**
 * Attempts to make the server reach out, read files, load classes, write, or say what the attacker wants said. A canary listens;
 * it must never be called. Requests go over a bare socket, so that no client mends them.
 */
class ServerSafetyTest {
    private static final String SECRET = "the-secret-of-the-file";
    private static final Graph GRAPH = SampleGraph.derived();
    private static final Served SERVED = Served.graph(GRAPH);
    private static final List<String> CALLS = new CopyOnWriteArrayList<>();

    @TempDir
    static Path folder;

    private static HttpServer canary;
    private static String far;
    private static String file;

    /** What an attacker sends. */
    record Attack(String method, String path, List<String> headers, String body) {
        @Override
        public String toString() {
            return method + " " + path + " " + headers + " " + body;
        }
    }

    @BeforeAll
    static void listen() throws IOException {
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            CALLS.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        canary.start();
        far = "http://localhost:" + canary.getAddress().getPort() + "/canary";
        Path secret = Files.writeString(folder.resolve("secret.ttl"), "<urn:s> <urn:p> \"" + SECRET + "\" .");
        file = secret.toUri().toString().replace("file:/", "file:///").replace("file://///", "file:///");
    }

    @AfterAll
    static void stop() {
        SERVED.close();
        canary.stop(0);
    }

    /** Queries; {@code FAR_AWAY} is the canary and {@code SOME_FILE} a file of this machine. */
    static Stream<String> queries() {
        return Stream.of(
                "SELECT * { SERVICE <FAR_AWAY> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <FAR_AWAY> { ?s ?p ?o } }",
                "SELECT * { VALUES ?where { <FAR_AWAY> } SERVICE ?where { ?s ?p ?o } }",
                "SELECT * { { SELECT * { { SELECT * { SERVICE <FAR_AWAY> { ?s ?p ?o } } } } } }",
                "SELECT * { ?s ?p ?o OPTIONAL { SERVICE <FAR_AWAY> { ?s ?p ?o } } }",
                "SELECT * { ?s ?p ?o MINUS { SERVICE <FAR_AWAY> { ?s ?p ?o } } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <FAR_AWAY> { ?s ?p ?o } } } LIMIT 3",
                "SELECT * { ?s ?p ?o FILTER (1 IN (2, EXISTS { SERVICE <FAR_AWAY> { ?s ?p ?o } })) } LIMIT 3",
                "SELECT (EXISTS { SERVICE <FAR_AWAY> { ?s ?p ?o } } AS ?e) { ?s ?p ?o } LIMIT 3",
                "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <FAR_AWAY> { ?s ?p ?o } }) LIMIT 3",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <FAR_AWAY> { ?s ?p ?o } }) LIMIT 3",
                "SELECT (SUM(IF(EXISTS { SERVICE <FAR_AWAY> { ?s ?p ?o } }, 1, 2)) AS ?n) { ?s ?p ?o } GROUP BY ?s LIMIT 3",
                "SELECT ?e { ?s ?p ?o BIND (EXISTS { SERVICE <FAR_AWAY> { ?s ?p ?o } } AS ?e) } LIMIT 3",
                "ASK { GRAPH ?g { SERVICE <FAR_AWAY> { ?s ?p ?o } } }",
                "ASK { SERVICE <FAR_AWAY> { ?s ?p ?o } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <FAR_AWAY> { ?s ?p ?o } }",
                "DESCRIBE ?s { SERVICE <FAR_AWAY> { ?s ?p ?o } }",
                "SELECT * { SERVICE <SOME_FILE> { ?s ?p ?o } }",
                "SELECT * { SERVICE <cache:FAR_AWAY> { ?s ?p ?o } }",
                "SELECT * { SERVICE <loop:bulk:FAR_AWAY> { ?s ?p ?o } }",
                "SELECT * FROM <FAR_AWAY> { ?s ?p ?o }",
                "SELECT * FROM <SOME_FILE> { ?s ?p ?o }",
                "SELECT * FROM NAMED <FAR_AWAY> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * FROM NAMED <SOME_FILE> { GRAPH ?g { ?s ?p ?o } }",
                "BASE <SOME_FILE> SELECT * FROM <secret.ttl> { ?s ?p ?o }",
                "SELECT * { GRAPH <FAR_AWAY> { ?s ?p ?o } }",
                "SELECT * { GRAPH <SOME_FILE> { ?s ?p ?o } }",
                "DESCRIBE <FAR_AWAY>",
                "DESCRIBE <SOME_FILE>",
                "LOAD <FAR_AWAY>",
                "INSERT DATA { <urn:attack> <urn:p> 1 }",
                "SELECT (<java:org.newsgraph.web.SafetyCanary>(1) AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER (<java:org.newsgraph.web.SafetyCanary>(?o)) } LIMIT 3",
                "SELECT * { ?s <java:org.newsgraph.web.SafetyCanary> ?o }",
                "SELECT (COUNT(*) AS ?n) (<java:org.newsgraph.web.SafetyCanary>(?s) AS ?x) { ?s ?p ?o } GROUP BY ?s",
                "SELECT (CALL(<java:org.newsgraph.web.SafetyCanary>, 1) AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#eval>(\"1\") AS ?x) {}",
                "SELECT (<http://jena.hpl.hp.com/ARQ/function#now>() AS ?x) { ?s <FAR_AWAY#p> ?o }");
    }

    static Stream<Attack> attacks() {
        Stream<Attack> asked =
                queries().flatMap(q -> Stream.of("/sparql", "/result").map(door -> get(door + "?query=" + encoded(q))));
        String select = encoded("SELECT * { ?s ?p ?o } LIMIT 1");
        return Stream.of(
                        asked,
                        Stream.of(
                                post(
                                        "/sparql",
                                        "application/sparql-query",
                                        "SELECT * { SERVICE <FAR_AWAY> { ?s ?p ?o } }"),
                                form("/sparql", "query=" + encoded("SELECT * { SERVICE <FAR_AWAY> { ?s ?p ?o } }")),
                                form("/sparql", "update=" + encoded("LOAD <FAR_AWAY>")),
                                form("/sparql", "update=" + encoded("LOAD SILENT <SOME_FILE> INTO GRAPH <urn:attack>")),
                                post("/sparql", "application/sparql-update", "LOAD <FAR_AWAY>"),
                                post("/sparql", "application/sparql-update", "INSERT DATA { <urn:attack> <urn:p> 1 }"),
                                post("/update", "application/sparql-update", "LOAD <SOME_FILE>"),
                                get("/sparql?default-graph-uri=FAR_AWAY&query=" + select),
                                get("/sparql?default-graph-uri=SOME_FILE&query=" + select),
                                get("/sparql?named-graph-uri=SOME_FILE&query=" + select),
                                get("/sparql?query-ref=FAR_AWAY"),
                                get("/sparql?query=" + select + "&output=xml&stylesheet=FAR_AWAY"),
                                get("/sparql?query=" + select + "&output=json&callback=alert"),
                                get("/data?graph=FAR_AWAY"),
                                get("/data?graph=SOME_FILE"),
                                get("/data?graph=../../secret.ttl")),
                        written(),
                        paths(),
                        headers())
                .flatMap(a -> a);
    }

    /** Bodies whose reading would fetch something. */
    private static Stream<Attack> written() {
        String context = "{\"@context\":\"FAR_AWAY\",\"@id\":\"urn:attack\",\"name\":\"x\"}";
        String entity = "<!DOCTYPE r [<!ENTITY e SYSTEM \"FAR_AWAY\"><!ENTITY f SYSTEM \"SOME_FILE\">]><rdf:RDF "
                + "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"urn:attack\">"
                + "<rdf:value>&e;&f;</rdf:value></rdf:Description></rdf:RDF>";
        return Stream.of("/data?default", "/data?graph=urn:attack", "/sparql", "/", "/upload")
                .flatMap(p -> Stream.of(
                        post(p, "application/ld+json", context),
                        new Attack("PUT", p, List.of("Content-Type: application/ld+json"), context),
                        post(p, "application/rdf+xml", entity)));
    }

    private static Stream<Attack> paths() {
        return Stream.of(
                        "/../../../../etc/passwd",
                        "/..%2f..%2f..%2fetc/passwd",
                        "/%2e%2e/%2e%2e/etc/passwd",
                        "/assets/../templates/layout.peb",
                        "/assets/..%2ftemplates%2flayout.peb",
                        "/assets/%2e%2e/templates/layout.peb",
                        "/assets/..;/templates/layout.peb",
                        "/assets/..\\templates\\layout.peb",
                        "/assets//etc/passwd",
                        "/assets/newsgraph.css%00.js",
                        "/WEB-INF/web.xml",
                        "/META-INF/MANIFEST.MF",
                        "/$/server",
                        "/$/datasets",
                        "/$/compact/sparql",
                        "/sparql/../$/server",
                        "/SOME_FILE",
                        "//FAR_AWAY")
                .map(ServerSafetyTest::get);
    }

    private static Stream<Attack> headers() {
        return Stream.of(
                get("/search?q=%0d%0aX-Injected:%20yes"),
                get("/id/country/kazakhstan%0d%0aX-Injected:%20yes"),
                get("/sparql?query=ASK%7B%7D&output=json%0d%0aX-Injected:%20yes"),
                get("/id/country/kazakhstan.html?%0d%0aX-Injected:%20yes"),
                new Attack("GET", "FAR_AWAY", List.of(), ""),
                new Attack("CONNECT", "FAR_AWAY", List.of(), ""),
                new Attack("TRACE", "/", List.of("X-Injected: yes"), ""),
                new Attack("GET", "/timeline", List.of("X-Forwarded-Host: elsewhere", "X-Original-URL: FAR_AWAY"), ""));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingComesOfIt(Attack attack) throws IOException {
        String answer = send(attack);
        assertThat(answer)
                .as(attack.toString())
                .matches("(?s)HTTP/1\\.1 [234]\\d\\d .*")
                .doesNotContain(SECRET);
        int end = answer.indexOf("\r\n\r\n");
        String head = end < 0 ? answer : answer.substring(0, end);
        assertThat(head.lines()).noneMatch(l -> l.startsWith("X-Injected") || l.matches("(?i)location: *(http|//).*"));
        assertThat(answer.substring(end + 4)).doesNotStartWith("alert").doesNotContain("xml-stylesheet");
        assertThat(CALLS).isEmpty();
        assertThat(SafetyCanary.Loads.COUNT).hasValue(0);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void noFileIsFound(Attack attack) throws IOException {
        assertThat(send(attack)).matches("(?s)HTTP/1\\.1 40\\d .*");
    }

    @Test
    void thereAreFortyAttemptsAndNoneWrites() throws IOException {
        assertThat(attacks().count()).isGreaterThanOrEqualTo(40);
        int size = GRAPH.size();
        for (Attack attack : attacks().toList()) {
            send(attack);
        }
        assertThat(GRAPH.size()).isEqualTo(size);
        assertThat(SERVED.query("ASK { GRAPH ?g { ?s ?p ?o } }", "Accept", "text/csv")
                        .body())
                .contains("false");
    }

    /** That the canary would notice: else all of the above could not fail. */
    @Test
    void theCanaryListens() throws Exception {
        URI.create(far).toURL().openStream().close();
        assertThat(CALLS).hasSize(1);
        CALLS.clear();
    }

    private static Attack get(String path) {
        return new Attack("GET", path, List.of(), "");
    }

    private static Attack post(String path, String type, String body) {
        return new Attack("POST", path, List.of("Content-Type: " + type), body);
    }

    private static Attack form(String path, String body) {
        return post(path, "application/x-www-form-urlencoded", body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String filled(String text) {
        return text.replace("FAR_AWAY", far).replace("SOME_FILE", file);
    }

    private static String send(Attack attack) throws IOException {
        URI server = URI.create(SERVED.address("/"));
        byte[] body = filled(attack.body()).getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(attack.method() + " " + filled(attack.path()) + " HTTP/1.1\r\n");
        head.append("Host: localhost:").append(server.getPort()).append("\r\nConnection: close\r\n");
        attack.headers().forEach(h -> head.append(filled(h)).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        try (Socket socket = new Socket("localhost", server.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
