package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Scores facts against annotated ones: a fact counts as found if some prediction of the same document matches it, and a
 * prediction as right if it matches some fact; optional facts count for nothing. Only relations that the gold knows are looked at.
 */
public final class FactsScore {
    private static final Set<String> SYMMETRIC = Set.of("met", "clashedWith");

    private final Map<String, Tally> byRelation = new LinkedHashMap<>();
    private final List<ScoringError> errors = new ArrayList<>();
    private int leaks;

    /** @param gold facts by document id
     * @param predicted the same, predicted */
    public FactsScore(Map<String, List<Fact>> gold, Map<String, List<Fact>> predicted) {
        Set<String> known = new HashSet<>();
        gold.values().forEach(facts -> facts.forEach(f -> known.add(f.relation())));
        gold.forEach((id, facts) -> score(
                id,
                distinct(facts),
                distinct(predicted.getOrDefault(id, List.of()).stream()
                        .filter(f -> known.contains(f.relation()))
                        .toList())));
    }

    /** Tallies by relation, most frequent in the gold first. */
    public Map<String, Tally> byRelation() {
        Map<String, Tally> sorted = new LinkedHashMap<>();
        byRelation.entrySet().stream()
                .sorted((a, b) -> b.getValue().gold() - a.getValue().gold())
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    /** Sum over relations: the micro average. */
    public Tally total() {
        return byRelation.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** Predictions that state as done what the gold has as planned or denied. */
    public int leaks() {
        return leaks;
    }

    /** Each missed fact and each wrong prediction, by document. */
    public List<ScoringError> errors() {
        return List.copyOf(errors);
    }

    private void score(String id, Collection<Fact> gold, Collection<Fact> predicted) {
        for (Fact g : gold) {
            if (g.optional()) {
                continue;
            }
            boolean found = predicted.stream().anyMatch(p -> matches(g, p));
            byRelation.merge(g.relation(), Tally.NONE.withGold(found), Tally::plus);
            if (!found) {
                errors.add(error(id, ScoringError.Kind.MISSED, g));
            }
        }
        for (Fact p : predicted) {
            List<Fact> hits = gold.stream().filter(g -> matches(g, p)).toList();
            if (!hits.isEmpty() && hits.stream().allMatch(Fact::optional)) {
                continue;
            }
            byRelation.merge(p.relation(), Tally.NONE.withSystem(!hits.isEmpty()), Tally::plus);
            if (!hits.isEmpty()) {
                continue;
            }
            boolean leak = p.status().equals("asserted")
                    && gold.stream()
                            .filter(g ->
                                    g.status().equals("planned") || g.status().equals("negated"))
                            .anyMatch(g -> matchesButStatus(g, p));
            leaks += leak ? 1 : 0;
            errors.add(error(id, leak ? ScoringError.Kind.LEAK : ScoringError.Kind.WRONG, p));
        }
    }

    private static ScoringError error(String document, ScoringError.Kind kind, Fact fact) {
        List<String> names =
                Stream.concat(fact.subjects().stream(), fact.objects().stream()).toList();
        return new ScoringError(document, kind, fact.shown(), names, fact.evidence());
    }

    static boolean matches(Fact gold, Fact predicted) {
        return gold.status().equals(predicted.status()) && matchesButStatus(gold, predicted);
    }

    private static boolean matchesButStatus(Fact gold, Fact predicted) {
        if (!gold.relation().equals(predicted.relation())) {
            return false;
        }
        List<String> gs = gold.subjects();
        List<String> go = gold.objects();
        List<String> ps = predicted.subjects();
        List<String> po = predicted.objects();
        if (gold.relation().equals("casualties")) {
            return gold.kind().equals(predicted.kind())
                    && gold.count().equals(predicted.count())
                    && (gs.isEmpty() || ps.isEmpty() || NameMatch.anySame(gs, ps));
        }
        if (SYMMETRIC.contains(gold.relation()) && NameMatch.anySame(gs, po) && NameMatch.anySame(go, ps)) {
            return true;
        }
        return fits(gs, ps, gold.subjectMayLack()) && fits(go, po, gold.objectMayLack());
    }

    private static boolean fits(List<String> gold, List<String> predicted, boolean mayLack) {
        return NameMatch.anySame(gold, predicted) || mayLack && (gold.isEmpty() || predicted.isEmpty());
    }

    /** Facts that differ in nothing that is scored count once; of two, the later stays. */
    private static Collection<Fact> distinct(List<Fact> facts) {
        Map<List<Object>, Fact> byKey = new LinkedHashMap<>();
        for (Fact f : facts) {
            byKey.put(List.of(f.relation(), f.status(), f.key()), f);
        }
        return byKey.values();
    }
}
