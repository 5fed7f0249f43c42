package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * The order in which the pattern of a rule is matched: from what is bound to what hangs on it, never from a thing back to all that
 * speak of it while there is another way. So what a claim costs does not depend on how much else is said of those who take part. What
 * the pattern matches stays the same.
 *
 * <p>Jena orders the triples of one block alone, by what one binding leaves open, and evaluates both sides of some joins on the
 * whole graph.
 */
final class RulePlan {
    private final Set<Var> known;
    private final List<Op> parts = new ArrayList<>();
    private final List<Expr> filters = new ArrayList<>();

    /** Bound by all that is in the plan so far. */
    private final Set<Var> bound = new HashSet<>();

    private Op plan = OpTable.unit();

    private RulePlan(Set<Var> known) {
        this.known = new HashSet<>(known);
    }

    /**
     * The pattern, to be evaluated as it stands.
     *
     * @param known variables that are likely to be bound before
     */
    static Op of(Op pattern, Set<Var> known) {
        if (pattern instanceof OpUnion union) {
            return new OpUnion(of(union.getLeft(), known), of(union.getRight(), known));
        }
        if (pattern instanceof OpLeftJoin option) {
            Set<Var> inside = with(known, OpVars.visibleVars(option.getLeft()));
            return OpLeftJoin.create(
                    of(option.getLeft(), known), of(option.getRight(), inside), planned(option.getExprs(), inside));
        }
        if (pattern instanceof OpExtend extend) {
            return extend.copy(of(extend.getSubOp(), known));
        }
        return isGroup(pattern) ? new RulePlan(known).group(pattern) : pattern;
    }

    private static boolean isGroup(Op op) {
        return op instanceof OpFilter
                || op instanceof OpJoin
                || op instanceof OpSequence
                || op instanceof OpBGP
                || op instanceof OpPath
                || op instanceof OpTable;
    }

    private Op group(Op pattern) {
        collect(pattern, true);
        parts.removeIf(this::isChoice);
        Set<Var> all = with(known, OpVars.visibleVars(pattern));
        filters.replaceAll(f -> planned(f, all));
        addFilters();
        while (!parts.isEmpty()) {
            Op next = parts.stream()
                    .min(Comparator.comparingInt(p -> RuleCosts.of(p, known)))
                    .orElseThrow();
            parts.remove(next);
            add(next);
            addFilters();
        }
        return plan;
    }

    /** @param whole whether filters there see all of the group */
    private void collect(Op op, boolean whole) {
        if (op instanceof OpFilter filter && (whole || seesItsOwn(filter))) {
            filters.addAll(filter.getExprs().getList());
            collect(filter.getSubOp(), whole);
        } else if (op instanceof OpJoin join) {
            collect(join.getLeft(), false);
            collect(join.getRight(), false);
        } else if (op instanceof OpSequence sequence) {
            sequence.getElements().forEach(e -> collect(e, false));
        } else if (op instanceof OpBGP block) {
            block.getPattern().forEach(t -> parts.add(block(List.of(t))));
        } else if (!(op instanceof OpTable table && table.isJoinIdentity())) {
            parts.add(op);
        }
    }

    /** Whether all that the filter asks about is bound below it, so that it may as well stand above what that is joined with. */
    private static boolean seesItsOwn(OpFilter filter) {
        Set<Var> fixed = OpVars.fixedVars(filter.getSubOp());
        return filter.getExprs().getList().stream().allMatch(e -> fixed.containsAll(RuleCosts.mentioned(e)));
    }

    /** Values for one variable that something else binds become a condition. */
    private boolean isChoice(Op part) {
        if (!(part instanceof OpTable values) || values.getTable().getVars().size() != 1) {
            return false;
        }
        Var variable = values.getTable().getVars().get(0);
        boolean binds = parts.stream()
                .anyMatch(p -> !p.equals(part) && OpVars.fixedVars(p).contains(variable));
        ExprList choices = new ExprList();
        values.getTable().rows().forEachRemaining(row -> {
            if (row.contains(variable)) {
                choices.add(NodeValue.makeNode(row.get(variable)));
            }
        });
        boolean chosen = binds && choices.size() == values.getTable().size();
        if (chosen) {
            filters.add(new E_OneOf(new ExprVar(variable), choices));
        }
        return chosen;
    }

