package org.newsgraph.web.view;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.model.EventRow;
import org.newsgraph.web.model.Events;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.page.Templates;
import org.newsgraph.web.survey.EventFilter;
import org.newsgraph.web.survey.SearchIndex;
import org.newsgraph.web.survey.Survey;
import org.newsgraph.web.survey.Surveying;

/** Events in order of time, chosen by type, actor, place, status and date. */
final class TimelineView implements View {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int ROWS = 60;

    private final GraphView view;
    private final Words words;
    private final Surveying surveying;
    private final Templates templates;

    TimelineView(GraphView view, Words words, Surveying surveying, Templates templates) {
        this.view = view;
        this.words = words;
        this.surveying = surveying;
        this.templates = templates;
    }

    /** Events of one day, month or year. */
    public record Day(String date, List<EventRow> events) {}

    @Override
    public byte[] page(Asked asked) {
        EventFilter filter = new EventFilter(
                asked.get("type"),
                asked.get("status"),
                asked.get("who"),
                asked.get("where"),
                day(asked.get("from")),
                day(asked.get("to")));
        Optional<Survey> survey = surveying.within(PATIENCE);
        int page = asked.page();
        SearchIndex.Found found = survey.map(s -> s.index().events(filter, (page - 1) * ROWS, ROWS))
                .orElse(new SearchIndex.Found(List.of(), 0));
        Map<String, Object> values = new HashMap<>();
        values.put("title", "Timeline");
        values.put("ready", survey.isPresent());
        values.put("filter", filter);
        values.put("total", found.total());
        values.put("page", page);
        boolean further = found.total() > (long) page * ROWS;
        values.put("more", further && page < Asked.MOST_PAGES);
        values.put("cut", further && page == Asked.MOST_PAGES);
        values.put("address", address(filter));
        values.put("days", view.read(() -> days(found.things())));
        values.put("types", survey.map(this::types).orElse(List.of()));
        values.put("statuses", statuses());
        return templates.render("timeline", values);
    }

    @Override
    public Choices choices() {
        EventFilter all = new EventFilter("", "", "", "", "", "");
        long events = surveying
                .within(PATIENCE)
                .map(s -> s.index().events(all, 0, 1).total())
                .orElse(0L);
        long last = Math.min(Asked.MOST_PAGES, (events + ROWS - 1) / ROWS);
        return new Choices(
                "page", LongStream.rangeClosed(2, last).mapToObj(Long::toString).toList());
    }

    private static String day(String text) {
        return text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?") ? text : "";
    }

    private static String address(EventFilter f) {
        return Stream.of(
                        "type=" + f.type(),
                        "status=" + f.status(),
                        "who=" + f.who(),
                        "where=" + f.where(),
                        "from=" + f.from(),
                        "to=" + f.to())
                .filter(p -> !p.endsWith("="))
                .map(p -> p.substring(0, p.indexOf('=') + 1)
                        + java.net.URLEncoder.encode(
                                p.substring(p.indexOf('=') + 1), java.nio.charset.StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private List<Day> days(List<Node> found) {
        Events events = new Events(view, words);
        Map<String, List<EventRow>> byDate = found.stream()
                .map(events::row)
                .collect(Collectors.groupingBy(EventRow::date, java.util.LinkedHashMap::new, Collectors.toList()));
        return byDate.entrySet().stream()
                .map(e -> new Day(e.getKey(), e.getValue()))
                .toList();
    }

    /** The classes of events that the graph has. */
    private List<Choice> types(Survey survey) {
        return survey.statistics().classes().keySet().stream()
                .map(NodeFactory::createURI)
                .filter(c -> view.above(c).contains(Vocabulary.ng("Event")))
                .map(c -> new Choice(c.getLocalName(), words.label(c)))
                .sorted(Comparator.comparing(Choice::text))
                .toList();
    }

    private List<Choice> statuses() {
        return Stream.of(
                        "Occurred",
                        "Ongoing",
                        "Attempted",
                        "Planned",
                        "Ordered",
                        "Hypothetical",
                        "Negated",
                        "Background")
                .map(s -> new Choice(s, words.label(Vocabulary.ng(s))))
                .toList();
    }
}
