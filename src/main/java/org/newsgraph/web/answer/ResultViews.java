package org.newsgraph.web.answer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.model.Places;
import org.newsgraph.web.model.Spot;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.picture.MapPicture;

/** An answer as a page shows it: as table, and, where its cells are fit for that, as chart, map and timeline. */
public final class ResultViews {
    private static final int MOST_SPOTS = 300;

    private final GraphView view;
    private final Words words;

    /** @param words names things of the view */
    public ResultViews(GraphView view, Words words) {
        this.view = view;
        this.words = words;
    }

    /** What the template {@code result} prints. */
    public Map<String, Object> values(Answer answer) {
        Map<String, Object> values = new HashMap<>();
        values.put("answer", answer);
        values.put("chart", BarChart.of(answer).orElse(null));
        values.put("map", view.read(() -> map(answer)).orElse(null));
        values.put("timeline", DayLine.of(answer).orElse(null));
        return values;
    }

    /** The places that the rows name, with the number of rows of each; empty if they name none with coordinates. */
    private Optional<MapPicture> map(Answer answer) {
        Places places = new Places(view);
        Map<Node, Optional<Node>> known = new HashMap<>();
        Map<Node, Integer> rows = new LinkedHashMap<>();
        answer.nodes().forEach(row -> row.stream()
                .flatMap(Optional::stream)
                .flatMap(cell -> known.computeIfAbsent(cell, n -> place(n, places)).stream())
                .distinct()
                .forEach(place -> rows.merge(place, 1, Integer::sum)));
        List<Spot> spots = rows.entrySet().stream()
                .flatMap(e -> places.spot(e.getKey(), e.getValue(), words).stream())
                .toList();
        return drawn(spots.isEmpty() ? WrittenSpots.of(answer) : spots);
    }

    private static Optional<MapPicture> drawn(List<Spot> all) {
        List<Spot> spots = all.stream().limit(MOST_SPOTS).toList();
        return spots.isEmpty() ? Optional.empty() : Optional.of(MapPicture.of(spots, List.of(), "rows"));
    }

    /** The cell itself, or what goes by the name in it, if it is a place with coordinates and the only one. */
    private Optional<Node> place(Node cell, Places places) {
        Stream<Node> things = cell.isURI()
                ? Stream.of(cell)
                : view.data().stream(Node.ANY, Vocabulary.LABEL, cell)
                        .map(Triple::getSubject)
                        .filter(Node::isURI);
        List<Node> found =
                things.distinct().filter(places::hasCoordinates).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
