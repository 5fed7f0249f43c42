package org.newsgraph.graph;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.DeltaDeriver.Found;
import org.newsgraph.graph.DerivationCounts.Support;

/** The derived triples, and the nodes that explain them, that go and come as solutions are lost and found. */
final class DerivationDelta {
    private final Iris iris;
    private final DerivationCounts before;
    private final DerivationCounts after;
    private final Set<Triple> removed = new HashSet<>();
    private final Set<Triple> added = new HashSet<>();

    /**
     * @param before counts as they were
     * @param after the same counts, to be brought up to date
     */
    DerivationDelta(Iris iris, DerivationCounts before, DerivationCounts after) {
        this.iris = iris;
        this.before = before;
        this.after = after;
    }

    /** Counts what was found of one triple, and says what becomes of it. */
    void add(Triple triple, Map<Reason, Found> found) {
        String key = DerivationCounts.key(triple);
        found.forEach((reason, f) -> count(key, reason, f));
        boolean was = before.isFirm(key);
        boolean is = after.isFirm(key);
        if (was && is) {
            found.forEach((reason, f) -> compare(triple, key, reason.iri(), f));
        } else if (is) {
            added.add(triple);
            after.addProperty(triple.getPredicate());
            after.supports(key).forEach((rule, on) -> {
                explain(triple, rule, added, 1);
                on.forEach(node -> added.add(rests(triple, rule, node)));
            });
        } else if (was) {
            removed.add(triple);
            before.supports(key).forEach((rule, on) -> {
                explain(triple, rule, removed, -1);
                on.forEach(node -> removed.add(rests(triple, rule, node)));
            });
        }
    }

    private void count(String key, Reason reason, Found found) {
        found.supports.forEach((node, n) -> {
            if (n != 0) {
                after.addSupport(key, reason.iri(), node, n);
            }
        });
        if (found.firm != 0) {
            after.addFirm(key, found.firm);
        }
    }

    private void compare(Triple triple, String key, Node rule, Found found) {
        boolean followed = before.follows(key, rule);
        boolean follows = after.follows(key, rule);
        if (followed != follows) {
            explain(triple, rule, follows ? added : removed, follows ? 1 : -1);
        }
        found.supports.keySet().forEach(node -> {
            boolean rested = before.rests(key, rule, node);
            if (rested != after.rests(key, rule, node)) {
                (rested ? removed : added).add(rests(triple, rule, node));
            }
        });
    }

    private Triple rests(Triple triple, Node rule, Support on) {
        return Triple.create(
                iris.derivation(triple, rule), on.words() ? Vocabulary.FROM_MENTION : Vocabulary.FROM_CLAIM, on.node());
    }

    private void explain(Triple triple, Node rule, Set<Triple> triples, int times) {
        Node node = iris.derivation(triple, rule);
        triples.add(Triple.create(node, Vocabulary.TYPE, Vocabulary.DERIVATION));
        triples.add(Triple.create(node, Vocabulary.SUBJECT, triple.getSubject()));
        triples.add(Triple.create(node, Vocabulary.PREDICATE, triple.getPredicate()));
        triples.add(Triple.create(node, Vocabulary.OBJECT, triple.getObject()));
        triples.add(Triple.create(node, Vocabulary.RULE, rule));
        after.addExplained(rule, times);
    }

    /** What goes and comes, the descriptions of the rules by which anything follows now included. */
    Delta finish(Rules rules) {
        rules.reasons().forEach(reason -> {
            boolean was = before.explains(reason.iri());
            boolean is = after.explains(reason.iri());
            if (was != is) {
                Set<Triple> triples = is ? added : removed;
                triples.add(Triple.create(reason.iri(), Vocabulary.TYPE, Vocabulary.RULE_CLASS));
                triples.add(Triple.create(reason.iri(), Vocabulary.LABEL, Literals.label(reason.title())));
            }
        });
        return new Delta(removed, added);
    }
}
