package org.newsgraph.web;

import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFilteredView;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.lexicon.Ng;

/**
 * A dataset without the words of the articles, neither its sentences nor the phrases that fill a role where no entity does: where
 * they stand is still said, what they are is not. Names, titles of posts, names of groups that were counted, and numbers stay.
 */
final class Unquoted {
    /** Properties whose texts are no words of an article, or names at most. */
    private static final Set<String> SAID = Set.of(
            "title",
            "post",
            "group",
            "value",
            "toValue",
            "sha256",
            "evidence",
            "partOfDay",
            "duration",
            "presumedDate");

    private Unquoted() {}

    static DatasetGraph of(DatasetGraph dataset) {
        List<Node> names = org.apache.jena.atlas.iterator.Iter.toList(dataset.listGraphNodes());
        return new DatasetGraphFilteredView(dataset, Unquoted::isShown, names);
    }

    private static boolean isShown(Quad quad) {
        return !quad.getPredicate().equals(Vocabulary.ANCHOR_OF) && !isPhrase(quad);
    }

    private static boolean isPhrase(Quad quad) {
        Node value = quad.getObject();
        Node property = quad.getPredicate();
        return value.isLiteral()
                && property.getURI().startsWith(Ng.NS)
                && !SAID.contains(property.getLocalName())
                && (value.getLiteralDatatype().equals(XSDDatatype.XSDstring)
                        || !value.getLiteralLanguage().isEmpty());
    }
}
