package org.newsgraph.web.rdf;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.web.naming.Addresses;

/** The documents whose parts are terms ({@code …/ns#Claim}): asked for, they are given whole. */
public final class OntologyDocument {
    private final Graph ontology;

    OntologyDocument(Graph ontology) {
        this.ontology = ontology;
    }

    /** The IRI of the document that holds the bundled terms. */
    public static String iri() {
        return Addresses.withoutFragment(Ng.NS);
    }

    /** The terms, if the IRI is that of their document. */
    Optional<Graph> at(Node document) {
        return document.isURI() && document.getURI().equals(iri()) ? Optional.of(ontology) : Optional.empty();
    }
}
