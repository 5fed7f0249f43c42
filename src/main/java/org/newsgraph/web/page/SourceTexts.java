package org.newsgraph.web.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.document.Document;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.naming.GraphView;

/** The articles' texts, where the sources are at hand, found by the hash that the graph has of each. */
public final class SourceTexts {
    private final Map<String, String> byHash = new HashMap<>();

    /** @param documents the sources; none where no text is to be shown */
    public SourceTexts(Stream<Document> documents) {
        documents.forEach(d -> byHash.put(Iris.sha256(d.text()), d.text()));
    }

    Optional<String> text(GraphView view, Node document) {
        return view.text(document, Vocabulary.SHA256).map(byHash::get);
    }
}
