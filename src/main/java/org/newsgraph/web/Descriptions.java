package org.newsgraph.web;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** What is said of a thing, or of the terms as a whole, in RDF. */
final class Descriptions {
    private final OntologyDocument terms;
    private final Description description;

    Descriptions(GraphView view) {
        this.terms = new OntologyDocument(view.ontology());
        this.description = new Description(view);
    }

    /** Whether it is the document that holds the terms. */
    boolean isTerms(Node thing) {
        return terms.at(thing).isPresent();
    }

    Graph of(Node thing) {
        return terms.at(thing).orElseGet(() -> description.of(thing));
    }
}
