package org.newsgraph.graph;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;

/** The bundled ontology, for tests. */
final class TestOntology {
    static final Graph GRAPH = RDFParser.source("ontology/newsgraph.ttl").toGraph();

    private TestOntology() {}

    static Set<String> superclasses(String type) {
        Set<String> all = new HashSet<>();
        collect(type, all);
        return all;
    }

    private static void collect(String type, Set<String> into) {
        if (into.add(type)) {
            GRAPH.stream(Vocabulary.iri(type), Vocabulary.SUBCLASS_OF, Node.ANY)
                    .forEach(t -> collect(t.getObject().getURI(), into));
        }
    }
}
