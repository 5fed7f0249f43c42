package org.newsgraph.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Graphs at the server in which data waits until all of it is there; one update then puts it in the place of what is to be
 * replaced.
 */
final class Staging {
    private static final String NAMES = "urn:x-newsgraph:loading:";

    private final Target target;
    private final Map<Node, Node> waiting = new LinkedHashMap<>();

    Staging(Target target, Survey survey) {
        this.target = target;
        survey.graphs().stream()
                .map(target::placeOf)
                .distinct()
                .forEach(place -> waiting.put(place, NodeFactory.createURI(NAMES + waiting.size())));
    }

    /** Where triples of a graph wait. */
    Node of(Node place) {
        return Objects.requireNonNull(waiting.get(place));
    }

    /** Removes what an earlier load left there when it was broken off. */
    String clearance() {
        return deletion("");
    }

    /** Puts what waits into place. It must not arrive twice: the second time nothing would be waiting. */
    String completion() {
        String rest = target instanceof Target.WholeDataset ? deletion("!") + " ;\nCLEAR SILENT DEFAULT ;\n" : "";
        return rest
                + waiting.entrySet().stream()
                        .map(e -> move(e.getValue().getURI(), e.getKey()))
                        .collect(Collectors.joining(" ;\n"));
    }

    /** {@code MOVE} and {@code COPY} in a TDB2 of Jena 5.6.0 lose triples when they go from one named graph to another. */
    private static String move(String from, Node to) {
        boolean isDefault = Quad.isDefaultGraph(to);
        String place = isDefault ? "DEFAULT" : "GRAPH <" + to.getURI() + ">";
        String there = isDefault ? "?s ?p ?o" : place + " { ?s ?p ?o }";
        return """
                CLEAR SILENT %s ;
                INSERT { %s } WHERE { GRAPH <%s> { ?s ?p ?o } } ;
                DROP GRAPH <%3$s>""".formatted(place, there, from);
    }

    private static String deletion(String not) {
        return "DELETE { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } FILTER (" + not + "STRSTARTS(STR(?g), \""
                + NAMES + "\")) }";
    }
}
