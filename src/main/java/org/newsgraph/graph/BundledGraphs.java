package org.newsgraph.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** RDF that ships with the program, from {@code ontology/}. */
public final class BundledGraphs {
    private BundledGraphs() {}

    /** The OWL ontology: classes, roles, properties. */
    public static Graph ontology() {
        return read("/ontology/newsgraph.ttl");
    }

    /** The SHACL shapes of a right graph. */
    public static Graph shapes() {
        return read("/ontology/shapes.ttl");
    }

    /** The SHACL shapes of a right report of a run. */
    public static Graph reportShapes() {
        return read("/ontology/report-shapes.ttl");
    }

    /** The SHACL shapes of a right description of a dataset in VoID and DCAT. */
    public static Graph datasetShapes() {
        return read("/ontology/dataset-shapes.ttl");
    }

    private static Graph read(String resource) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(BundledGraphs.class.getResourceAsStream(resource))
                .lang(Lang.TURTLE)
                .parse(graph);
        return graph;
    }
}
