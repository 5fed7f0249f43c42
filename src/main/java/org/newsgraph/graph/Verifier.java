package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Key, List<Node>> byKey = new HashMap<>();
    private final Map<Node, Result> byItsKey = new HashMap<>();
    private final Map<Node, Result> byItsText = new HashMap<>();

    /** What a document is found by: its URL, its name, or the hash of its text. */
    private record Key(String kind, String value) {}

    /** What became of a document. */
    private static final class Result {
        private final List<Verification.Mismatch> mismatches = new ArrayList<>();
        private int claims;
    }

    /** @param graph whose documents are to be checked */
    public Verifier(Graph graph) {
        this.graph = graph;
        this.read = new GraphReading(graph);
        for (Node document : documents()) {
            Optional<String> url = read.text(document, Vocabulary.URL);
            url.map(u -> new Key("url", u))
                    .or(() -> read.text(document, Vocabulary.IDENTIFIER).map(n -> new Key("name", n)))
                    .ifPresent(k -> put(k, document));
            read.text(document, Vocabulary.SHA256).ifPresent(h -> put(new Key("text", h), document));
        }
    }

    /** Checks every document of the graph against all its sources. */
    public static Verification verify(Graph graph, List<Document> sources) {
        Verifier verifier = new Verifier(graph);
        sources.forEach(verifier::add);
        return verifier.verification();
    }

    private List<Node> documents() {
        return List.copyOf(read.subjects(Vocabulary.TYPE, Vocabulary.CONTEXT));
    }

    private void put(Key key, Node document) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(document);
    }

    /**
     * Checks what the graph has of this source, found by URL, else by name, as a document is known, else by its text, for
     * sources that were moved. Documents that the graph does not have are passed over. The first source of a document counts.
     */
    public void add(Document source) {
        Key name = new Key("name", source.name());
        List<Node> known = source.metadata()
                .url()
                .map(u -> byKey.getOrDefault(new Key("url", u), List.of()))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> byKey.getOrDefault(name, List.of()));
        known.forEach(d -> byItsKey.computeIfAbsent(d, n -> check(n, source)));
        byKey.getOrDefault(new Key("text", Iris.sha256(source.text())), List.of())
                .forEach(d -> byItsText.computeIfAbsent(d, n -> check(n, source)));
    }

    /** What all sources together showed. */
    public Verification verification() {
        List<Verification.Mismatch> mismatches = new ArrayList<>();
        int found = 0;
        int claims = 0;
        for (Node document : documents()) {
            Result result = byItsKey.getOrDefault(document, byItsText.get(document));
            if (result == null) {
                mismatches.add(mismatch(document, document, "No source was given for this document."));
            } else {
                found++;
                claims += result.claims;
                mismatches.addAll(result.mismatches);
            }
        }
        mismatches.sort(Comparator.comparing(Verification.Mismatch::document)
                .thenComparing(Verification.Mismatch::subject)
                .thenComparing(Verification.Mismatch::message));
        return new Verification(found, claims, mismatches);
    }

    private Result check(Node document, Document source) {
        Result result = new Result();
        if (!read.text(document, Vocabulary.SHA256).equals(Optional.of(Iris.sha256(source.text())))) {
            result.mismatches.add(mismatch(
                    document, document, "The text of the source is not the one that was read: its hash differs."));
        }
        CodePoints text = new CodePoints(source.text());
        for (Node words : read.subjects(Vocabulary.REFERENCE_CONTEXT, document)) {
            Optional<String> wrong = wrong(words, document, text);
            wrong.ifPresent(w -> result.mismatches.add(mismatch(document, words, w)));
            if (wrong.isEmpty()) {
                read.subjects(Vocabulary.DERIVED_FROM, words).stream()
                        .filter(c -> graph.contains(c, Vocabulary.TYPE, Vocabulary.CLAIM))
                        .forEach(c -> checkClaim(c, words, document, result));
            }
        }
        return result;
    }

    /** Why these words do not stand where the graph says. */
    private Optional<String> wrong(Node words, Node document, CodePoints text) {
        int begin = read.index(words, Vocabulary.BEGIN_INDEX);
        int end = read.index(words, Vocabulary.END_INDEX);
        Optional<String> quote = read.text(words, Vocabulary.ANCHOR_OF);
        Optional<String> there = text.substring(begin, end);
        if (quote.isEmpty() || !quote.equals(there)) {
            return Optional.of("The graph quotes '" + quote.orElse("nothing") + "' where the source has '"
                    + there.orElse("nothing") + "'.");
        }
        return words.equals(Iris.text(document, begin, end))
                ? Optional.empty()
                : Optional.of("The IRI names other offsets than " + begin + " to " + end + ".");
    }

    private void checkClaim(Node claim, Node sentence, Node document, Result result) {
        Optional<Node> trigger = read.object(claim, Vocabulary.TRIGGER);
        boolean inside = trigger.isPresent()
                && read.index(sentence, Vocabulary.BEGIN_INDEX) <= read.index(trigger.get(), Vocabulary.BEGIN_INDEX)
                && read.index(trigger.get(), Vocabulary.END_INDEX) <= read.index(sentence, Vocabulary.END_INDEX);
        if (inside) {
            result.claims++;
        } else {
            result.mismatches.add(
                    mismatch(document, claim, "The words that the claim was read from do not stand in its sentence."));
        }
    }

    private Verification.Mismatch mismatch(Node document, Node subject, String message) {
        String name = read.text(document, Vocabulary.IDENTIFIER).orElse(document.getURI());
        return new Verification.Mismatch(name, subject.getURI(), message);
    }
}
