package org.newsgraph.setwise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.Vars;
import org.apache.jena.sparql.expr.Expr;

/**
 * Triple patterns and conditions that ARQ has nested, each condition around the first patterns that have its variables, as one
 * pattern with all conditions around it. ARQ's way is the better one but where such first patterns have nothing in common: each
 * match of the one would go with each of the other, while patterns that stand outside say which belong together.
 */
final class Conjunction {
    private final Set<Var> known;
    private final List<Triple> triples = new ArrayList<>();
    private final List<Expr> conditions = new ArrayList<>();
    /** How many of the patterns stand inside each of the conditions. */
    private final List<Integer> inside = new ArrayList<>();

    private boolean plain = true;

    private Conjunction(Collection<Var> known) {
        this.known = new HashSet<>(known);
    }

    /**
     * The operation so, if that saves it from joining what has nothing in common.
     *
     * @param known variables that have values before
     */
    static Optional<Conjunction> of(Op op, Collection<Var> known) {
        Conjunction all = new Conjunction(known);
        all.add(op);
        return all.plain && all.isBetter() ? Optional.of(all) : Optional.empty();
    }

    BasicPattern pattern() {
        return BasicPattern.wrap(triples);
    }

    /** The conditions, to be taken from. */
    List<Expr> conditions() {
        return new ArrayList<>(conditions);
    }

    private void add(Op op) {
        if (op instanceof OpQuadPattern pattern) {
            triples.addAll(pattern.getBasicPattern().getList());
        } else if (op instanceof OpBGP pattern) {
            triples.addAll(pattern.getPattern().getList());
        } else if (op instanceof OpSequence sequence) {
            sequence.getElements().forEach(this::add);
        } else if (op instanceof OpFilter filter) {
            int before = triples.size();
            add(filter.getSubOp());
            plain &= before == 0;
            filter.getExprs().getList().forEach(c -> {
                conditions.add(c);
                inside.add(triples.size());
            });
        } else {
            plain = false;
        }
    }

    /** Whether there are fewer parts with nothing in common in all than inside a condition, and each condition means the same. */
    private boolean isBetter() {
        boolean better = false;
        Set<Var> all = variables(triples);
        int parts = parts(triples);
        for (int i = 0; i < conditions.size(); i++) {
            List<Triple> first = triples.subList(0, inside.get(i));
            Set<Var> before = variables(first);
            before.addAll(known);
            if (!Variables.of(conditions.get(i)).stream().filter(all::contains).allMatch(before::contains)) {
                return false;
            }
            better |= parts < parts(first);
        }
        return better;
    }

    private static Set<Var> variables(List<Triple> triples) {
        Set<Var> variables = new HashSet<>();
        triples.forEach(t -> Vars.addVarsFromTriple(variables, t));
        return variables;
    }

    /** Into how many groups the patterns fall that share no variable; all that share one with what is known are of one. */
    private int parts(List<Triple> patterns) {
        List<Set<Var>> groups = new ArrayList<>();
        for (Triple triple : patterns) {
            Set<Var> group = variables(List.of(triple));
            if (group.stream().anyMatch(known::contains)) {
                group.addAll(known);
            }
            groups.removeIf(g -> {
                boolean shares = g.stream().anyMatch(group::contains);
                if (shares) {
                    group.addAll(g);
                }
                return shares;
            });
            groups.add(group);
        }
        return groups.size();
    }
}
