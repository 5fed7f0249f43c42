package org.newsgraph.web.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.naming.Addresses;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Link;
import org.newsgraph.web.naming.Words;

/** An article with its entities and claims marked; the sentences of the graph, with the words between where the text is known. */
public final class DocumentText {
    /** Longer triggers are phrases that name something, in which names are marked first. */
    private static final int LONGEST_PREDICATE = 24;

    private final GraphView view;
    private final Words words;
    private final Function<Node, Optional<String>> texts;

    /** @param texts the whole text of a document, where it is at hand and may be shown */
    public DocumentText(GraphView view, Words words, Function<Node, Optional<String>> texts) {
        this.view = view;
        this.words = words;
        this.texts = texts;
    }

    /**
     * A sentence of an article, or the words between two that claims were read from.
     *
     * @param anchor name to jump to; empty for words between
     * @param pieces the words, in order
     * @param claims what was read from it
     */
    public record Line(String anchor, List<Span> pieces, List<Noted> claims) {}

    /**
     * Words that may lead somewhere.
     *
     * @param mark {@code trigger}, {@code entity} or empty
     * @param href where they lead; empty: nowhere
     * @param title said of them
     */
    public record Span(String text, String mark, String href, String title) {}

    /** A claim beside the sentence it was read from. */
    public record Noted(Link claim, String status) {}

    /** A stretch of the text, in code points. */
    private record Stretch(Node node, int begin, int end) {}

    /** A stretch that leads somewhere. */
    private record Marked(Stretch place, String mark, Link link, int rank) {}

    /** The article from its beginning to its end; without its text, the sentences that the graph has. */
    public List<Line> lines(Node document) {
        List<Stretch> stretches = view.subjects(Vocabulary.REFERENCE_CONTEXT, document).stream()
                .map(n -> new Stretch(n, view.number(n, Vocabulary.BEGIN_INDEX), view.number(n, Vocabulary.END_INDEX)))
                .filter(s -> s.begin() >= 0 && s.end() > s.begin())
                .sorted(Comparator.comparingInt(Stretch::begin).thenComparingInt(Stretch::end))
                .toList();
        List<Marked> marks = marks(stretches);
        Optional<int[]> text = texts.apply(document).map(t -> t.codePoints().toArray());
        List<Line> lines = new ArrayList<>();
        int at = 0;
        for (Stretch s : stretches) {
            if (s.begin() >= at && view.is(s.node(), Vocabulary.SENTENCE)) {
                between(text, at, s.begin(), lines);
                lines.add(line(s, marks));
                at = s.end();
            }
        }
        int end = at;
        text.ifPresent(t -> between(text, end, t.length, lines));
        return lines;
    }

    private static void between(Optional<int[]> text, int begin, int end, List<Line> lines) {
        if (text.isPresent() && begin < end && end <= text.get().length) {
            String words = new String(text.get(), begin, end - begin);
            if (!words.isBlank()) {
                lines.add(new Line("", List.of(new Span(words.strip(), "", "", "")), List.of()));
            }
        }
    }

    private List<Marked> marks(List<Stretch> stretches) {
        List<Marked> marks = new ArrayList<>();
        for (Stretch s : stretches) {
            Optional<Node> entity = view.object(s.node(), Vocabulary.TA_IDENT_REF);
            boolean phrase = entity.isPresent() || s.end() - s.begin() > LONGEST_PREDICATE;
            view.subjects(Vocabulary.TRIGGER, s.node()).stream()
                    .findFirst()
                    .ifPresent(c -> marks.add(new Marked(s, "trigger", words.link(c), phrase ? 2 : 0)));
            entity.ifPresent(e -> marks.add(new Marked(s, "entity", words.link(e), 1)));
        }
        marks.sort(Comparator.comparingInt(Marked::rank)
                .thenComparing(m -> m.place().begin() - m.place().end()));
        return marks;
    }

    private Line line(Stretch sentence, List<Marked> marks) {
        List<Marked> chosen = new ArrayList<>();
        for (Marked m : marks) {
            boolean inside = m.place().begin() >= sentence.begin() && m.place().end() <= sentence.end();
            if (inside && chosen.stream().noneMatch(c -> overlap(c.place(), m.place()))) {
                chosen.add(m);
            }
        }
        chosen.sort(Comparator.comparingInt(m -> m.place().begin()));
        int[] text = view.text(sentence.node(), Vocabulary.ANCHOR_OF)
                .orElse("")
                .codePoints()
                .toArray();
        String anchor = Addresses.fragment(sentence.node().getURI()).orElse("");
        return new Line(anchor, spans(text, sentence.begin(), chosen), claims(sentence.node()));
    }

    private static boolean overlap(Stretch a, Stretch b) {
        return a.begin() < b.end() && b.begin() < a.end();
    }

    private static List<Span> spans(int[] text, int offset, List<Marked> marks) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (Marked m : marks) {
            int begin = m.place().begin() - offset;
            int end = m.place().end() - offset;
            if (end <= text.length) {
                add(text, at, begin, "", Link.plain(""), spans);
                add(text, begin, end, m.mark(), m.link(), spans);
                at = end;
            }
        }
        add(text, at, text.length, "", Link.plain(""), spans);
        return spans;
    }

    private static void add(int[] text, int begin, int end, String mark, Link link, List<Span> spans) {
        if (begin < end) {
            spans.add(new Span(new String(text, begin, end - begin), mark, link.href(), link.text()));
        }
    }

    private List<Noted> claims(Node sentence) {
        return view.subjects(Vocabulary.DERIVED_FROM, sentence).stream()
                .filter(c -> view.is(c, Vocabulary.CLAIM))
                .map(c -> new Noted(
                        words.link(c),
                        view.object(c, Vocabulary.STATUS)
                                .map(Node::getLocalName)
                                .orElse("")))
                .toList();
    }
}
