package org.newsgraph.web.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.naming.Form;
import org.newsgraph.web.rdf.RdfWriting;

/** What the endpoint says of itself when asked no question (SPARQL 1.1 Service Description). */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private final RdfWriting writing;

    ServiceDescription(RdfWriting writing) {
        this.writing = writing;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) {
        try {
            response.setHeader("Vary", "Accept");
            Optional<Form> form = Negotiation.choose(Requests.accept(request), Form.rdf());
            if (form.isEmpty()) {
                HttpAnswer.error(
                        response, 406, "The service description comes as Turtle, TriG, JSON-LD, RDF/XML or N-Triples.");
                return;
            }
            byte[] body = writing.bytes(graph(Requests.address(request)), form.get());
            HttpAnswer.ok(request, response, form.get().contentType(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param endpoint its address */
    private static Graph graph(String endpoint) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node service = NodeFactory.createURI(endpoint + "#service");
        Node dataset = NodeFactory.createURI(endpoint + "#dataset");
        Node unnamed = NodeFactory.createURI(endpoint + "#default-graph");
        graph.add(service, Vocabulary.TYPE, sd("Service"));
        graph.add(service, sd("endpoint"), NodeFactory.createURI(endpoint));
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        for (String format : new String[] {
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "RDF_XML",
            "JSON-LD",
            "TriG"
        }) {
            graph.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format));
        }
        graph.add(service, sd("defaultDataset"), dataset);
        graph.add(dataset, Vocabulary.TYPE, sd("Dataset"));
        graph.add(dataset, sd("defaultGraph"), unnamed);
        graph.add(unnamed, Vocabulary.TYPE, sd("Graph"));
        return graph;
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
