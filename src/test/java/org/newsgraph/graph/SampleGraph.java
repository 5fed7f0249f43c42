package org.newsgraph.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.newsgraph.document.Document;

/** The graph of two small articles, with all that follows, for tests of what reads graphs. */
public final class SampleGraph {
    private SampleGraph() {}

    public static Graph derived() {
        Iris iris = new Iris(Iris.DEFAULT_BASE);
        Graph graph = new ResolutionDescriber(iris).describe(Stories.both());
        new Deriver(Rules.with(List.of()), TestOntology::superclasses, iris).derive(graph);
        return graph;
    }

    /** The articles that it was made of. */
    public static List<Document> documents() {
        return Stories.all().stream()
                .map(s -> s.claims().mentions().analysis().document())
                .toList();
    }
}
