package org.newsgraph.load;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** What is written to at the server. */
public sealed interface Target {
    /** The default graph. */
    record DefaultGraph() implements Target {}

    /** One named graph, into which all data goes. */
    record NamedGraph(String iri) implements Target {}

    /** Default graph and named graphs, each triple into its own. */
    record WholeDataset() implements Target {}

    /** The graph asked for, else the dataset if the data has named graphs, else the default graph. */
    static Target of(Optional<String> graph, Survey survey) {
        return graph.<Target>map(NamedGraph::new)
                .orElseGet(() -> survey.hasNamedGraphs() ? new WholeDataset() : new DefaultGraph());
    }

    /** Where a triple of this graph goes; graphs are named as in {@link Quad}. */
    default Node placeOf(Node graph) {
        if (this instanceof NamedGraph named) {
            return NodeFactory.createURI(named.iri());
        }
        return this instanceof WholeDataset ? graph : Quad.defaultGraphIRI;
    }

    /** In words, for a report. */
    default String inWords() {
        if (this instanceof NamedGraph named) {
            return "the graph <" + named.iri() + ">";
        }
        return this instanceof WholeDataset ? "the dataset" : "the default graph";
    }
}
