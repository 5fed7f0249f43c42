package org.newsgraph.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.query.CatalogQuery;
import org.newsgraph.query.Parameter;
import org.newsgraph.query.QueryCatalog;
import org.newsgraph.web.answer.Answer;
import org.newsgraph.web.answer.Asking;
import org.newsgraph.web.answer.ResultViews;
import org.newsgraph.web.page.Templates;

/** The bundled questions, and one of them with its answer. */
final class QuestionsView implements View {
    private static final int ROWS = 500;

    private final Asking asking;
    private final ResultViews results;
    private final Templates templates;

    QuestionsView(Asking asking, ResultViews results, Templates templates) {
        this.asking = asking;
        this.results = results;
        this.templates = templates;
    }

    /** Questions on one topic. */
    public record Topic(String name, List<HomeView.Question> questions) {}

    /** A parameter in a form. */
    public record Input(String name, String value, String type) {}

    @Override
    public byte[] page(Asked asked) {
        Optional<CatalogQuery> chosen = QueryCatalog.bundled(asked.get("name"));
        return chosen.map(q -> question(q, asked)).orElseGet(this::list);
    }

    @Override
    public Choices choices() {
        return new Choices(
                "name", QueryCatalog.bundled().stream().map(CatalogQuery::name).toList());
    }

    private byte[] list() {
        Map<String, List<HomeView.Question>> topics = new LinkedHashMap<>();
        for (CatalogQuery query : QueryCatalog.bundled()) {
            String topic = query.tags().stream().findFirst().orElse("other");
            topics.computeIfAbsent(topic, t -> new ArrayList<>()).add(HomeView.question(query));
        }
        List<Topic> all = topics.entrySet().stream()
                .map(t -> new Topic(t.getKey(), t.getValue()))
                .toList();
        return templates.render("questions", Map.of("title", "Questions", "topics", all));
    }

    private byte[] question(CatalogQuery query, Asked asked) {
        Map<String, String> given = new LinkedHashMap<>();
        List<Input> inputs = new ArrayList<>();
        for (Parameter p : query.parameters()) {
            String value = asked.get(p.name());
            if (!value.isEmpty()) {
                given.put(p.name(), value);
            }
            inputs.add(new Input(
                    p.name(),
                    value.isEmpty() ? p.defaultValue().orElse("") : value,
                    p.type() == Parameter.Type.DATE ? "date" : "text"));
        }
        Answer answer = asking.ask(query, given, ROWS);
        Map<String, Object> values = results.values(answer);
        values.put("title", query.summary());
        values.put("query", query);
        values.put("inputs", inputs);
        return templates.render("question", values);
    }
}
