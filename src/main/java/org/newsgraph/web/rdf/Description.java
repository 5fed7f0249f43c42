package org.newsgraph.web.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.naming.GraphView;

/**
 * What is said of a thing in RDF: the triples in which it stands, the parts of it that have no address of their own (sentences
 * and mentions of a document, terms of an ontology), the sentences that it points at, and the names of its neighbours; so a
 * client gets from any thing to the words behind it by following links alone.
 */
final class Description {
    /** Triples that point at one thing are given up to this number; the endpoint has all. */
    static final int INCOMING = 2000;

    private final GraphView view;

    Description(GraphView view) {
        this.view = view;
    }

    /** Empty if nothing is known of the thing. */
    Graph of(Node thing) {
        Graph result = GraphFactory.createDefaultGraph();
        add(thing, result);
        parts(thing).forEach(part -> out(part, result));
        List<Triple> told = result.stream().toList();
        Set<Node> neighbours = new LinkedHashSet<>();
        told.forEach(t -> neighbours.addAll(List.of(t.getSubject(), t.getObject())));
        neighbours.stream().filter(n -> n.isURI() && !n.equals(thing)).forEach(n -> {
            if (n.getURI().contains("#char=")) {
                out(n, result);
            } else {
                names(n, result);
            }
        });
        return result;
    }

    /** How many triples were left out of {@link #of(Node)}, as far as one can tell without counting all. */
    boolean isCut(Node thing) {
        return view.data().stream(Node.ANY, Node.ANY, thing)
                        .limit(INCOMING + 1L)
                        .count()
                > INCOMING;
    }

    private void add(Node thing, Graph result) {
        out(thing, result);
        view.ontology().stream(thing, Node.ANY, Node.ANY).forEach(result::add);
        List<Triple> incoming = new ArrayList<>(
                view.data().stream(Node.ANY, Node.ANY, thing).limit(INCOMING).toList());
        incoming.sort(Comparator.comparing(Triple::toString));
        incoming.forEach(result::add);
    }

    private void out(Node thing, Graph result) {
        view.data().stream(thing, Node.ANY, Node.ANY).forEach(result::add);
    }

    private List<Node> parts(Node thing) {
        return view.subjects(Vocabulary.REFERENCE_CONTEXT, thing);
    }

    private void names(Node thing, Graph result) {
        view.data().stream(thing, Vocabulary.LABEL, Node.ANY).forEach(result::add);
        view.ontology().stream(thing, Vocabulary.LABEL, Node.ANY).forEach(result::add);
    }
}
