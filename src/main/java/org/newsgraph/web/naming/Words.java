package org.newsgraph.web.naming;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Vocabulary;

/** Names of things for people: those the graph gives, and for things without a name one made of what is said of them. */
public final class Words {
    private static final int LONGEST = 90;

    private final GraphView view;
    private final Links links;

    /** @param links where what is named leads */
    public Words(GraphView view, Links links) {
        this.view = view;
        this.links = links;
    }

    /** The same for another view. */
    public Words of(GraphView other) {
        return new Words(other, links);
    }

    /** The name of a thing, leading to its page. */
    public Link link(Node thing) {
        if (!thing.isURI()) {
            return Link.plain(label(thing));
        }
        String href = links.page(thing);
        return new Link(href, label(thing), !href.isEmpty() && !links.isHere(thing));
    }

    /** As {@link #link}, in the same order. */
    public List<Link> links(Stream<Node> things) {
        return things.map(this::link).toList();
    }

    /** The name of a thing, or a text as it is. */
    public String label(Node thing) {
        if (thing.isLiteral()) {
            return thing.getLiteralLexicalForm();
        }
        if (!thing.isURI()) {
            return thing.toString();
        }
        return view.name(thing).or(() -> made(thing)).orElseGet(() -> localName(thing));
    }

    private Optional<String> made(Node thing) {
        Optional<Node> type = view.object(thing, Vocabulary.TYPE);
        if (view.is(thing, Vocabulary.NEWS_ARTICLE)) {
            return view.text(thing, Vocabulary.HEADLINE)
                    .or(() -> view.text(thing, Vocabulary.IDENTIFIER))
                    .map(Words::shortened);
        }
        if (view.is(thing, Vocabulary.INCIDENT)) {
            return view.subjects(Vocabulary.SUPER_EVENT, thing).stream()
                    .filter(part -> !view.is(part, Vocabulary.INCIDENT))
                    .findFirst()
                    .map(this::label);
        }
        if (view.is(thing, Vocabulary.OBSERVATION)) {
            return Optional.of(count(thing));
        }
        if (view.is(thing, Vocabulary.STATE) || view.is(thing, Vocabulary.DERIVATION)) {
            return Optional.of(Stream.of(Vocabulary.SUBJECT, Vocabulary.PREDICATE, Vocabulary.OBJECT)
                    .map(p -> view.object(thing, p).map(this::label).orElse("?"))
                    .collect(Collectors.joining(" ")));
        }
        if (view.is(thing, Vocabulary.CLAIM)) {
            return view.object(thing, Vocabulary.ABOUT).map(this::label);
        }
        Optional<String> quote = view.text(thing, Vocabulary.ANCHOR_OF);
        return quote.isPresent() ? quote.map(q -> "“" + shortened(q) + "”") : type.map(t -> event(thing, t));
    }

    /** {@code Armed clash: protesters, military}. */
    private String event(Node event, Node type) {
        String parts = participants(event).limit(3).map(this::label).collect(Collectors.joining(", "));
        String kind = capital(label(type));
        return shortened(parts.isEmpty() ? kind : kind + ": " + parts);
    }

    private Stream<Node> participants(Node event) {
        return Stream.of("actor", "target", "recipient", "theme", "partner", "destination", "place")
                .flatMap(role -> view.objects(event, Vocabulary.ng(role)).stream());
    }

    /** {@code at least 13 deaths: law enforcement officers}, {@code dozens of injuries}. */
    private String count(Node observation) {
        Map<String, String> worded = Map.of("Exactly", "", "Dozens", "dozens of");
        String comparator = view.object(observation, Vocabulary.COMPARATOR)
                .map(c -> worded.getOrDefault(c.getLocalName(), label(c)))
                .orElse("");
        String value = view.text(observation, Vocabulary.VALUE).orElse("");
        String kind = view.object(observation, Vocabulary.KIND).map(this::label).orElse("");
        String group = view.text(observation, Vocabulary.GROUP).orElse("");
        return Stream.of(comparator, value, kind).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "))
                + (group.isEmpty() ? "" : ": " + group);
    }

    /** The class in words, as the first of a line. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** On one line, and cut with … where it is long. */
    public static String shortened(String text) {
        return shortened(text, LONGEST);
    }

    /** On one line, of at most so many characters, the last of which is … where it was longer. */
    public static String shortened(String text, int longest) {
        String flat = text.replaceAll("\\s+", " ").strip();
        return flat.codePointCount(0, flat.length()) <= longest
                ? flat
                : flat.substring(0, flat.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }

    private static String localName(Node thing) {
        String name = thing.getURI().replaceFirst("[/#]$", "").replaceFirst("^.*[/#]", "");
        return name.isEmpty() ? thing.getURI() : name;
    }

    /** The classes of a thing, in words. */
    public List<Link> types(Node thing) {
        return links(view.data().stream(thing, Vocabulary.TYPE, Node.ANY)
                .map(Triple::getObject)
                .sorted(java.util.Comparator.comparing(Node::toString)));
    }
}
