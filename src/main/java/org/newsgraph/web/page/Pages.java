package org.newsgraph.web.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.VoidStatistics;
import org.newsgraph.web.model.Places;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Link;
import org.newsgraph.web.naming.Links;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.picture.MapPicture;
import org.newsgraph.web.rdf.DatasetDescription;
import org.newsgraph.web.rdf.OntologyDocument;

/** The pages of things, as bytes. Whoever calls reads inside a transaction. */
public final class Pages {
    private final Templates templates;
    private final ThingPages things;
    private final Words words;
    private final GraphView view;
    private final Links links;

    /** @param sources texts of the articles that may be shown in full */
    public Pages(GraphView view, Links links, SourceTexts sources, Templates templates) {
        this.templates = templates;
        this.things = new ThingPages(view, links, sources);
        this.words = new Words(view, links);
        this.view = view;
        this.links = links;
    }

    /** The page of a thing. */
    public byte[] thing(Node thing) {
        return thing(thing, 1);
    }

    /** @param number of the page, from 1: what is too much for one goes on on the next */
    public byte[] thing(Node thing, int number) {
        if (thing.getURI().equals(OntologyDocument.iri())) {
            return templates.render("terms", Map.of("title", "Terms", "page", TermsPage.of(view, words, links)));
        }
        ThingPage page = things.page(thing, number);
        Map<String, Object> values = new HashMap<>();
        values.put("title", page.title());
        values.put("page", page);
        values.put("embedded", embedded(told(thing)));
        values.put("map", page.kind().equals("entity") && number == 1 ? place(thing) : null);
        return templates.render("thing", values);
    }

    private @Nullable MapPicture place(Node thing) {
        Places places = new Places(view);
        return places.located(thing)
                .flatMap(p -> places.spot(p, 1, words))
                .map(MapPicture::around)
                .orElse(null);
    }

    private Graph told(Node thing) {
        Graph graph = GraphFactory.createDefaultGraph();
        view.data().stream(thing, Node.ANY, Node.ANY).forEach(graph::add);
        return graph;
    }

    /** JSON-LD to stand inside a page that is a file; a server has it beside the page. */
    private String embedded(Graph graph) {
        return links.asks() || graph.isEmpty() ? "" : EmbeddedData.of(graph, view.base());
    }

    /** A class or property with the number of its members or triples. */
    public record Part(Link term, String number) {}

    /** The page on the dataset as a whole. */
    public byte[] dataset(DatasetDescription description) {
        VoidStatistics statistics = description.statistics();
        return templates.render(
                "dataset",
                Map.of(
                        "title", "About the data",
                        "size", String.format(Locale.ROOT, "%,d", statistics.triples()),
                        "base", view.base(),
                        "classes", parts(statistics.classes()),
                        "properties", parts(statistics.properties()),
                        "data", forms(),
                        "dumps", dumps(description),
                        "embedded", embedded(description.graph())));
    }

    private List<Link> dumps(DatasetDescription description) {
        return description.dumps().entrySet().stream()
                .map(d -> new Link(links.local(d.getKey()), d.getValue(), false))
                .toList();
    }

    private List<Link> forms() {
        return links.forms().stream()
                .map(f -> new Link(links.local(DatasetDescription.NAME + "." + f.extension()), f.label(), false))
                .toList();
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
    public byte[] missing() {
        return templates.render("missing", Map.of("title", "Not found"));
    }
}
