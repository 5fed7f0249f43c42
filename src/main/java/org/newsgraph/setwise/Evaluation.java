package org.newsgraph.setwise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDisjunction;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/**
 * Evaluates operations over tables: each is given rows and gives those that go on from them, as ARQ's executor does row by row.
 * What is not told apart here, ARQ does, once for rows that are equal in what it looks at.
 */
final class Evaluation {
    private final ExecutionContext context;
    private final Cancellation cancellation;
    private final Ids ids;
    private final Patterns patterns;
    private final Numbering numbering = new Numbering();
    private final Conditions conditions;
    private final Joining joining;

    Evaluation(DatasetGraphTDB store, ExecutionContext context) {
        this.context = context;
        this.cancellation = Cancellation.of(context);
        this.ids = new Ids(store.getTripleTable().getNodeTupleTable().getNodeTable());
        this.patterns = new Patterns(store, ids, cancellation);
        this.conditions = new Conditions(ids, new Expressions(ids, context), numbering, this::rows);
        this.joining = new Joining(cancellation);
    }

    /** All that an operation gives, as ARQ reads it. */
    Iterator<Binding> bindings(Op op) {
        return bindings(rows(op, Rows.unit()));
    }

    /** At least the first rows, so many, of what an operation gives, in any order. */
    Iterator<Binding> bindings(Op op, List<SortCondition> order, long count) {
        return bindings(new Top(ids, context).of(rows(op, Rows.unit()), order, count));
    }

    private Iterator<Binding> bindings(Rows rows) {
        return IntStream.range(0, rows.size())
                .<Binding>mapToObj(row -> new RowBinding(rows, row, ids))
                .iterator();
    }

    private Rows rows(Op op, Rows from) {
        cancellation.check(0);
        if (from.size() == 0) {
            return from;
        }
        Rows input = from.trimmed();
        Optional<Conjunction> conjunction = op instanceof OpFilter || op instanceof OpSequence
                ? Conjunction.of(op, input.columns())
                : Optional.empty();
        if (conjunction.isPresent()) {
            return filtered(conjunction.get().pattern(), conjunction.get().conditions(), input);
        } else if (op instanceof OpQuadPattern pattern) {
            return matches(pattern.getBasicPattern(), input);
        } else if (op instanceof OpBGP pattern) {
            return matches(pattern.getPattern(), input);
        } else if (op instanceof OpGraph graph) {
            return rows(graph.getSubOp(), input);
        } else if (op instanceof OpPath path) {
            return Patterns.steps(path.getTriplePath())
                    .map(s -> eitherOf(s, input))
                    .orElseGet(() -> byArq(op, input));
        } else if (op instanceof OpFilter filter) {
            return filtered(filter, input);
        } else if (op instanceof OpExtend extend) {
            return extended(extend, input);
        } else if (op instanceof OpSequence sequence) {
            return sequence.getElements().stream().reduce(input, (rows, next) -> rows(next, rows), (a, b) -> b);
        } else if (op instanceof OpUnion union) {
            return rows(union.getLeft(), input).and(rows(union.getRight(), input));
        } else if (op instanceof OpDisjunction either) {
            return either.getElements().stream()
                    .map(o -> rows(o, input))
                    .reduce(Rows::and)
                    .orElseThrow();
        } else if (op instanceof OpConditional optional) {
            return optional(optional, input);
        }
        return input.isUnit() ? alone(op) : joined(op, input);
    }

    /** What goes on from rows that were found before is what fits to them. */
    private Rows joined(Op op, Rows input) {
        if (op instanceof OpJoin join) {
            Rows left = rows(join.getLeft(), input);
            return left.size() == 0 ? left : joining.join(left, rows(join.getRight(), Rows.unit()));
        } else if (op instanceof OpLeftJoin join) {
            return leftJoined(join, input);
        }
        return joining.join(input, alone(op));
    }

    /** What an operation gives by itself. */
    private Rows alone(Op op) {
        Rows unit = Rows.unit();
        if (op instanceof OpJoin || op instanceof OpLeftJoin) {
            return joined(op, unit);
        } else if (op instanceof OpProject project) {
            return rows(project.getSubOp(), unit).project(project.getVars());
        } else if (op instanceof OpDistinct distinct) {
            return rows(distinct.getSubOp(), unit).distinct();
        } else if (op instanceof OpGroup group) {
            return new Grouping(ids, context, cancellation)
                    .group(rows(group.getSubOp(), unit), group.getGroupVars(), group.getAggregators());
        } else if (op instanceof OpTable table && table.isJoinIdentity()) {
            return unit;
        }
        return byArq(op, unit);
    }

