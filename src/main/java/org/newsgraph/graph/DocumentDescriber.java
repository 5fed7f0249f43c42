package org.newsgraph.graph;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.document.Document;
import org.newsgraph.document.Section;
import org.newsgraph.document.Span;

/** Documents and stretches of their text, as NIF describes them. The whole text stays out: the sentences quote what counts. */
final class DocumentDescriber {
    private final DocumentNodes nodes;
    private final Graph graph;

    DocumentDescriber(DocumentNodes nodes, Graph graph) {
        this.nodes = nodes;
        this.graph = graph;
    }

    void describe() {
        Document document = nodes.document();
        Node node = nodes.documentNode();
        graph.add(node, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
        graph.add(node, Vocabulary.TYPE, Vocabulary.CONTEXT);
        graph.add(node, Vocabulary.SHA256, Literals.text(Iris.sha256(document.text())));
        graph.add(node, Vocabulary.IDENTIFIER, Literals.text(document.name()));
        Document.Metadata metadata = document.metadata();
        metadata.date().ifPresent(d -> graph.add(node, Vocabulary.DATE_PUBLISHED, Literals.date(d)));
        metadata.headline()
                .or(() -> headline(document))
                .ifPresent(h -> graph.add(node, Vocabulary.HEADLINE, Literals.text(h)));
        metadata.publisher().ifPresent(p -> graph.add(node, Vocabulary.PUBLISHER, Literals.text(p)));
        metadata.url().ifPresent(u -> graph.add(node, Vocabulary.URL, Literals.anyUri(u)));
        nodes.original().ifPresent(o -> graph.add(node, Vocabulary.NEAR_DUPLICATE_OF, o));
    }

    private static Optional<String> headline(Document document) {
        return document.sections().stream()
                .filter(s -> s.kind() == Section.Kind.HEADLINE)
                .map(s -> s.span().of(document.text()).strip())
                .findFirst();
    }

    /** Describes a stretch of the text under the class of NIF, and gives its node. */
    Node describe(Span span, Node type) {
        Node node = nodes.text(span);
        graph.add(node, Vocabulary.TYPE, type);
        graph.add(node, Vocabulary.REFERENCE_CONTEXT, nodes.documentNode());
        graph.add(node, Vocabulary.BEGIN_INDEX, Literals.index(nodes.offsets().begin(span)));
        graph.add(node, Vocabulary.END_INDEX, Literals.index(nodes.offsets().end(span)));
        graph.add(
                node,
                Vocabulary.ANCHOR_OF,
                Literals.text(span.of(nodes.document().text())));
        return node;
    }
}
