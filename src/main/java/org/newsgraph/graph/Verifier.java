package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.document.Document;

/**
 * Re-reads the sources: the text of each document is the one that was read, each claim's quote stands at its offsets, and so do
 * the words of each mention. Holds no opinion on what was made of them.
 */
public final class Verifier {
    private final Graph graph;
    private final GraphReading read;
    private final List<Verification.Mismatch> mismatches = new ArrayList<>();
    private int claims;

    private Verifier(Graph graph) {
        this.graph = graph;
        this.read = new GraphReading(graph);
    }

    /** Checks every document of the graph; documents that the graph does not have are passed over. */
    public static Verification verify(Graph graph, List<Document> sources) {
        return new Verifier(graph).verify(sources);
    }

    private Verification verify(List<Document> sources) {
        int found = 0;
        for (Node document : read.subjects(Vocabulary.TYPE, Vocabulary.CONTEXT)) {
            Optional<Document> source = source(document, sources);
            if (source.isPresent()) {
                found++;
                check(document, source.get());
            } else {
                mismatch(document, document, "No source was given for this document.");
            }
        }
        mismatches.sort(Comparator.comparing(Verification.Mismatch::document)
                .thenComparing(Verification.Mismatch::subject)
                .thenComparing(Verification.Mismatch::message));
        return new Verification(found, claims, mismatches);
    }

    /** By URL, else by name, as a document is known; else by its text, for sources that were moved. */
    private Optional<Document> source(Node document, List<Document> sources) {
        Optional<String> url = read.text(document, Vocabulary.URL);
        Optional<String> name = read.text(document, Vocabulary.IDENTIFIER);
        Optional<String> hash = read.text(document, Vocabulary.SHA256);
        return sources.stream()
                .filter(s -> url.isPresent() ? url.equals(s.metadata().url()) : name.equals(Optional.of(s.name())))
                .findFirst()
                .or(() -> sources.stream()
                        .filter(s -> hash.equals(Optional.of(Iris.sha256(s.text()))))
                        .findFirst());
    }

    private void check(Node document, Document source) {
        if (!read.text(document, Vocabulary.SHA256).equals(Optional.of(Iris.sha256(source.text())))) {
            mismatch(document, document, "The text of the source is not the one that was read: its hash differs.");
        }
        CodePoints text = new CodePoints(source.text());
        for (Node words : read.subjects(Vocabulary.REFERENCE_CONTEXT, document)) {
            if (stands(words, document, text)) {
                read.subjects(Vocabulary.DERIVED_FROM, words).stream()
                        .filter(c -> graph.contains(c, Vocabulary.TYPE, Vocabulary.CLAIM))
                        .forEach(c -> checkClaim(c, words, document));
            }
        }
    }

    private boolean stands(Node words, Node document, CodePoints text) {
        int begin = read.index(words, Vocabulary.BEGIN_INDEX);
        int end = read.index(words, Vocabulary.END_INDEX);
        Optional<String> quote = read.text(words, Vocabulary.ANCHOR_OF);
        Optional<String> there = text.substring(begin, end);
        if (quote.isEmpty() || !quote.equals(there)) {
            mismatch(
                    document,
                    words,
                    "The graph quotes '" + quote.orElse("nothing") + "' where the source has '"
                            + there.orElse("nothing") + "'.");
            return false;
        }
        if (!words.equals(Iris.text(document, begin, end))) {
            mismatch(document, words, "The IRI names other offsets than " + begin + " to " + end + ".");
            return false;
        }
        return true;
    }

    private void checkClaim(Node claim, Node sentence, Node document) {
        Optional<Node> trigger = read.object(claim, Vocabulary.TRIGGER);
        boolean inside = trigger.isPresent()
                && read.index(sentence, Vocabulary.BEGIN_INDEX) <= read.index(trigger.get(), Vocabulary.BEGIN_INDEX)
                && read.index(trigger.get(), Vocabulary.END_INDEX) <= read.index(sentence, Vocabulary.END_INDEX);
        if (inside) {
            claims++;
        } else {
            mismatch(document, claim, "The words that the claim was read from do not stand in its sentence.");
        }
    }

    private void mismatch(Node document, Node subject, String message) {
        String name = read.text(document, Vocabulary.IDENTIFIER).orElse(document.getURI());
        mismatches.add(new Verification.Mismatch(name, subject.getURI(), message));
    }
}
