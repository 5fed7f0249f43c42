package org.newsgraph.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.model.DocumentText;
import org.newsgraph.web.model.EventRow;
import org.newsgraph.web.model.Events;
import org.newsgraph.web.model.FactGroup;
import org.newsgraph.web.model.Property;
import org.newsgraph.web.model.Quote;
import org.newsgraph.web.model.Quotes;
import org.newsgraph.web.model.Relations;
import org.newsgraph.web.naming.Addresses;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Link;
import org.newsgraph.web.naming.Links;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.picture.Picture;

/** Puts together what is shown of a thing. */
final class ThingPages {
    /** Shown in sections of their own. */
    private static final Set<Node> APART = Set.of(
            Vocabulary.TYPE,
            Vocabulary.LABEL,
            Vocabulary.ALT_LABEL,
            Vocabulary.SAME_AS,
            Vocabulary.LATITUDE,
            Vocabulary.LONGITUDE,
            Vocabulary.TRIGGER,
            Vocabulary.ARGUMENT,
            Vocabulary.FROM_CLAIM,
            Vocabulary.FROM_MENTION,
            Vocabulary.DERIVED_FROM);

    private static final int MOST = 60;
    private static final int FACTS = 25;
    private static final int EVENTS = 25;
    private static final int CLAIMS = 20;
    private static final int COUNTS = 10;
    private static final int DOCUMENTS = 40;

    private final GraphView view;
    private final Links links;
    private final Words words;
    private final Quotes quotes;
    private final Relations relations;
    private final Events events;
    private final DocumentText texts;

    ThingPages(GraphView view, Links links, SourceTexts sources) {
        this.view = view;
        this.links = links;
        this.words = new Words(view, links);
        this.quotes = new Quotes(view, words);
        this.relations = new Relations(view, words, quotes);
        this.events = new Events(view, words);
        this.texts = new DocumentText(view, words, d -> sources.text(view, d));
    }

    /** @param number of the page, from 1: what is too much for one goes on on the next */
    ThingPage page(Node thing, int number) {
        Slices slices = new Slices(number);
        String kind = kind(thing);
        boolean entity = kind.equals("entity");
        List<FactGroup> did = relations.grouped(
                slices.take("did", entity ? relations.of(thing, Vocabulary.SUBJECT) : derived(thing, kind), FACTS));
        List<FactGroup> undergone =
                relations.grouped(slices.take("undergone", relations.of(thing, Vocabulary.OBJECT), FACTS));
        List<EventRow> rows = events.rows(
                slices.take("events", kind.equals("incident") ? events.partsOf(thing) : events.with(thing), EVENTS));
        List<Quote> claims = slices.take("quotes", claims(thing, kind), CLAIMS).stream()
                .map(quotes::ofClaim)
                .toList();
        List<ThingPage.CountRow> counts = counts(slices.take("counts", observations(thing), COUNTS));
        List<ThingPage.Appearance> documents = appearances(
                slices.take("documents", view.data().stream(Node.ANY, Vocabulary.IDENTIFIED_AS, thing), DOCUMENTS));
        return new ThingPage(
                thing.getURI(),
                words.label(thing),
                kind,
                words.types(thing),
                view.objects(thing, Vocabulary.ALT_LABEL).stream()
                        .map(Node::getLiteralLexicalForm)
                        .toList(),
                words.links(view.objects(thing, Vocabulary.SAME_AS).stream()),
                slices.isFirst() ? properties(thing, entity ? did : List.of()) : List.of(),
                did,
                undergone,
                rows,
                counts,
                claims,
                documents,
                kind.equals("document") && slices.isFirst() ? texts.lines(thing) : List.of(),
                kind.equals("rule") ? rule(thing) : "",
                entity && slices.isFirst() ? picture(thing, did, undergone) : null,
                data(thing),
                new ThingPage.Extent(slices.page(), slices.extents(), slices.hasMore(), links.page(thing)));
    }

    private String kind(Node thing) {
        if (view.is(thing, Vocabulary.NEWS_ARTICLE)) {
            return "document";
        }
        if (view.is(thing, Vocabulary.CLAIM)) {
            return "claim";
        }
        if (view.is(thing, Vocabulary.DERIVATION)) {
            return "derivation";
        }
        if (view.is(thing, Vocabulary.OBSERVATION)) {
            return "count";
        }
        if (view.is(thing, Vocabulary.STATE)) {
            return "state";
        }
        if (view.is(thing, Vocabulary.INCIDENT)) {
            return "incident";
        }
        if (view.is(thing, Vocabulary.RULE_CLASS)) {
            return "rule";
        }
        if (view.data().contains(Node.ANY, Vocabulary.ABOUT, thing)) {
            return "event";
        }
        return view.data().contains(thing, Vocabulary.LABEL, Node.ANY) ? "entity" : "thing";
    }

