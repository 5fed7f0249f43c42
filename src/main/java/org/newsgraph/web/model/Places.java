package org.newsgraph.web.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Words;

/** Counts events by where they happened, at the nearest place that the graph has coordinates of. */
public final class Places {
    private static final int STEPS = 4;
    private static final List<Node> ROLES =
            Stream.of("place", "destination", "target").map(Vocabulary::ng).toList();

    private final GraphView view;

    /** @param view the graph whose coordinates count */
    public Places(GraphView view) {
        this.view = view;
    }

    /** Where an event happened, as far as the graph says where that is. */
    public Stream<Node> of(Node event) {
        return ROLES.stream()
                .flatMap(r -> view.objects(event, r).stream())
                .flatMap(p -> located(p).stream())
                .distinct();
    }

    /** Whether the graph says where the thing itself is. */
    public boolean hasCoordinates(Node thing) {
        return view.data().contains(thing, Vocabulary.LATITUDE, Node.ANY);
    }

    /** The thing itself if it has coordinates, else what it lies in. */
    public Optional<Node> located(Node thing) {
        Optional<Node> at = Optional.of(thing).filter(Node::isURI);
        for (int step = 0; step < STEPS && at.isPresent(); step++) {
            Node here = at.get();
            if (hasCoordinates(here)) {
                return at;
            }
            at = view.object(here, Vocabulary.ng("locatedIn"))
                    .or(() -> view.object(here, Vocabulary.IN_COUNTRY))
                    .filter(Node::isURI);
        }
        return Optional.empty();
    }

    /** The place on a map; empty if the graph has no coordinates of it, or none that can be. */
    public Optional<Spot> spot(Node place, int count, Words words) {
        return degrees(place, Vocabulary.LATITUDE, 90).flatMap(lat -> degrees(place, Vocabulary.LONGITUDE, 180)
                .map(lon -> new Spot(words.link(place), lat, lon, count)));
    }

    private Optional<Double> degrees(Node place, Node property, int most) {
        return view.text(place, property)
                .filter(t -> t.matches("[+-]?\\d{1,3}(\\.\\d+)?([eE][+-]?\\d{1,2})?"))
                .map(Double::parseDouble)
                .filter(d -> Math.abs(d) <= most);
    }
}
