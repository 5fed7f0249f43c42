package org.newsgraph.web.server;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.model.DocumentText;
import org.newsgraph.web.model.FactGroup;
import org.newsgraph.web.model.Quote;
import org.newsgraph.web.model.Quotes;
import org.newsgraph.web.model.Relations;
import org.newsgraph.web.naming.Form;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Link;
import org.newsgraph.web.naming.Links;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.page.Templates;
import org.newsgraph.web.rdf.RdfWriting;
import org.newsgraph.web.view.Asked;

/** What is read from a pasted article: marks, claims, statements and triples on one page. */
final class TryPage {
    private final GraphView served;
    private final Links links;
    private final Templates templates;
    private final Reader reader;

    TryPage(GraphView served, Links links, Templates templates, Reader reader) {
        this.served = served;
        this.links = links;
        this.templates = templates;
        this.reader = reader;
    }

    /** A claim with its place on the page. */
    public record Shown(String anchor, String text, Quote quote) {}

    /** Something named, with its place on the page. */
    public record Named(String anchor, Link thing, List<Link> types, List<Link> outside) {}

    byte[] empty(String trouble) {
        return render(trouble, "", "", List.of(), List.of(), List.of(), List.of(), "");
    }

    byte[] read(Asked asked) {
        String text = asked.get("text");
        Optional<Reader.Read> read = reader.read(text, date(asked.get("date")));
        if (read.isEmpty()) {
            return empty("This could not be read as an article in English.");
        }
        return served.read(() -> page(read.get(), text, asked.get("date")));
    }

    private byte[] page(Reader.Read read, String text, String date) {
        Graph graph = read.graph();
        GraphView view = new GraphView(DatasetGraphFactory.wrap(graph), served.ontology(), served.base());
        Words words = new Words(view, new TryLinks(links, served));
        Quotes quotes = new Quotes(view, words);
        Optional<Node> document = graph.stream(Node.ANY, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)
                .map(Triple::getSubject)
                .findFirst();
        List<DocumentText.Line> lines = document.map(d -> new DocumentText(
                                view, words, n -> Optional.of(read.document().text()))
                        .lines(d))
                .orElse(List.of());
        List<Shown> claims = subjects(graph, Vocabulary.CLAIM)
                .map(c -> new Shown(TryLinks.anchor(c), words.label(c), quotes.ofClaim(c)))
                .toList();
        Relations relations = new Relations(view, words, quotes);
        List<FactGroup> facts = relations.grouped(
                relations.from(subjects(graph, Vocabulary.CLAIM)).toList());
        List<Named> names = graph.stream(Node.ANY, Vocabulary.IDENTIFIED_AS, Node.ANY)
                .map(Triple::getObject)
                .distinct()
                .sorted(java.util.Comparator.comparing(Node::getURI))
                .map(e -> new Named(
                        TryLinks.anchor(e),
                        words.link(e),
                        words.types(e),
                        words.links(view.objects(e, Vocabulary.SAME_AS).stream())))
                .toList();
        String turtle = new String(new RdfWriting(view.base()).bytes(graph, Form.TURTLE), StandardCharsets.UTF_8);
        return render("", text, date, lines, claims, facts, names, turtle);
    }

    private static Stream<Node> subjects(Graph graph, Node type) {
        return graph.stream(Node.ANY, Vocabulary.TYPE, type)
                .map(Triple::getSubject)
                .sorted(java.util.Comparator.comparing(Node::getURI));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private byte[] render(
            String trouble,
            String text,
            String date,
            List<DocumentText.Line> lines,
            List<Shown> claims,
            List<FactGroup> facts,
            List<Named> names,
            String turtle) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", "Try it");
        values.put("trouble", trouble);
        values.put("text", text);
        values.put("date", date);
        values.put("lines", lines);
        values.put("claims", claims);
        values.put("facts", facts);
        values.put("names", names);
        values.put("turtle", turtle);
        return templates.render("try", values);
    }
}
