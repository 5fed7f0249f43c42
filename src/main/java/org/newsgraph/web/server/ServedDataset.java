package org.newsgraph.web.server;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.VoidStatistics;
import org.newsgraph.web.naming.Form;
import org.newsgraph.web.rdf.DatasetDescription;

/**
 * The dataset as a server has it.
 *
 * @param base namespace of the data
 * @param origin scheme and authority of the server
 */
record ServedDataset(VoidStatistics statistics, String base, String origin) implements DatasetDescription {
    @Override
    public SortedMap<String, String> dumps() {
        return Collections.emptySortedMap();
    }

    @Override
    public Graph graph() {
        Node dataset = NodeFactory.createURI(origin + DatasetDescription.PATH + "#dataset");
        Graph graph = DatasetDescription.common(dataset, statistics, base);
        graph.add(dataset, VOID.sparqlEndpoint.asNode(), NodeFactory.createURI(origin + "/sparql"));
        graph.add(dataset, VOID.dataDump.asNode(), NodeFactory.createURI(origin + "/data"));
        for (Form form : List.of(Form.TURTLE, Form.TRIG, Form.N_TRIPLES, Form.JSON_LD)) {
            Node distribution = NodeFactory.createURI(origin + DatasetDescription.PATH + "#" + form.extension());
            DatasetDescription.distribution(
                    graph, dataset, distribution, "All triples as " + form.label(), form.mediaType());
            graph.add(distribution, DCAT.accessURL.asNode(), NodeFactory.createURI(origin + "/data?default"));
        }
        services(graph, dataset);
        return graph;
    }

    private void services(Graph graph, Node dataset) {
        Node service = NodeFactory.createURI(origin + DatasetDescription.PATH + "#sparql");
        graph.add(service, Vocabulary.TYPE, DCAT.DataService.asNode());
        graph.add(service, DCTerms.title.asNode(), NodeFactory.createLiteralString("SPARQL endpoint"));
        graph.add(service, DCAT.endpointURL.asNode(), NodeFactory.createURI(origin + "/sparql"));
        graph.add(service, DCAT.endpointDescription.asNode(), NodeFactory.createURI(origin + "/sparql"));
        graph.add(service, DCAT.servesDataset.asNode(), dataset);
        graph.add(
                service, DCTerms.conformsTo.asNode(), NodeFactory.createURI("http://www.w3.org/TR/sparql11-protocol/"));
    }
}
