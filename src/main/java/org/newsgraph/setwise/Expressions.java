package org.newsgraph.setwise;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.LongPredicate;
import java.util.function.ToLongFunction;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Coalesce;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;

/** Has ARQ work out expressions, each once for equal values of its variables. */
record Expressions(Ids ids, ExecutionContext context) {
    /** Which rows a condition holds for. */
    IntPredicate holds(Expr condition, Rows rows) {
        IntToLongFunction values = once(condition, rows, b -> condition.isSatisfied(b, context) ? 1 : 0);
        return row -> values.applyAsLong(row) == 1;
    }

    /** For which values of its only variable a condition holds. */
    LongPredicate holds(Expr condition, Var variable) {
        Rows one = new Rows(List.of(variable));
        one.append();
        IntPredicate holds = holds(condition, one);
        return id -> {
            one.set(0, 0, id);
            return holds.test(0);
        };
    }

    /** By row, the term that an expression gives, or {@link Rows#UNBOUND}. */
    IntToLongFunction value(Expr expression, Rows rows) {
        if (expression instanceof ExprVar variable) {
            int column = rows.column(variable.asVar());
            return row -> rows.get(row, column);
        } else if (expression instanceof E_Coalesce coalesce
                && coalesce.getArgs().stream().allMatch(Expr::isVariable)) {
            return first(
                    rows.columns(coalesce.getArgs().stream().map(Expr::asVar).toList()), rows);
        }
        return once(expression, rows, b -> {
            NodeValue value = ExprLib.evalOrNull(expression, b, context);
            return value == null ? Rows.UNBOUND : ids.of(value.asNode());
        });
    }

    /** The first of some columns that has a value. */
    private static IntToLongFunction first(int[] columns, Rows rows) {
        return row -> {
            long id = Rows.UNBOUND;
            for (int i = 0; i < columns.length && id == Rows.UNBOUND; i++) {
                id = rows.get(row, columns[i]);
            }
            return id;
        };
    }

    private IntToLongFunction once(Expr expression, Rows rows, ToLongFunction<Binding> work) {
        List<Var> variables = Variables.of(expression).stream()
                .filter(v -> rows.column(v) >= 0)
                .toList();
        int[] columns = rows.columns(variables);
        long[] key = new long[columns.length];
        Keys keys = new Keys(columns.length);
        LongArray results = new LongArray();
        Cancellation cancellation = Cancellation.of(context);
        return row -> {
            cancellation.check(row);
            rows.read(row, columns, key);
            int known = keys.size();
            int number = keys.add(key);
            if (number == known) {
                results.add(work.applyAsLong(new RowBinding(rows, variables, row, ids)));
            }
            return results.get(number);
        };
    }
}
