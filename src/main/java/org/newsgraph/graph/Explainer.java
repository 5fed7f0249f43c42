package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Explanation.Evidence;
import org.newsgraph.graph.Explanation.Mark;
import org.newsgraph.graph.Explanation.Reason;

/** Follows a triple back to the sentences it came from. */
public final class Explainer {
    private final Graph graph;
    private final GraphReading read;

    public Explainer(Graph graph) {
        this.graph = graph;
        this.read = new GraphReading(graph);
    }

    /** The reasons for a triple; none if the graph does not have it or it is of no claim's making (a label, an offset). */
    public Explanation explain(Triple triple) {
        List<Reason> reasons = derivations(triple).map(this::derived).toList();
        boolean stated = graph.contains(triple);
        if (reasons.isEmpty() && stated) {
            List<Evidence> direct =
                    directClaims(triple).map(this::evidence).sorted(ORDER).toList();
            reasons = direct.isEmpty() ? List.of() : List.of(new Reason(Optional.empty(), Optional.empty(), direct));
        }
        return new Explanation(triple, stated, reasons);
    }

    private static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::document)
            .thenComparing(Evidence::begin)
            .thenComparing(Evidence::claim);

    private Stream<Node> derivations(Triple triple) {
        return read.subjects(Vocabulary.SUBJECT, triple.getSubject()).stream()
                .filter(d -> graph.contains(d, Vocabulary.TYPE, Vocabulary.DERIVATION))
                .filter(d -> graph.contains(d, Vocabulary.PREDICATE, triple.getPredicate()))
                .filter(d -> graph.contains(d, Vocabulary.OBJECT, triple.getObject()));
    }

    private Reason derived(Node derivation) {
        Optional<Node> rule = read.object(derivation, Vocabulary.RULE);
        return new Reason(
                rule.map(Node::getURI),
                rule.flatMap(r -> read.text(r, Vocabulary.LABEL)),
                Stream.concat(
                                read.objects(derivation, Vocabulary.FROM_CLAIM).stream()
                                        .map(this::evidence),
                                read.objects(derivation, Vocabulary.FROM_MENTION).stream()
                                        .map(this::mention))
                        .sorted(ORDER)
                        .toList());
    }

    /** Claims about the subject that have a mention of the object, where the object is an entity. */
    private Stream<Node> directClaims(Triple triple) {
        if (graph.contains(triple.getSubject(), Vocabulary.TYPE, Vocabulary.CLAIM)) {
            return Stream.of(triple.getSubject());
        }
        boolean entity = graph.contains(Node.ANY, Vocabulary.TA_IDENT_REF, triple.getObject());
        return read.subjects(Vocabulary.ABOUT, triple.getSubject()).stream()
                .filter(c -> !entity || mentions(c, triple.getObject()));
    }

    private boolean mentions(Node claim, Node entity) {
        return read.objects(claim, Vocabulary.ARGUMENT).stream()
                .anyMatch(m -> graph.contains(m, Vocabulary.TA_IDENT_REF, entity));
    }

    private Evidence evidence(Node claim) {
        Node sentence = read.object(claim, Vocabulary.DERIVED_FROM).orElse(claim);
        Node document = read.object(sentence, Vocabulary.REFERENCE_CONTEXT).orElse(sentence);
        String quote = read.text(sentence, Vocabulary.ANCHOR_OF).orElse("");
        int begin = read.index(sentence, Vocabulary.BEGIN_INDEX);
        return new Evidence(
                claim.getURI(),
                read.text(document, Vocabulary.IDENTIFIER).orElse(document.getURI()),
                read.text(document, Vocabulary.DATE_PUBLISHED),
                quote,
                begin,
                marks(claim, quote, begin),
                read.object(claim, Vocabulary.STATUS).map(Node::getLocalName).orElse(""),
                sources(claim),
                read.object(claim, Vocabulary.LEXICAL_ENTRY).map(Node::getURI).orElse(""),
                read.text(claim, Vocabulary.CONFIDENCE).orElse(""),
                graph.contains(claim, Vocabulary.DOUBTFUL, Node.ANY),
                graph.contains(claim, Vocabulary.IN_HEADLINE, Node.ANY));
    }

    /** Words that name something, where no claim but the name itself is the evidence. */
    private Evidence mention(Node mention) {
        Node document = read.object(mention, Vocabulary.REFERENCE_CONTEXT).orElse(mention);
        String words = read.text(mention, Vocabulary.ANCHOR_OF).orElse("");
        return new Evidence(
                mention.getURI(),
                read.text(document, Vocabulary.IDENTIFIER).orElse(document.getURI()),
                read.text(document, Vocabulary.DATE_PUBLISHED),
                words,
                read.index(mention, Vocabulary.BEGIN_INDEX),
                List.of(new Mark(0, words.length(), false)),
                "",
                List.of(),
                "",
                "",
                false,
                false);
    }

    private List<Mark> marks(Node claim, String quote, int begin) {
        List<Mark> marks = new ArrayList<>();
        read.objects(claim, Vocabulary.TRIGGER).forEach(t -> mark(t, quote, begin, true, marks));
        read.objects(claim, Vocabulary.ARGUMENT).forEach(m -> mark(m, quote, begin, false, marks));
        marks.sort(Comparator.comparingInt(Mark::begin).thenComparingInt(Mark::end));
        return marks;
    }

    /** Mentions may stand in another sentence; those are not marked. */
    private void mark(Node words, String quote, int sentence, boolean trigger, List<Mark> marks) {
        int length = quote.codePointCount(0, quote.length());
        int begin = read.index(words, Vocabulary.BEGIN_INDEX) - sentence;
        int end = read.index(words, Vocabulary.END_INDEX) - sentence;
        if (begin >= 0 && begin <= end && end <= length) {
            marks.add(new Mark(quote.offsetByCodePoints(0, begin), quote.offsetByCodePoints(0, end), trigger));
        }
    }

    private List<String> sources(Node claim) {
        return Stream.of(Vocabulary.ATTRIBUTED_TO, Vocabulary.REPORTED_BY)
                .flatMap(p -> read.objects(claim, p).stream())
                .map(s -> s.equals(Vocabulary.HEARSAY)
                        ? "hearsay"
                        : read.text(s, Vocabulary.LABEL).orElse(s.getURI()))
                .toList();
    }
}
