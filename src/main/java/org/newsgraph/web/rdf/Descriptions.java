package org.newsgraph.web.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.web.naming.GraphView;

/** What is said of a thing, or of the terms as a whole, in RDF. */
public final class Descriptions {
    private final OntologyDocument terms;
    private final Description description;

    /** @param view what is described, and the terms */
    public Descriptions(GraphView view) {
        this.terms = new OntologyDocument(view.ontology());
        this.description = new Description(view);
    }

    /** Whether it is the document that holds the terms. */
    public boolean isTerms(Node thing) {
        return terms.at(thing).isPresent();
    }

    /** The terms, if the IRI is that of their document; else what is said of the thing, empty if nothing is known of it. */
    public Graph of(Node thing) {
        return terms.at(thing).orElseGet(() -> description.of(thing));
    }
}
