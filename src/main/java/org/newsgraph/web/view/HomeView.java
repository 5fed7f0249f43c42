package org.newsgraph.web.view;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.query.CatalogQuery;
import org.newsgraph.query.QueryCatalog;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.page.Templates;
import org.newsgraph.web.survey.Survey;
import org.newsgraph.web.survey.Surveying;

/** The start page: what is in the graph, and the ways into it. */
final class HomeView implements View {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int QUESTIONS = 9;

    private final GraphView view;
    private final Words words;
    private final Surveying surveying;
    private final Templates templates;

    HomeView(GraphView view, Words words, Surveying surveying, Templates templates) {
        this.view = view;
        this.words = words;
        this.surveying = surveying;
        this.templates = templates;
    }

    /** A number with what it counts. */
    public record Count(String value, String what) {}

    /** A question with its address. */
    public record Question(String name, String summary) {}

    @Override
    public byte[] page(Asked asked) {
        Optional<Survey> survey = surveying.within(PATIENCE);
        Map<String, Object> values = new HashMap<>();
        values.put("title", "News as a graph");
        values.put("ready", survey.isPresent());
        values.put("counts", survey.map(this::counts).orElse(List.of()));
        values.put(
                "leading",
                survey.map(s -> view.read(() -> words.links(s.leading().stream())))
                        .orElse(List.of()));
        values.put(
                "documents",
                view.read(() -> words.links(view.data().stream(Node.ANY, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)
                        .limit(QUESTIONS)
                        .map(t -> t.getSubject())
                        .sorted(java.util.Comparator.comparing(Node::getURI)))));
        values.put(
                "questions",
                QueryCatalog.bundled().stream()
                        .limit(QUESTIONS)
                        .map(HomeView::question)
                        .toList());
        return templates.render("home", values);
    }

    static Question question(CatalogQuery query) {
        return new Question(query.name(), query.summary());
    }

    private List<Count> counts(Survey survey) {
        Map<String, Long> classes = survey.statistics().classes();
        return List.of(
                count(classes.getOrDefault(Vocabulary.NEWS_ARTICLE.getURI(), 0L), "articles"),
                count(classes.getOrDefault(Vocabulary.CLAIM.getURI(), 0L), "claims"),
                count(below(classes, "Event"), "events"),
                count(below(classes, "Entity"), "people, places and bodies"),
                count(classes.getOrDefault(Vocabulary.OBSERVATION.getURI(), 0L), "counts"),
                count(survey.statistics().triples(), "triples"));
    }

    private static Count count(long number, String what) {
        return new Count(String.format(java.util.Locale.ROOT, "%,d", number), what);
    }

    private long below(Map<String, Long> classes, String top) {
        return classes.entrySet().stream()
                .filter(c -> {
                    Set<Node> above = view.above(NodeFactory.createURI(c.getKey()));
                    return above.contains(Vocabulary.ng(top));
                })
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