    private Rows matches(BasicPattern pattern, Rows input) {
        return patterns.join(input, pattern, Sieve.NONE);
    }

    private Rows eitherOf(List<Triple> steps, Rows input) {
        return steps.stream()
                .map(s -> patterns.join(input, s))
                .reduce(Rows::and)
                .orElseThrow();
    }

    private Rows filtered(OpFilter filter, Rows input) {
        List<Expr> all = new ArrayList<>(filter.getExprs().getList());
        return filter.getSubOp() instanceof OpQuadPattern pattern
                ? filtered(pattern.getBasicPattern(), all, input)
                : filtered(all, rows(filter.getSubOp(), input));
    }

    private Rows filtered(BasicPattern pattern, List<Expr> all, Rows input) {
        return filtered(all, patterns.join(input, pattern, conditions.sieve(all)));
    }

    private Rows filtered(List<Expr> all, Rows rows) {
        Rows result = rows;
        for (Expr condition : all) {
            result = conditions.where(condition, result);
        }
        return result;
    }

    private Rows extended(OpExtend extend, Rows input) {
        Rows rows = rows(extend.getSubOp(), input);
        for (Var variable : extend.getVarExprList().getVars()) {
            Expr expression = extend.getVarExprList().getExpr(variable);
            if (rows.column(variable) >= 0) {
                throw new UnfitException();
            }
            rows = rows.with(variable, conditions.value(expression, rows));
        }
        return rows;
    }

    private Rows optional(OpConditional op, Rows input) {
        Rows left = rows(op.getLeft(), input);
        Var number = numbering.next();
        return withRest(left, rows(op.getRight(), left.with(number, Ids::number)), number);
    }

    private Rows leftJoined(OpLeftJoin op, Rows input) {
        Rows left = rows(op.getLeft(), input);
        if (left.size() == 0) {
            return left;
        }
        Var number = numbering.next();
        Rows matches = joining.join(left.with(number, Ids::number), rows(op.getRight(), Rows.unit()));
        ExprList exprs = op.getExprs();
        for (Expr condition : exprs == null ? List.<Expr>of() : exprs.getList()) {
            matches = conditions.where(condition, matches);
        }
        return withRest(left, matches, number);
    }

    /** The matches, and the rows that have none. */
    private static Rows withRest(Rows left, Rows matches, Var number) {
        BitSet found = Numbering.of(matches, number);
        return matches.project(without(number, matches)).and(left.where(row -> !found.get(row)));
    }

    /** What ARQ makes of rows, each kind of them once. */
    private Rows byArq(Op op, Rows input) {
        if (input.isUnit()) {
            return table(QC.execute(op, QueryIterRoot.create(context), context));
        }
        List<Var> seen =
                input.columns().stream().filter(Variables.of(op)::contains).toList();
        Rows cases = input.project(seen).distinct();
        Var number = numbering.next();
        Iterator<Binding> bindings = IntStream.range(0, cases.size())
                .mapToObj(row -> BindingFactory.binding(
                        new RowBinding(cases, row, ids), number, NodeFactoryExtra.intToNode(row)))
                .iterator();
        Rows found = table(QC.execute(op, QueryIterPlainWrapper.create(bindings, context), context));
        return joining.join(input, found.project(without(number, found)));
    }

    private static List<Var> without(Var variable, Rows rows) {
        return rows.columns().stream().filter(v -> !v.equals(variable)).toList();
    }

    private Rows table(QueryIterator found) {
        Rows rows = new Rows(List.of());
        try {
            while (found.hasNext()) {
                rows = added(found.nextBinding(), rows);
            }
        } finally {
            found.close();
        }
        return rows;
    }

    private Rows added(Binding binding, Rows rows) {
        List<Var> variables = new ArrayList<>();
        binding.vars().forEachRemaining(variables::add);
        Rows result = rows.columns().containsAll(variables) ? rows : rows.and(new Rows(variables));
        int row = result.append();
        variables.forEach(v -> result.set(row, result.column(v), ids.of(binding.get(v))));
        return result;
    }
}
