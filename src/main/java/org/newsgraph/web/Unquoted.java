package org.newsgraph.web;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFilteredView;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.Vocabulary;

/** A dataset without the words of the articles: where they stand is still said, what they are is not. */
final class Unquoted {
    private Unquoted() {}

    static DatasetGraph of(DatasetGraph dataset) {
        List<org.apache.jena.graph.Node> names = org.apache.jena.atlas.iterator.Iter.toList(dataset.listGraphNodes());
        return new DatasetGraphFilteredView(dataset, Unquoted::isShown, names);
    }

    private static boolean isShown(Quad quad) {
        return !quad.getPredicate().equals(Vocabulary.ANCHOR_OF);
    }
}