    private Stream<Node> claims(Node thing, String kind) {
        return switch (kind) {
            case "claim" -> Stream.of(thing);
            case "event", "state", "count" ->
                view.data().stream(Node.ANY, Vocabulary.ABOUT, thing).map(Triple::getSubject);
            case "derivation" -> view.objects(thing, Vocabulary.FROM_CLAIM).stream();
            default ->
                view.data().stream(Node.ANY, Vocabulary.ATTRIBUTED_TO, thing)
                        .map(Triple::getSubject)
                        .filter(c -> view.is(c, Vocabulary.CLAIM));
        };
    }

    /** What follows from a claim, or from the claims about an event. */
    private Stream<Node> derived(Node thing, String kind) {
        return switch (kind) {
            case "claim" -> relations.from(Stream.of(thing));
            case "event", "state" -> relations.from(view.subjects(Vocabulary.ABOUT, thing).stream());
            case "rule" -> relations.by(thing);
            default -> Stream.empty();
        };
    }

    private List<Property> properties(Node thing, List<FactGroup> did) {
        return view.data().stream(thing, Node.ANY, Node.ANY)
                .map(Triple::getPredicate)
                .distinct()
                .filter(p -> !APART.contains(p))
                .filter(p -> did.stream().noneMatch(g -> g.relation().equals(words.link(p))))
                .map(p -> new Property(words.link(p), values(view.objects(thing, p))))
                .sorted(Comparator.comparing(p -> p.name().text()))
                .toList();
    }

    private List<Link> values(List<Node> all) {
        Stream<Link> rest = all.size() > MOST ? Stream.of(Link.plain((all.size() - MOST) + " more")) : Stream.empty();
        return Stream.concat(words.links(all.stream().limit(MOST)).stream(), rest)
                .toList();
    }

    private Stream<Node> observations(Node thing) {
        return Stream.of(Vocabulary.COUNTS_VICTIMS_OF, Vocabulary.SCOPE_PLACE, Vocabulary.COUNTED)
                .flatMap(p -> view.data().stream(Node.ANY, p, thing).map(Triple::getSubject))
                .distinct();
    }

    private List<ThingPage.CountRow> counts(List<Node> observations) {
        return observations.stream()
                .map(o -> new ThingPage.CountRow(
                        words.link(o),
                        view.text(o, Vocabulary.AS_OF).orElse(""),
                        words.links(view.objects(o, Vocabulary.SCOPE_PLACE).stream()),
                        words.links(view.objects(o, Vocabulary.ATTRIBUTED_TO).stream()),
                        quotes.about(o)))
                .sorted(Comparator.comparing(ThingPage.CountRow::date)
                        .thenComparing(r -> r.count().text()))
                .toList();
    }

    private List<ThingPage.Appearance> appearances(List<Triple> identities) {
        return identities.stream()
                .map(t -> appearance(t.getSubject()))
                .sorted(Comparator.comparing(ThingPage.Appearance::date)
                        .thenComparing(a -> a.document().text()))
                .toList();
    }

    private ThingPage.Appearance appearance(Node referent) {
        Node document = org.apache.jena.graph.NodeFactory.createURI(Addresses.withoutFragment(referent.getURI()));
        return new ThingPage.Appearance(
                words.link(document),
                view.text(document, Vocabulary.DATE_PUBLISHED).orElse(""),
                view.data().stream(Node.ANY, Vocabulary.REFERENT_OF, referent).count(),
                view.text(referent, Vocabulary.EVIDENCE).orElse(""));
    }

    /** The text of a rule that ships with the program; empty for a user's. */
    private static String rule(Node rule) {
        String name = rule.getURI().replaceFirst("^" + Vocabulary.RULES, "");
        if (!name.matches("[A-Za-z0-9-]+")) {
            return "";
        }
        try (InputStream text = ThingPages.class.getResourceAsStream("/ontology/rules/" + name + ".rq")) {
            return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Picture picture(Node thing, List<FactGroup> did, List<FactGroup> undergone) {
        return did.isEmpty() && undergone.isEmpty() ? null : Picture.of(words.label(thing), did, undergone);
    }

    private List<Link> data(Node thing) {
        return links.isHere(thing)
                ? links.forms().stream()
                        .map(f -> new Link(links.data(thing, f), f.label(), false))
                        .toList()
                : List.of();
    }
}
