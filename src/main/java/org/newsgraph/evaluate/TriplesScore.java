package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores triples against gold, document by document: a gold triple counts as found if some triple of the system matches it, a
 * triple of the system as right if it matches some gold triple. What matches optional gold only counts for nothing.
 */
final class TriplesScore {
    private final TripleMode mode;
    private final Map<String, Tally> byProperty = new TreeMap<>();
    private final List<ScoringError> errors = new ArrayList<>();

    TriplesScore(TripleMode mode) {
        this.mode = mode;
    }

    /** Adds a document. */
    void add(TriplesGold document, List<LabelledTriple> triples) {
        Collection<TriplesGold.Triple> gold = distinctGold(document.triples());
        Collection<LabelledTriple> system = distinct(triples);
        for (TriplesGold.Triple g : gold) {
            if (!g.optional()) {
                boolean found = system.stream().anyMatch(s -> matches(g, s));
                byProperty.merge(g.property(), Tally.NONE.withGold(found), Tally::plus);
                if (!found) {
                    errors.add(g.missedIn(document.id()));
                }
            }
        }
        Map<List<String>, String> labels = new HashMap<>();
        gold.forEach(g -> labels.put(TripleMode.LENIENT.key(g.property()), g.property()));
        system.forEach(s -> judge(document, gold, s, labels));
    }

    private void judge(
            TriplesGold document,
            Collection<TriplesGold.Triple> gold,
            LabelledTriple s,
            Map<List<String>, String> labels) {
        List<TriplesGold.Triple> hits = gold.stream().filter(g -> matches(g, s)).toList();
        boolean right = hits.stream().anyMatch(g -> !g.optional());
        if (!right && (!hits.isEmpty() || !isJudged(document, s))) {
            return;
        }
        String property = labels.getOrDefault(TripleMode.LENIENT.key(s.property()), s.property());
        byProperty.merge(property, Tally.NONE.withSystem(right), Tally::plus);
        if (!right) {
            errors.add(s.wrongIn(document.id()));
        }
    }

    private static boolean isJudged(TriplesGold document, LabelledTriple s) {
        return document.judged().isEmpty()
                || document.judged().get().stream()
                        .anyMatch(p -> TripleMode.LENIENT.key(p).equals(TripleMode.LENIENT.key(s.property())));
    }

    private boolean matches(TriplesGold.Triple g, LabelledTriple s) {
        boolean lenient = mode == TripleMode.LENIENT;
        return mode.key(g.property()).equals(mode.key(s.property()))
                && (lenient && g.anySubject() || anySame(g.subjects(), s.subject()))
                && (lenient && g.anyObject() || anySame(g.objects(), s.object()));
    }

    private boolean anySame(List<String> gold, String system) {
        return gold.stream().anyMatch(g -> mode.same(g, system));
    }

    private static Collection<TriplesGold.Triple> distinctGold(List<TriplesGold.Triple> triples) {
        Map<List<Object>, TriplesGold.Triple> byKey = new LinkedHashMap<>();
        for (TriplesGold.Triple t : triples) {
            byKey.put(
                    List.of(
                            TripleMode.EXACT.key(t.property()),
                            TripleMode.EXACT.key(t.subjects().get(0)),
                            TripleMode.EXACT.key(t.objects().get(0)),
                            t.optional()),
                    t);
        }
        return byKey.values();
    }

    private Collection<LabelledTriple> distinct(List<LabelledTriple> triples) {
        Map<List<Object>, LabelledTriple> byKey = new LinkedHashMap<>();
        for (LabelledTriple t : triples) {
            byKey.putIfAbsent(List.of(mode.key(t.property()), mode.key(t.subject()), mode.key(t.object())), t);
        }
        return byKey.values();
    }

    /** Tallies by property, most frequent in the gold first. */
    Map<String, Tally> byProperty() {
        Map<String, Tally> sorted = new LinkedHashMap<>();
        byProperty.entrySet().stream()
                .sorted((a, b) -> b.getValue().gold() - a.getValue().gold())
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    /** All properties pooled. */
    Tally micro() {
        return byProperty.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** Each missed and each wrong triple, by document. */
    List<ScoringError> errors() {
        return List.copyOf(errors);
    }
}