    private void add(Op part) {
        boolean first = plan instanceof OpTable table && table.isJoinIdentity();
        boolean follows = first || mayFollow(part);
        boolean leaf = part instanceof OpBGP || part instanceof OpPath || part instanceof OpTable;
        Op next = leaf ? part : of(part, follows ? known : Set.of());
        if (first) {
            plan = next;
        } else if (follows) {
            plan = behind(plan, next);
        } else {
            plan = OpJoin.create(plan, next);
        }
        bound.addAll(OpVars.fixedVars(next));
        known.addAll(OpVars.visibleVars(next));
    }

    private static Op behind(Op before, Op next) {
        if (before instanceof OpSequence steps && next instanceof OpBGP) {
            List<Op> all = new ArrayList<>(steps.getElements());
            all.set(all.size() - 1, behind(all.get(all.size() - 1), next));
            OpSequence sequence = OpSequence.create();
            all.forEach(step -> add(sequence, step));
            return sequence;
        }
        if (before instanceof OpBGP first && next instanceof OpBGP second) {
            List<Triple> both = new ArrayList<>(first.getPattern().getList());
            both.addAll(second.getPattern().getList());
            return block(both);
        }
        return OpSequence.create(before, next);
    }

    private static void add(OpSequence sequence, Op step) {
        if (step instanceof OpSequence inner) {
            inner.getElements().forEach(sequence::add);
        } else {
            sequence.add(step);
        }
    }

    private static Op block(List<Triple> triples) {
        return new OpBGP(BasicPattern.wrap(new ArrayList<>(triples)));
    }

    /** Whether it gives the same if it sees what is bound already, as in a loop. */
    private boolean mayFollow(Op op) {
        if (op instanceof OpUnion union) {
            return mayFollow(union.getLeft()) && mayFollow(union.getRight());
        }
        if (op instanceof OpSequence sequence) {
            return sequence.getElements().stream().allMatch(this::mayFollow);
        }
        if (op instanceof OpFilter filter) {
            Set<Var> fixed = OpVars.fixedVars(filter.getSubOp());
            return mayFollow(filter.getSubOp())
                    && filter.getExprs().getList().stream()
                            .flatMap(e -> RuleCosts.mentioned(e).stream())
                            .allMatch(v -> fixed.contains(v) || !known.contains(v));
        }
        return op instanceof OpBGP || op instanceof OpPath || op instanceof OpTable;
    }

    /** Adds the filters whose answer nothing that is left can change. */
    private void addFilters() {
        Predicate<Var> isOpen = v -> !bound.contains(v)
                && parts.stream().anyMatch(p -> RuleCosts.mentioned(p).contains(v));
        List<Expr> ready = filters.stream()
                .filter(f -> RuleCosts.mentioned(f).stream().noneMatch(isOpen))
                .toList();
        if (!ready.isEmpty()) {
            filters.removeAll(ready);
            plan = OpFilter.filterBy(new ExprList(ready), plan);
        }
    }

    private static ExprList planned(ExprList conditions, Set<Var> known) {
        if (conditions == null) {
            return new ExprList();
        }
        return new ExprList(
                conditions.getList().stream().map(e -> planned(e, known)).toList());
    }

    private static Expr planned(Expr condition, Set<Var> known) {
        return ExprTransformer.transform(
                new ExprTransformCopy() {
                    @Override
                    public Expr transform(ExprFunctionOp exists, ExprList arguments, Op ignored) {
                        return exists.copy(arguments, of(exists.getGraphPattern(), known));
                    }
                },
                condition);
    }

    private static Set<Var> with(Set<Var> some, Collection<Var> more) {
        Set<Var> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
