package org.newsgraph.web.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.graph.Vocabulary;

/** Triples about triples, by triple terms (RDF 1.2) and in the way of RDF 1.1, which JSON-LD and RDF/XML are of. */
final class Reifiers {

    private Reifiers() {}

    static boolean areIn(Graph graph) {
        return graph.stream(Node.ANY, Vocabulary.REIFIES, Node.ANY)
                .anyMatch(t -> t.getObject().isTripleTerm());
    }

    /** A copy in which a reifier says subject, predicate and object of its triple (RDF 1.1 Schema, section 5.3). */
    static Graph spelledOut(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        graph.stream().forEach(t -> {
            if (t.getPredicate().equals(Vocabulary.REIFIES) && t.getObject().isTripleTerm()) {
                Triple told = t.getObject().getTriple();
                copy.add(t.getSubject(), Vocabulary.SUBJECT, told.getSubject());
                copy.add(t.getSubject(), Vocabulary.PREDICATE, told.getPredicate());
                copy.add(t.getSubject(), Vocabulary.OBJECT, told.getObject());
            } else {
                copy.add(t);
            }
        });
        return copy;
    }
}
