package org.newsgraph.language.clause;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The clauses of one sentence in the making, found by the token whose dependents they are. */
record Drafts(Syntax syntax, List<Draft> all, Map<Integer, Draft> byNode) {
    Drafts(Syntax syntax, List<Draft> all) {
        this(syntax, all, all.stream().collect(Collectors.toMap(d -> d.node, Function.identity())));
    }

    Optional<Draft> at(int node) {
        return Optional.ofNullable(byNode.get(node));
    }

    /** Outer clauses before inner ones. */
    List<Draft> topDown() {
        return all.stream()
                .sorted(Comparator.<Draft>comparingInt(d -> syntax.depth(d.node))
                        .thenComparingInt(d -> d.node))
                .toList();
    }

    /** The clause that a clause is coordinated with, the first of the series. */
    Optional<Draft> firstConjunct(Draft d) {
        return syntax.tree().is(d.node, "conj") ? at(syntax.tree().head(d.node)) : Optional.empty();
    }

    /** The clause itself, or the first of the series that it is coordinated in without a conjunction or subject clause of its own. */
    Draft leader(Draft d) {
        return syntax.marks(d.node).isEmpty()
                ? firstConjunct(d).filter(f -> !f.isNominal()).map(this::leader).orElse(d)
                : d;
    }

    /** The innermost clause above a token that is not a noun's. */
    Optional<Draft> governingVerb(int token) {
        Optional<Draft> d = governing(token);
        return d.isPresent() && d.get().isNominal() ? governingVerb(d.get().node) : d;
    }

    /** The innermost clause above a token. */
    Optional<Draft> governing(int token) {
        for (int t = syntax.tree().head(token); t >= 0; t = syntax.tree().head(t)) {
            Optional<Draft> d = at(t);
            if (d.isPresent()) {
                return d;
            }
        }
        return Optional.empty();
    }
}
