package org.newsgraph.setwise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMaxDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggMinDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Groups rows, and counts in groups by identifiers alone; other aggregates are ARQ's. */
record Grouping(Ids ids, ExecutionContext context, Cancellation cancellation) {
    /** What an aggregate takes in, row by row, and gives in the end. */
    private interface Aggregate {
        void add(int group, int row);

        /** A term, or {@link Rows#UNBOUND}. */
        long of(int group);
    }

    /** A row a group: its key and its aggregates. */
    Rows group(Rows rows, VarExprList by, List<ExprAggregator> aggregators) {
        Expressions expressions = new Expressions(ids, context);
        List<IntToLongFunction> parts = by.getVars().stream()
                .map(v -> expressions.value(by.hasExpr(v) ? by.getExpr(v) : new ExprVar(v), rows))
                .toList();
        List<Aggregate> aggregates =
                aggregators.stream().map(a -> of(a.getAggregator(), rows)).toList();
        Keys groups = new Keys(by.size());
        long[] key = new long[by.size()];
        for (int row = 0; row < rows.size(); row++) {
            cancellation.check(row);
            for (int i = 0; i < key.length; i++) {
                key[i] = parts.get(i).applyAsLong(row);
            }
            int group = groups.add(key);
            for (Aggregate aggregate : aggregates) {
                aggregate.add(group, row);
            }
        }
        return result(groups, by.getVars(), aggregators, aggregates);
    }

    private Rows result(Keys groups, List<Var> by, List<ExprAggregator> aggregators, List<Aggregate> aggregates) {
        List<Var> columns = new ArrayList<>(by);
        aggregators.forEach(a -> columns.add(a.getVar()));
        Rows result = new Rows(columns);
        for (int group = 0; group < groups.size(); group++) {
            int row = result.append();
            for (int i = 0; i < by.size(); i++) {
                result.set(row, i, groups.get(group, i));
            }
            for (int i = 0; i < aggregates.size(); i++) {
                result.set(row, by.size() + i, aggregates.get(i).of(group));
            }
        }
        if (by.isEmpty() && groups.size() == 0) {
            int row = result.append();
            for (int i = 0; i < aggregators.size(); i++) {
                Node empty = aggregators.get(i).getAggregator().getValueEmpty();
                result.set(row, i, empty == null ? Rows.UNBOUND : ids.of(empty));
            }
        }
        return result;
    }

    private Aggregate of(Aggregator aggregator, Rows rows) {
        if (aggregator instanceof AggCount) {
            return new Count(rows, Optional.empty(), false);
        }
        Optional<Var> counted = Optional.ofNullable(aggregator.getExprList())
                .map(ExprList::getList)
                .filter(l -> l.size() == 1)
                .map(l -> l.get(0))
                .filter(Expr::isVariable)
                .map(Expr::asVar);
        if (counted.isPresent() && aggregator instanceof AggCountVar) {
            return new Count(rows, counted, false);
        }
        if (counted.isPresent() && aggregator instanceof AggCountVarDistinct) {
            return new Count(rows, counted, true);
        } else if (aggregator instanceof AggMin || aggregator instanceof AggMinDistinct) {
            return new Extreme(aggregator, rows, 1);
        } else if (aggregator instanceof AggMax || aggregator instanceof AggMaxDistinct) {
            return new Extreme(aggregator, rows, -1);
        }
        return new Accumulated(aggregator, rows);
    }

    private final class Count implements Aggregate {
        private final Rows rows;
        private final Optional<Integer> column;
        private final Distinct distinct;
        private final Map<Integer, Long> terms = new HashMap<>();
        private int[] counts = new int[16];

        Count(Rows rows, Optional<Var> counted, boolean distinct) {
            this.rows = rows;
            this.column = counted.map(rows::column);
            this.distinct =
                    distinct ? Distinct.of(rows, counted.map(rows::column).orElse(-1)) : (group, value) -> true;
        }

        @Override
        public void add(int group, int row) {
            if (group >= counts.length) {
                counts = Arrays.copyOf(counts, Math.max(2 * counts.length, group + 1));
            }
            if (column.isPresent()) {
                long value = rows.get(row, column.get());
                if (value == Rows.UNBOUND || !distinct.isNew(group, value)) {
                    return;
                }
            }
            counts[group]++;
        }

        @Override
        public long of(int group) {
            return terms.computeIfAbsent(
                    counts[group], n -> ids.of(NodeValue.makeInteger(n).asNode()));
        }
    }

    /** The least value or the greatest, which is nothing if one has an error. */
    private final class Extreme implements Aggregate {
        private final IntToLongFunction term;
        private final int sign;
        private final BitSet wrong = new BitSet();
        private final Keys terms = new Keys(1);
        private final List<NodeValue> values = new ArrayList<>();
        private final long[] key = new long[1];
        private int[] best = new int[16];

        /** @param sign 1 for the least, -1 for the greatest */
        Extreme(Aggregator aggregator, Rows rows, int sign) {
            this.term =
                    new Expressions(ids, context).value(aggregator.getExprList().get(0), rows);
            this.sign = sign;
        }

        @Override
        public void add(int group, int row) {
            if (group >= best.length) {
                best = Arrays.copyOf(best, Math.max(2 * best.length, group + 1));
            }
            key[0] = term.applyAsLong(row);
            if (key[0] == Rows.UNBOUND) {
                wrong.set(group);
                return;
            }
            int value = terms.add(key);
            if (value == values.size()) {
                values.add(NodeValue.makeNode(ids.node(key[0])));
            }
            if (best[group] == 0 || isBetter(value, best[group] - 1)) {
                best[group] = value + 1;
            }
        }

        private boolean isBetter(int value, int than) {
            return value != than && sign * NodeValue.compareAlways(values.get(than), values.get(value)) > 0;
        }

        @Override
        public long of(int group) {
            return wrong.get(group) ? Rows.UNBOUND : terms.get(best[group] - 1, 0);
        }
    }

    private final class Accumulated implements Aggregate {
        private final Aggregator aggregator;
        private final Rows rows;
        private final List<Accumulator> groups = new ArrayList<>();

        Accumulated(Aggregator aggregator, Rows rows) {
            this.aggregator = aggregator;
            this.rows = rows;
        }

        @Override
        public void add(int group, int row) {
            if (group == groups.size()) {
                groups.add(aggregator.createAccumulator());
            }
            Binding binding = new RowBinding(rows, row, ids);
            groups.get(group).accumulate(binding, context);
        }

        @Override
        public long of(int group) {
            NodeValue value = groups.get(group).getValue();
            return value == null ? Rows.UNBOUND : ids.of(value.asNode());
        }
    }
}
