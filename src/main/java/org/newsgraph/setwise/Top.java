package org.newsgraph.setwise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntToLongFunction;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Leaves out rows that cannot be among the first, by what they are put in order by first, then among those that are alike in it by
 * the next, each value compared once however many rows have it. What stays, ARQ puts in order.
 */
record Top(Ids ids, ExecutionContext context) {
    /** At least the first rows, so many, and those that are alike to the last of them. */
    Rows of(Rows rows, List<SortCondition> conditions, long count) {
        if (count <= 0) {
            return rows;
        }
        BitSet kept = new BitSet();
        kept.set(0, rows.size());
        keep(kept, rows, conditions, count);
        return rows.where(kept::get);
    }

    private void keep(BitSet candidates, Rows rows, List<SortCondition> conditions, long count) {
        BitSet sure = new BitSet();
        for (SortCondition condition : conditions) {
            long missing = count - sure.cardinality();
            if (candidates.cardinality() <= missing) {
                break;
            }
            BitSet alike = alikeToLast(candidates, rows, condition, missing, sure);
            candidates.clear();
            candidates.or(alike);
        }
        candidates.or(sure);
    }

    /** @param sure is given the rows that come before */
    private BitSet alikeToLast(BitSet among, Rows rows, SortCondition condition, long count, BitSet sure) {
        IntToLongFunction value = new Expressions(ids, context).value(condition.getExpression(), rows);
        Keys keys = new Keys(1);
        long[] key = new long[1];
        List<Optional<NodeValue>> values = new ArrayList<>();
        LongArray counts = new LongArray();
        int[] numbers = among.stream()
                .map(row -> {
                    key[0] = value.applyAsLong(row);
                    int number = keys.add(key);
                    if (number == values.size()) {
                        values.add(value(key[0]));
                        counts.add(0);
                    }
                    counts.set(number, counts.get(number) + 1);
                    return number;
                })
                .toArray();
        Comparator<Optional<NodeValue>> order = condition.getDirection() == Query.ORDER_DESCENDING
                ? Collections.reverseOrder(Top::compare)
                : Top::compare;
        Optional<NodeValue> last = last(values, counts, order, count);
        int[] places = values.stream().mapToInt(v -> order.compare(v, last)).toArray();
        BitSet alike = new BitSet();
        int i = 0;
        for (int row = among.nextSetBit(0); row >= 0; row = among.nextSetBit(row + 1)) {
            int place = places[numbers[i++]];
            if (place < 0) {
                sure.set(row);
            } else if (place == 0) {
                alike.set(row);
            }
        }
        return alike;
    }

    private Optional<NodeValue> value(long id) {
        return id == Rows.UNBOUND ? Optional.empty() : Optional.of(NodeValue.makeNode(ids.node(id)));
    }

    /** As ARQ puts values in order: nothing comes first. */
    private static int compare(Optional<NodeValue> one, Optional<NodeValue> other) {
        return one.isPresent() && other.isPresent()
                ? NodeValue.compareAlways(one.get(), other.get())
                : Boolean.compare(one.isPresent(), other.isPresent());
    }

    /** The value that the last of so many rows has. */
    private static Optional<NodeValue> last(
            List<Optional<NodeValue>> values, LongArray counts, Comparator<Optional<NodeValue>> order, long count) {
        PriorityQueue<Integer> least =
                new PriorityQueue<>(Collections.reverseOrder(Comparator.comparing(values::get, order)));
        long rows = 0;
        for (int i = 0; i < values.size(); i++) {
            if (rows < count || order.compare(values.get(i), values.get(least.element())) < 0) {
                least.add(i);
                rows += counts.get(i);
                while (rows - counts.get(least.element()) >= count) {
                    rows -= counts.get(least.remove());
                }
            }
        }
        return values.get(least.element());
    }
}
