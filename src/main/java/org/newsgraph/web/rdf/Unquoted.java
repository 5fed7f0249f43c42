package org.newsgraph.web.rdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFilteredView;
import org.newsgraph.graph.Delta;
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
        return new DatasetGraphFilteredView(dataset, q -> isShown(q.asTriple()), names);
    }

    /** What a change of the whole changes in what is shown. */
    static Delta of(Delta delta) {
        return new Delta(shown(delta.removed()), shown(delta.added()));
    }

    private static Set<Triple> shown(Set<Triple> triples) {
        return triples.stream().filter(Unquoted::isShown).collect(Collectors.toSet());
    }

    private static boolean isShown(Triple triple) {
        return !triple.getPredicate().equals(Vocabulary.ANCHOR_OF) && !isPhrase(triple);
    }

    private static boolean isPhrase(Triple triple) {
        Node value = triple.getObject();
        Node property = triple.getPredicate();
        return value.isLiteral()
                && property.getURI().startsWith(Ng.NS)
                && !SAID.contains(property.getLocalName())
                && (value.getLiteralDatatype().equals(XSDDatatype.XSDstring)
                        || !value.getLiteralLanguage().isEmpty());
    }
}
