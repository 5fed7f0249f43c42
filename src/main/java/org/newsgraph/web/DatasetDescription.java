package org.newsgraph.web;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.VoidStatistics;

/**
 * The dataset in VoID and DCAT.
 *
 * @param statistics what it holds
 * @param base namespace of the data
 * @param origin scheme and authority of the server
 */
record DatasetDescription(VoidStatistics statistics, String base, String origin) {
    static final String PATH = "/.well-known/void";

    Graph graph() {
        Node dataset = NodeFactory.createURI(origin + PATH + "#dataset");
        Graph graph = statistics.describe(dataset, base);
        graph.add(dataset, Vocabulary.TYPE, DCAT.Dataset.asNode());
        graph.add(dataset, DCTerms.title.asNode(), NodeFactory.createLiteralLang("Knowledge graph of news", "en"));
        graph.add(
                dataset,
                DCTerms.description.asNode(),
                NodeFactory.createLiteralLang(
                        "What articles claim: events, relations and counts, each with status, source and the words it was "
                                + "read from.",
                        "en"));
        graph.add(dataset, VOID.sparqlEndpoint.asNode(), NodeFactory.createURI(origin + "/sparql"));
        graph.add(dataset, VOID.dataDump.asNode(), NodeFactory.createURI(origin + "/data"));
        distributions(graph, dataset);
        services(graph, dataset);
        return graph;
    }

    private void distributions(Graph graph, Node dataset) {
        for (Form form : List.of(Form.TURTLE, Form.TRIG, Form.N_TRIPLES, Form.JSON_LD)) {
            Node distribution = NodeFactory.createURI(origin + PATH + "#" + form.extension());
            graph.add(dataset, DCAT.distribution.asNode(), distribution);
            graph.add(distribution, Vocabulary.TYPE, DCAT.Distribution.asNode());
            graph.add(
                    distribution,
                    DCTerms.title.asNode(),
                    NodeFactory.createLiteralString("All triples as " + form.label()));
            graph.add(distribution, DCAT.accessURL.asNode(), NodeFactory.createURI(origin + "/data?default"));
            graph.add(
                    distribution,
                    DCAT.mediaType.asNode(),
                    NodeFactory.createURI("https://www.iana.org/assignments/media-types/" + form.mediaType()));
        }
    }

    private void services(Graph graph, Node dataset) {
        Node service = NodeFactory.createURI(origin + PATH + "#sparql");
        graph.add(service, Vocabulary.TYPE, DCAT.DataService.asNode());
        graph.add(service, DCTerms.title.asNode(), NodeFactory.createLiteralString("SPARQL endpoint"));
        graph.add(service, DCAT.endpointURL.asNode(), NodeFactory.createURI(origin + "/sparql"));
        graph.add(service, DCAT.endpointDescription.asNode(), NodeFactory.createURI(origin + "/sparql"));
        graph.add(service, DCAT.servesDataset.asNode(), dataset);
        graph.add(
                service, DCTerms.conformsTo.asNode(), NodeFactory.createURI("http://www.w3.org/TR/sparql11-protocol/"));
    }

    /** Number of triples, for people. */
    String size() {
        return String.format(java.util.Locale.ROOT, "%,d", statistics.triples());
    }
}
