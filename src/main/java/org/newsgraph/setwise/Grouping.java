package org.newsgraph.setwise;

import java.util.ArrayList;
import java.util.Arrays;
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
        return counted.isPresent() && aggregator instanceof AggCountVarDistinct
                ? new Count(rows, counted, true)
                : new Accumulated(aggregator, rows);
    }

    private final class Count implements Aggregate {
        private final Rows rows;
        private final Optional<Integer> column;
        private final Optional<Keys> distinct;
        private final long[] pair = new long[2];
        private final Map<Integer, Long> terms = new HashMap<>();
        private int[] counts = new int[16];

        Count(Rows rows, Optional<Var> counted, boolean distinct) {
            this.rows = rows;
            this.column = counted.map(rows::column);
            this.distinct = distinct ? Optional.of(new Keys(2)) : Optional.empty();
        }

        @Override
        public void add(int group, int row) {
            if (group >= counts.length) {
                counts = Arrays.copyOf(counts, Math.max(2 * counts.length, group + 1));
            }
            if (column.isPresent() && (rows.get(row, column.get()) == Rows.UNBOUND || isKnown(group, row))) {
                return;
            }
            counts[group]++;
        }

        private boolean isKnown(int group, int row) {
            if (distinct.isEmpty()) {
                return false;
            }
            pair[0] = Ids.number(group);
            pair[1] = rows.get(row, column.orElseThrow());
            int before = distinct.get().size();
            return distinct.get().add(pair) < before;
        }

        @Override
        public long of(int group) {
            return terms.computeIfAbsent(
                    counts[group], n -> ids.of(NodeValue.makeInteger(n).asNode()));
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
