package org.newsgraph.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The pages of things, as bytes. Whoever calls reads inside a transaction. */
final class Pages {
    private final Templates templates;
    private final ThingPages things;
    private final Words words;
    private final GraphView view;
    private final Links links;

    Pages(GraphView view, Links links, SourceTexts sources, Templates templates) {
        this.templates = templates;
        this.things = new ThingPages(view, links, sources);
        this.words = new Words(view, links);
        this.view = view;
        this.links = links;
    }

    /** The page of a thing. */
    byte[] thing(Node thing) {
        if (thing.getURI().equals(OntologyDocument.iri())) {
            return templates.render("terms", Map.of("title", "Terms", "page", TermsPage.of(view, words, links)));
        }
        ThingPage page = things.page(thing);
        return templates.render("thing", Map.of("title", page.title(), "page", page));
    }

    /** A class or property with the number of its members or triples. */
    public record Part(Link term, String number) {}

    /** The page on the dataset as a whole. */
    byte[] dataset(DatasetDescription description) {
        return templates.render(
                "dataset",
                Map.of(
                        "title", "About the data",
                        "size", description.size(),
                        "base", description.base(),
                        "classes", parts(description.statistics().classes()),
                        "properties", parts(description.statistics().properties())));
    }

    private List<Part> parts(Map<String, Long> numbers) {
        return numbers.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> new Part(
                        words.link(NodeFactory.createURI(e.getKey())), String.format(Locale.ROOT, "%,d", e.getValue())))
                .toList();
    }

    /** The page that says that there is none. */
    byte[] missing() {
        return templates.render("missing", Map.of("title", "Not found"));
    }
}
