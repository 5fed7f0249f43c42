package org.newsgraph.web.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.newsgraph.graph.Explainer;
import org.newsgraph.graph.Explanation.Evidence;
import org.newsgraph.graph.Explanation.Mark;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Link;
import org.newsgraph.web.naming.Words;

/** Claims with the sentences behind them. */
public final class Quotes {
    private static final int SHOWN = 3;
    private static final int COUNTED = 200;
    private static final int MOST = 10;

    private final GraphView view;
    private final Words words;
    private final Explainer explainer;

    /** @param words names things of the view */
    public Quotes(GraphView view, Words words) {
        this.view = view;
        this.words = words;
        this.explainer = new Explainer(view.data());
    }

    /** The claims about an event, state or count. */
    public List<Quote> about(Node thing) {
        return view.subjects(Vocabulary.ABOUT, thing).stream()
                .limit(MOST)
                .map(this::ofClaim)
                .toList();
    }

    /** @throws IllegalArgumentException for what is no claim */
    public Quote ofClaim(Node claim) {
        return explainer.explain(Triple.create(claim, Vocabulary.TYPE, Vocabulary.CLAIM)).reasons().stream()
                .flatMap(r -> r.evidence().stream())
                .map(this::quote)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(claim + " is no claim"));
    }

    /**
     * What supports a triple that rules derived.
     *
     * @param derivations those of the triple
     */
    Fact fact(Triple triple, List<Node> derivations) {
        List<Node> claims = behind(derivations, Vocabulary.FROM_CLAIM);
        List<Node> mentions = behind(derivations, Vocabulary.FROM_MENTION);
        Stream<Quote> shown = Stream.concat(
                claims.stream().limit(SHOWN).map(this::ofClaim),
                mentions.stream().limit(SHOWN).map(this::ofMention));
        return new Fact(
                words.link(triple.getSubject()),
                words.link(triple.getPredicate()),
                words.link(triple.getObject()),
                shown.limit(SHOWN).toList(),
                claims.size() + mentions.size());
    }

    private List<Node> behind(List<Node> derivations, Node property) {
        return derivations.stream()
                .flatMap(d -> view.data().stream(d, property, Node.ANY).map(Triple::getObject))
                .distinct()
                .limit(COUNTED)
                .sorted(NodeCmp::compareRDFTerms)
                .toList();
    }

    /** A name that says it by itself. */
    private Quote ofMention(Node mention) {
        Node document = view.object(mention, Vocabulary.REFERENCE_CONTEXT).orElse(mention);
        String text = view.text(mention, Vocabulary.ANCHOR_OF).orElse("");
        Link place = new Link(words.link(mention).href(), words.label(document), false);
        List<Quote.Piece> pieces = text.isEmpty() ? List.of() : List.of(new Quote.Piece(text, "part"));
        String date = view.text(document, Vocabulary.DATE_PUBLISHED).orElse("");
        return new Quote(place, place, date, pieces, "", List.of(), "", false);
    }

    private Quote quote(Evidence evidence) {
        Node claim = NodeFactory.createURI(evidence.claim());
        Node sentence = view.object(claim, Vocabulary.DERIVED_FROM).orElse(claim);
        Node document = view.object(sentence, Vocabulary.REFERENCE_CONTEXT).orElse(sentence);
        Link place = words.link(sentence);
        return new Quote(
                words.link(claim),
                new Link(place.href(), words.label(document), false),
                evidence.date().orElse(""),
                pieces(evidence.sentence(), evidence.marks()),
                evidence.status(),
                evidence.sources(),
                evidence.confidence(),
                evidence.doubtful());
    }

    /** Marks that overlap one that began before are left out. */
    private static List<Quote.Piece> pieces(String sentence, List<Mark> marks) {
        List<Quote.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Mark mark : marks) {
            if (mark.begin() >= at && mark.end() <= sentence.length() && mark.begin() < mark.end()) {
                add(sentence.substring(at, mark.begin()), "", pieces);
                add(sentence.substring(mark.begin(), mark.end()), mark.trigger() ? "trigger" : "part", pieces);
                at = mark.end();
            }
        }
        add(sentence.substring(at), "", pieces);
        return pieces;
    }

    private static void add(String text, String mark, List<Quote.Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Quote.Piece(text, mark));
        }
    }
}
