package org.newsgraph.web.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.naming.Addresses;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Link;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.page.Templates;
import org.newsgraph.web.picture.CountChart;
import org.newsgraph.web.picture.CountPoint;

/** Counts of one kind at one place over time, those of rival sources side by side. */
final class CountsView implements View {
    private static final int MOST = 5000;
    private static final int CHOICES = 80;

    private final GraphView view;
    private final Words words;
    private final Templates templates;

    CountsView(GraphView view, Words words, Templates templates) {
        this.view = view;
        this.words = words;
        this.templates = templates;
    }

    /** Counts of a kind at a place. */
    private record Topic(Node kind, Node place) {
        String value() {
            return kind.getURI() + " " + place.getURI();
        }
    }

    @Override
    public byte[] page(Asked asked) {
        return view.read(() -> {
            List<Map.Entry<Topic, Long>> topics = topics();
            Optional<Topic> chosen = topics.stream()
                    .map(Map.Entry::getKey)
                    .filter(t -> t.value().equals(asked.get("topic")))
                    .findFirst()
                    .or(() -> topics.stream().map(Map.Entry::getKey).findFirst());
            List<CountPoint> points = chosen.map(this::points).orElse(List.of());
            Map<String, Object> values = new HashMap<>();
            values.put("title", "Counts");
            values.put("chosen", chosen.map(Topic::value).orElse(""));
            values.put("heading", chosen.map(this::heading).orElse("Counts"));
            values.put("topics", topics.stream().map(this::choice).toList());
            values.put("points", points);
            values.put("chart", CountChart.of(points));
            return templates.render("counts", values);
        });
    }

    @Override
    public Choices choices() {
        return new Choices(
                "topic",
                view.read(() -> topics().stream().map(t -> t.getKey().value()).toList()));
    }

    private List<Map.Entry<Topic, Long>> topics() {
        Map<Topic, Long> numbers = new TreeMap<>(Comparator.comparing(Topic::value));
        view.data().stream(Node.ANY, Vocabulary.SCOPE_PLACE, Node.ANY)
                .limit(MOST)
                .forEach(t -> view.object(t.getSubject(), Vocabulary.KIND)
                        .filter(k -> t.getObject().isURI())
                        .ifPresent(k -> numbers.merge(new Topic(k, t.getObject()), 1L, Long::sum)));
        return numbers.entrySet().stream()
                .sorted(Map.Entry.<Topic, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(e -> e.getKey().value()))
                .limit(CHOICES)
                .toList();
    }

    private Choice choice(Map.Entry<Topic, Long> topic) {
        return new Choice(topic.getKey().value(), heading(topic.getKey()) + " (" + topic.getValue() + ")");
    }

    private String heading(Topic topic) {
        return Words.capital(words.label(topic.kind())) + ", " + words.label(topic.place());
    }

    private List<CountPoint> points(Topic topic) {
        return view.data().stream(Node.ANY, Vocabulary.SCOPE_PLACE, topic.place())
                .map(Triple::getSubject)
                .filter(o -> view.data().contains(o, Vocabulary.KIND, topic.kind()))
                .limit(500)
                .map(this::point)
                .sorted(Comparator.comparing(CountPoint::date)
                        .thenComparing(CountPoint::value)
                        .thenComparing(p -> p.count().href()))
                .toList();
    }

    private CountPoint point(Node observation) {
        String sources = String.join(
                ", ",
                view.objects(observation, Vocabulary.ATTRIBUTED_TO).stream()
                        .map(words::label)
                        .toList());
        List<Link> documents = view.subjects(Vocabulary.ABOUT, observation).stream()
                .flatMap(c -> view.objects(c, Vocabulary.DERIVED_FROM).stream())
                .map(s -> new Link(
                        words.link(s).href(),
                        words.label(NodeFactory.createURI(Addresses.withoutFragment(s.getURI()))),
                        false))
                .distinct()
                .toList();
        return new CountPoint(
                words.link(observation),
                view.text(observation, Vocabulary.AS_OF).orElse(""),
                view.text(observation, Vocabulary.VALUE)
                        .filter(v -> v.matches("\\d{1,12}(\\.\\d+)?"))
                        .map(Double::parseDouble)
                        .orElse(-1.0),
                view.text(observation, Vocabulary.GROUP).orElse(""),
                sources.isEmpty() ? "the author" : sources,
                documents);
    }
}
