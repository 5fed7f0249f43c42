package org.newsgraph.load;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;

/** Asks a server how many triples it has. */
public final class Count {
    private final Endpoints endpoints;
    private final Retry retry;

    public Count(Endpoints endpoints, Retry retry) {
        this.endpoints = endpoints;
        this.retry = retry;
    }

    /** @throws LoadException if it does not say */
    public long of(Target target) {
        URI service = endpoints
                .query()
                .orElseThrow(() -> new LoadException("No service of queries was found to count with."));
        Retry.Outcome outcome = retry.send(new Message(
                "POST", service, Message.QUERY, Bodies.text("SELECT (COUNT(*) AS ?n) { " + pattern(target) + " }")));
        if (!outcome.isSuccess()) {
            throw new LoadException("Counting failed: " + outcome.reason().inWords() + ".");
        }
        byte[] json = outcome.answer().orElseThrow().text().getBytes(StandardCharsets.UTF_8);
        ResultSet rows = ResultSetFactory.fromJSON(new ByteArrayInputStream(json));
        return rows.next().getLiteral("n").getLong();
    }

    private String pattern(Target target) {
        if (target instanceof Target.NamedGraph named) {
            return "GRAPH <" + named.iri() + "> { ?s ?p ?o }";
        }
        // Jena's name for the default graph itself where the plain pattern means the union of all.
        String plain = endpoints.isFuseki() ? "GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o }" : "?s ?p ?o";
        return target instanceof Target.WholeDataset ? "{ " + plain + " } UNION { GRAPH ?g { ?s ?p ?o } }" : plain;
    }
}
