package org.newsgraph.load;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * The services behind the URL that a user gave: a dataset's (as {@code http://host:3030/ds}), its Graph Store's ({@code
 * …/ds/data}), or that of queries or updates ({@code …/ds/sparql}, {@code …/ds/update}). Each is found by a request that changes
 * nothing.
 */
public final class Endpoints {
    /** Last segments of the paths of services, as Fuseki and others name them. */
    private static final Set<String> SERVICES = Set.of("data", "get", "upload", "sparql", "query", "update");

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final URI given;
    private final Retry retry;
    private final Map<URI, Answer> refusals = new LinkedHashMap<>();
    private boolean fuseki;

    public Endpoints(URI given, Retry retry) {
        this.given = URI.create(given.toString().replaceFirst("/+$", ""));
        this.retry = retry;
    }

    /** The Graph Store, if there is one that may be written to. */
    Optional<URI> graphStore() {
        return find(List.of("data"), uri -> new Message("POST", query(uri, "default"), Message.N_TRIPLES, nothing()));
    }

    /** The Graph Store, if it takes datasets too, as Fuseki's does. */
    Optional<URI> datasetStore() {
        return find(List.of("data"), uri -> new Message("POST", uri, Message.TRIG, nothing()));
    }

    /** The service of updates, if there is one that may be used. */
    Optional<URI> update() {
        return find(
                List.of("update"), uri -> new Message("POST", uri, Message.UPDATE, Body.of(bytes("INSERT DATA {}"))));
    }

    /** The service of queries, if there is one. */
    Optional<URI> query() {
        return find(
                List.of("sparql", "query"), uri -> new Message("POST", uri, Message.QUERY, Body.of(bytes("ASK {}"))));
    }

    /** Whether the server is a Fuseki, as far as it has been seen. */
    boolean isFuseki() {
        return fuseki;
    }

    /** Why nothing can be written, in a sentence. */
    LoadException nothingToWriteTo() {
        Optional<Map.Entry<URI, Answer>> denied = refusals.entrySet().stream()
                .filter(e -> e.getValue().status() == FORBIDDEN)
                .findFirst();
        if (denied.isPresent()) {
            return new LoadException(
                    retry.server().user().map(u -> "The user " + u).orElse("Who gives no user name")
                            + " may not write to " + denied.get().getKey() + " (403).");
        }
        if (query().isPresent()) {
            return new LoadException(given + " is read-only: it answers queries, and takes neither Graph Store"
                    + " requests nor updates.");
        }
        return new LoadException("Nothing at " + given + " takes data ("
                + refusals.values().stream()
                        .map(a -> String.valueOf(a.status()))
                        .distinct()
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("no answer")
                + "): name a dataset, as http://host:3030/ds, or its Graph Store or update service.");
    }

    private interface Probe {
        Message of(URI uri);
    }

    private Optional<URI> find(List<String> names, Probe probe) {
        return candidates(names).stream().filter(uri -> answers(uri, probe)).findFirst();
    }

    private boolean answers(URI uri, Probe probe) {
        Retry.Outcome outcome = retry.send(probe.of(uri));
        Answer answer = outcome.answer()
                .orElseThrow(() -> new LoadException(
                        "Loading into " + given + " failed: " + outcome.reason().inWords() + "; nothing was sent."));
        fuseki |= answer.fuseki();
        if (answer.status() == UNAUTHORIZED) {
            throw unauthorized(uri);
        }
        if (answer.status() / 100 == 3) {
            throw new LoadException(
                    uri + " has moved to " + answer.location().orElse("another place") + ": give that with --to.");
        }
        if (answer.status() / 100 == 5) {
            throw new LoadException("Loading into " + given + " failed: " + new Failure.Refused(answer).inWords()
                    + "; nothing was sent.");
        }
        if (!answer.isSuccess()) {
            refusals.merge(uri, answer, (a, b) -> a.status() == FORBIDDEN ? a : b);
        }
        return answer.isSuccess();
    }

    private LoadException unauthorized(URI uri) {
        return new LoadException(retry.server()
                .user()
                .map(u -> uri + " does not know the user " + u + " with this password (401).")
                .orElse(uri + " asks who you are (401): give --user."));
    }

    private List<URI> candidates(List<String> names) {
        String all = given.toString();
        String last = all.substring(all.lastIndexOf('/') + 1);
        List<String> found = new ArrayList<>(List.of(all));
        if (SERVICES.contains(last)) {
            String parent = all.substring(0, all.length() - last.length() - 1);
            names.forEach(name -> found.add(parent + "/" + name));
            found.add(parent);
        } else {
            names.forEach(name -> found.add(all + "/" + name));
        }
        return found.stream().distinct().map(URI::create).toList();
    }

    /** The part of a Graph Store's URL that names a graph. */
    static String graphParameter(Node graph) {
        return Quad.isDefaultGraph(graph)
                ? "default"
                : "graph=" + URLEncoder.encode(graph.getURI(), StandardCharsets.UTF_8);
    }

    static URI query(URI uri, String query) {
        return URI.create(uri + "?" + query);
    }

    private static Body nothing() {
        return Body.of(new byte[0]);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
