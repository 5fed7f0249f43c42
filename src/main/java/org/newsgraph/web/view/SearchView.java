package org.newsgraph.web.view;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.model.DocumentText;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Link;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.page.Templates;
import org.newsgraph.web.survey.SearchIndex;
import org.newsgraph.web.survey.Survey;
import org.newsgraph.web.survey.Surveying;

/** Full-text search over names and sentences. */
final class SearchView implements View {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int NAMES = 12;
    private static final int SENTENCES = 20;

    private final GraphView view;
    private final Words words;
    private final Surveying surveying;
    private final Templates templates;

    SearchView(GraphView view, Words words, Surveying surveying, Templates templates) {
        this.view = view;
        this.words = words;
        this.surveying = surveying;
        this.templates = templates;
    }

    /** A thing found by its name. */
    public record Name(Link thing, List<Link> types, String others) {}

    /** A sentence found by its words, with what was read from it. */
    public record Sentence(Link place, String date, String text, List<DocumentText.Noted> claims) {}

    @Override
    public byte[] page(Asked asked) {
        String query = asked.get("q");
        Optional<Survey> survey = surveying.within(PATIENCE);
        int page = asked.page();
        Map<String, Object> values = new HashMap<>();
        values.put("title", query.isEmpty() ? "Search" : "Search: " + query);
        values.put("query", query);
        values.put("ready", survey.isPresent());
        values.put("page", page);
        SearchIndex.Found none = new SearchIndex.Found(List.of(), 0);
        SearchIndex.Found names = survey.filter(s -> !query.isEmpty())
                .map(s -> s.index().names(query, (page - 1) * NAMES, NAMES))
                .orElse(none);
        SearchIndex.Found sentences = survey.filter(s -> !query.isEmpty())
                .map(s -> s.index().sentences(query, (page - 1) * SENTENCES, SENTENCES))
                .orElse(none);
        values.put(
                "names", view.read(() -> names.things().stream().map(this::name).toList()));
        values.put(
                "sentences",
                view.read(() -> sentences.things().stream().map(this::sentence).toList()));
        values.put("nameTotal", names.total());
        values.put("sentenceTotal", sentences.total());
        values.put("more", names.total() > (long) page * NAMES || sentences.total() > (long) page * SENTENCES);
        return templates.render("search", values);
    }

    private Name name(Node thing) {
        List<String> others = view.objects(thing, Vocabulary.ALT_LABEL).stream()
                .map(Node::getLiteralLexicalForm)
                .toList();
        return new Name(words.link(thing), words.types(thing), String.join(", ", others));
    }

    private Sentence sentence(Node sentence) {
        Node document = view.object(sentence, Vocabulary.REFERENCE_CONTEXT).orElse(sentence);
        Link place = words.link(sentence);
        return new Sentence(
                new Link(place.href(), words.label(document), false),
                view.text(document, Vocabulary.DATE_PUBLISHED).orElse(""),
                view.text(sentence, Vocabulary.ANCHOR_OF).orElse(""),
                view.subjects(Vocabulary.DERIVED_FROM, sentence).stream()
                        .filter(c -> view.is(c, Vocabulary.CLAIM))
                        .map(c -> new DocumentText.Noted(
                                words.link(c),
                                view.object(c, Vocabulary.STATUS)
                                        .map(Node::getLocalName)
                                        .orElse("")))
                        .toList());
    }
}
