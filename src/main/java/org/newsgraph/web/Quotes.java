package org.newsgraph.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Explainer;
import org.newsgraph.graph.Explanation.Evidence;
import org.newsgraph.graph.Explanation.Mark;
import org.newsgraph.graph.Vocabulary;

/** Claims with the sentences behind them. */
final class Quotes {
    private final GraphView view;
    private final Words words;
    private final Explainer explainer;

    Quotes(GraphView view, Words words) {
        this.view = view;
        this.words = words;
        this.explainer = new Explainer(view.data());
    }

    /** The claims about an event, state or count. */
    List<Quote> about(Node thing) {
        return view.subjects(Vocabulary.ABOUT, thing).stream()
                .map(this::ofClaim)
                .toList();
    }

    Quote ofClaim(Node claim) {
        return explainer.explain(Triple.create(claim, Vocabulary.TYPE, Vocabulary.CLAIM)).reasons().stream()
                .flatMap(r -> r.evidence().stream())
                .map(this::quote)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(claim + " is no claim"));
    }

    /** What supports a triple that a rule derived. */
    Fact fact(Triple triple) {
        Stream<Evidence> evidence = explainer.explain(triple).reasons().stream().flatMap(r -> r.evidence().stream());
        return new Fact(
                words.link(triple.getSubject()),
                words.link(triple.getPredicate()),
                words.link(triple.getObject()),
                evidence.distinct().map(this::quote).toList());
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
