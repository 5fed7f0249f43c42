package org.newsgraph.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.newsgraph.graph.RulePlaces.Place;

/**
 * Where a triple that comes or goes may make a difference to a rule, and how to get from there to what the rule starts from.
 *
 * <p>What a document owns (its words, its claims) is reached from its claims. So most places need no look: a node that is new can
 * be reached from a claim only over triples that are new as well.
 */
final class RuleProbes {
    private final List<Place> places;
    private final Set<Node> reached = new HashSet<>();
    private final Var start;
    private final Map<Leg, Optional<List<Step>>> known = new HashMap<>();

    /** From a variable to what the rule starts from, seen from within some groups. */
    private record Leg(Node from, List<Integer> scope) {}

    /** A step along a place, from subject to object or back. */
    record Step(Place place, boolean forward) {}

    /**
     * A way to what a rule starts from.
     *
     * @param known what some variables stand for then
     * @param from the one of them from which the steps go
     * @param conditions what must hold of the nodes on the way
     */
    record Way(Map<Node, Node> known, Node from, List<Step> steps, List<Place> conditions) {
        /** The conditions of what a variable stands for. */
        Stream<Place> conditions(Node variable) {
            return conditions.stream().filter(c -> c.subject().equals(variable));
        }
    }

    /** What a changed triple asks for. */
    sealed interface Look {
        /** To go a way. */
        record Along(Way way) implements Look {}

        /** To look at everything, since there is no way. */
        record Everywhere() implements Look {}
    }

    RuleProbes(Rule rule) {
        this.places = rule.places().stream()
                .sorted(Comparator.comparing(RuleProbes::leadsOutOfDocuments))
                .toList();
        this.start = rule.start();
        reached.addAll(rule.supports());
        for (boolean more = true; more; ) {
            more = false;
            for (Place p : places) {
                more |= p.whole()
                        && p.object().isVariable()
                        && reached.contains(p.subject())
                        && reached.add(p.object());
            }
        }
    }

    /** Of two ways of one length, the one within a document is the narrower. */
    private static boolean leadsOutOfDocuments(Place place) {
        return place.predicates()
                .filter(p -> p.contains(Vocabulary.DERIVED_FROM) || p.contains(Vocabulary.REFERENCE_CONTEXT))
                .isEmpty();
    }

    /**
     * Where to look since triples came or went.
     *
     * @param owned those of nodes that belong to a document, by their properties
     * @param shared the others, by their properties
     * @param isNew whether a node of these was made or taken away with the change
     */
    Set<Look> looks(Map<Node, List<Triple>> owned, Map<Node, List<Triple>> shared, Predicate<Node> isNew) {
        Set<Look> looks = new LinkedHashSet<>();
        for (Place p : places) {
            if (!reached.contains(p.subject())) {
                triples(p, owned).forEach(t -> looks.add(look(p, t)));
            }
        }
        for (Place p : places) {
            boolean isReached = reached.contains(p.subject());
            triples(p, shared)
                    .filter(t -> !(isReached && isNew.test(t.getSubject())))
                    .forEach(t -> looks.add(look(p, t)));
        }
        return looks;
    }

    private static Stream<Triple> triples(Place place, Map<Node, List<Triple>> byProperty) {
        return place.predicates().orElseGet(byProperty::keySet).stream()
                .flatMap(property -> byProperty.getOrDefault(property, List.of()).stream())
                .filter(place::matches);
    }

    private Look look(Place place, Triple triple) {
        if (!place.whole()) {
            return new Look.Everywhere();
        }
        Map<Node, Node> known = new LinkedHashMap<>();
        known.put(place.object(), triple.getObject());
        known.put(place.subject(), triple.getSubject());
        Optional<List<Step>> back = steps(place.subject(), place);
        Optional<List<Step>> on = steps(place.object(), place);
        boolean fromSubject = back.isPresent()
                && (on.isEmpty() || back.get().size() <= on.get().size());
        return fromSubject
                ? along(known, place.subject(), back.get(), place)
                : on.<Look>map(steps -> along(known, place.object(), steps, place))
                        .orElseGet(Look.Everywhere::new);
    }

    private Look along(Map<Node, Node> known, Node from, List<Step> steps, Place around) {
        return new Look.Along(new Way(
                known,
                from,
                steps,
                places.stream()
                        .filter(p -> p.isCondition() && p.isAround(around))
                        .toList()));
    }

    /** How to get from a value of another variable for claims or words to what the rule starts from: one for each place of it. */
    Set<Look> from(Var variable, Node value) {
        Set<Look> looks = new LinkedHashSet<>();
        Set<List<Integer>> scopes = new HashSet<>();
        for (Place p : places) {
            if ((p.subject().equals(variable) || p.object().equals(variable)) && scopes.add(p.scope())) {
                looks.add(steps(variable, p)
                        .map(steps -> along(Map.of(variable, value), variable, steps, p))
                        .orElseGet(Look.Everywhere::new));
            }
        }
        return looks;
    }

    /** The shortest way over places that match where this one does. */
    private Optional<List<Step>> steps(Node from, Place around) {
        return known.computeIfAbsent(new Leg(from, around.scope()), leg -> search(from, around));
    }

    private Optional<List<Step>> search(Node from, Place around) {
        Map<Node, List<Step>> ways = new HashMap<>();
        ways.put(from, List.of());
        Deque<Node> open = new ArrayDeque<>(ways.keySet());
        while (!open.isEmpty() && from.isVariable()) {
            Node at = open.remove();
            for (Place p : places) {
                if (p.whole() && p.isAround(around)) {
                    step(at, p, true, ways, open);
                    step(at, p, false, ways, open);
                }
            }
        }
        return Optional.ofNullable(ways.get(start));
    }

    private static void step(Node at, Place p, boolean forward, Map<Node, List<Step>> ways, Deque<Node> open) {
        Node from = forward ? p.subject() : p.object();
        Node to = forward ? p.object() : p.subject();
        if (from.equals(at) && to.isVariable() && !ways.containsKey(to)) {
            List<Step> way = new ArrayList<>(ways.getOrDefault(at, List.of()));
            way.add(new Step(p, forward));
            ways.put(to, way);
            open.add(to);
        }
    }
}
