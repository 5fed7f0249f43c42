package org.newsgraph.web.view;

import java.time.Duration;
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
import org.newsgraph.web.page.Templates;
import org.newsgraph.web.picture.MapPicture;
import org.newsgraph.web.survey.Survey;
import org.newsgraph.web.survey.Surveying;

/** Where events happened, and who was sent where. */
final class MapView implements View {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int MOVES = 200;

    private final GraphView view;
    private final Words words;
    private final Surveying surveying;
    private final Templates templates;

    MapView(GraphView view, Words words, Surveying surveying, Templates templates) {
        this.view = view;
        this.words = words;
        this.surveying = surveying;
        this.templates = templates;
    }

    @Override
    public byte[] page(Asked asked) {
        Optional<Survey> survey = surveying.within(PATIENCE);
        List<Spot> spots = survey.map(Survey::spots).orElse(List.of());
        List<MapPicture.Move> moves = view.read(this::moves);
        Map<String, Object> values = new HashMap<>();
        values.put("title", "Map");
        values.put("ready", survey.isPresent());
        values.put("spots", spots);
        values.put("moves", moves);
        values.put("map", MapPicture.of(spots, moves));
        return templates.render("map", values);
    }

    private List<MapPicture.Move> moves() {
        Places places = new Places(view);
        Map<String, MapPicture.Move> moves = new LinkedHashMap<>();
        Stream.of("sentForcesTo", "deployedTo", "plansToSendForcesTo").forEach(relation -> {
            Node property = Vocabulary.ng(relation);
            view.data().stream(Node.ANY, property, Node.ANY)
                    .limit(MOVES)
                    .sorted(java.util.Comparator.comparing(Triple::toString))
                    .forEach(t -> move(t, places, relation.startsWith("plans"))
                            .ifPresent(m -> moves.putIfAbsent(m.from() + " " + m.to(), m)));
        });
        return List.copyOf(moves.values());
    }

    private Optional<MapPicture.Move> move(Triple triple, Places places, boolean planned) {
        Optional<Spot> from = places.located(triple.getSubject()).flatMap(p -> places.spot(p, 0, words));
        Optional<Spot> to = places.located(triple.getObject()).flatMap(p -> places.spot(p, 0, words));
        String text = words.label(triple.getSubject()) + " " + words.label(triple.getPredicate()) + " "
                + words.label(triple.getObject());
        return from.flatMap(f -> to.filter(t -> !t.place().equals(f.place()))
                .map(t -> new MapPicture.Move(
                        f, t, text, words.link(triple.getSubject()).href(), planned)));
    }
}
