package org.newsgraph.setwise;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.NodeValue;

/** Finds the rows that conditions hold for; whether a pattern exists is found for all rows together. */
record Conditions(Ids ids, Expressions expressions, Numbering numbering, Continuing patterns) {
    /** Evaluates an operation. */
    @FunctionalInterface
    interface Continuing {
        /** The rows that go on from these. */
        Rows rows(Op op, Rows from);
    }

    /** Leaves out what cannot fulfil conditions whose variables all have values, which are taken from the list then. */
    Sieve sieve(List<Expr> conditions) {
        return new Sieve() {
            @Override
            public Rows rows(Rows rows) {
                return early(conditions, rows);
            }

            @Override
            public Optional<LongPredicate> admitted(Var variable) {
                return conditions.stream()
                        .filter(c -> isEarly(c) && Variables.of(c).equals(Set.of(variable)))
                        .map(c -> expressions.holds(c, variable))
                        .reduce(LongPredicate::and);
            }
        };
    }

    private static boolean isEarly(Expr condition) {
        return !(condition instanceof ExprFunctionOp);
    }

    private Rows early(List<Expr> conditions, Rows rows) {
        Rows result = rows;
        for (Expr condition : List.copyOf(conditions)) {
            if (isEarly(condition) && Variables.of(condition).stream().allMatch(rows::hasValues)) {
                result = where(condition, result);
                conditions.remove(condition);
            }
        }
        return result;
    }

    /** The rows that a condition holds for. */
    Rows where(Expr condition, Rows rows) {
        return rows.where(holds(condition, rows));
    }

    private IntPredicate holds(Expr condition, Rows rows) {
        if (condition instanceof E_Exists exists && isPlain(exists.getGraphPattern())) {
            return existing(exists.getGraphPattern(), rows)::get;
        } else if (condition instanceof E_NotExists exists && isPlain(exists.getGraphPattern())) {
            BitSet found = existing(exists.getGraphPattern(), rows);
            return row -> !found.get(row);
        } else if (condition instanceof E_LogicalOr or) {
            return eitherHolds(or, rows);
        }
        return expressions.holds(condition, rows);
    }

    /** The second condition is only looked at for rows for which the first does not hold. */
    private IntPredicate eitherHolds(E_LogicalOr or, Rows rows) {
        IntPredicate first = holds(or.getArg1(), rows);
        BitSet result = new BitSet(rows.size());
        IntStream.range(0, rows.size()).filter(first).forEach(result::set);
        int[] others =
                IntStream.range(0, rows.size()).filter(r -> !result.get(r)).toArray();
        if (others.length > 0) {
            IntPredicate second = holds(or.getArg2(), rows.where(row -> !result.get(row)));
            IntStream.range(0, others.length).filter(second).forEach(i -> result.set(others[i]));
        }
        return result::get;
    }

    /** By row, the term that an expression gives, or {@link Rows#UNBOUND}. */
    IntToLongFunction value(Expr expression, Rows rows) {
        if (expression instanceof E_Exists exists && isPlain(exists.getGraphPattern())) {
            BitSet found = existing(exists.getGraphPattern(), rows);
            long yes = ids.of(NodeValue.TRUE.asNode());
            long no = ids.of(NodeValue.FALSE.asNode());
            return row -> found.get(row) ? yes : no;
        }
        return expressions.value(expression, rows);
    }

    /** Whether to go on from rows is the same as to put their values into the pattern. */
    private static boolean isPlain(Op op) {
        if (op instanceof OpFilter filter) {
            return isPlain(filter.getSubOp());
        } else if (op instanceof OpSequence sequence) {
            return sequence.getElements().stream().allMatch(Conditions::isPlain);
        } else if (op instanceof OpGraph graph) {
            return isPlain(graph.getSubOp());
        } else if (op instanceof OpUnion union) {
            return isPlain(union.getLeft()) && isPlain(union.getRight());
        }
        return op instanceof OpQuadPattern || op instanceof OpBGP || op instanceof OpPath || op instanceof OpTable;
    }

    /** The rows from which a pattern goes on. */
    private BitSet existing(Op pattern, Rows rows) {
        List<Var> seen =
                rows.columns().stream().filter(Variables.of(pattern)::contains).toList();
        int[] columns = rows.columns(seen);
        long[] key = new long[columns.length];
        Keys keys = new Keys(columns.length);
        Rows cases = new Rows(seen);
        int[] numbers = new int[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            rows.read(row, columns, key);
            numbers[row] = keys.add(key);
            if (numbers[row] == cases.size()) {
                int added = cases.append();
                for (int i = 0; i < key.length; i++) {
                    cases.set(added, i, key[i]);
                }
            }
        }
        BitSet found = numbers(pattern, cases);
        BitSet result = new BitSet(rows.size());
        IntStream.range(0, rows.size()).filter(r -> found.get(numbers[r])).forEach(result::set);
        return result;
    }

    private BitSet numbers(Op pattern, Rows rows) {
        Var number = numbering.next();
        return Numbering.of(patterns.rows(pattern, rows.with(number, Ids::number)), number);
    }
}
