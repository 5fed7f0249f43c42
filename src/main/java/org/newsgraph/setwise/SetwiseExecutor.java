package org.newsgraph.setwise;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.IteratorDelayedInitialization;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.GraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Answers queries over a store as TDB2 does, but evaluates set by set what must be read to its end before there is a first row:
 * what is grouped, and what is put in order.
 */
public class SetwiseExecutor extends OpExecutorTDB2 {
    protected SetwiseExecutor(ExecutionContext context) {
        super(context);
    }

    /** Has a dataset over a store answer queries so. */
    public static void in(DatasetGraph dataset) {
        QC.setFactory(dataset.getContext(), SetwiseExecutor::new);
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        return fits(group, input)
                ? setwise(e -> e.bindings(group), () -> super.execute(group, input))
                : super.execute(group, input);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        Op sub = order.getSubOp();
        return fits(sub, input)
                ? new QueryIterSort(
                        setwise(e -> e.bindings(sub), () -> exec(sub, input)), order.getConditions(), execCxt)
                : super.execute(order, input);
    }

    @Override
    protected QueryIterator execute(OpTopN top, QueryIterator input) {
        Op sub = top.getSubOp();
        return fits(sub, input)
                ? new QueryIterTopN(
                        setwise(e -> e.bindings(sub, top.getConditions(), top.getLimit()), () -> exec(sub, input)),
                        top.getConditions(),
                        top.getLimit(),
                        false,
                        execCxt)
                : super.execute(top, input);
    }

    private boolean fits(Op op, QueryIterator input) {
        return input instanceof QueryIterRoot
                && input.isJoinIdentity()
                && QC2.getFilter(execCxt.getContext()) == null
                && TDBInternal.isBackedByTDB(execCxt.getDataset())
                && execCxt.getActiveGraph() instanceof GraphTDB graph
                && graph.getGraphName() == null
                && Fit.of(op);
    }

    /** @param otherwise begins the same by ARQ */
    private QueryIterator setwise(
            Function<Evaluation, Iterator<Binding>> evaluation, Supplier<QueryIterator> otherwise) {
        List<QueryIterator> begun = new ArrayList<>(1);
        Iterator<Binding> rows = new IteratorDelayedInitialization<>() {
            @Override
            protected Iterator<Binding> initializeIterator() {
                try {
                    return evaluation.apply(
                            new Evaluation(TDBInternal.getDatasetGraphTDB(execCxt.getDataset()), execCxt));
                } catch (TooManyRowsException | UnfitException e) {
                    QueryIterator byArq = otherwise.get();
                    begun.add(byArq);
                    return byArq;
                }
            }
        };
        return new QueryIterPlainWrapper(rows, execCxt) {
            @Override
            protected void closeIterator() {
                begun.forEach(QueryIterator::close);
                super.closeIterator();
            }

            @Override
            protected void requestCancel() {
                begun.forEach(QueryIterator::cancel);
                super.requestCancel();
            }
        };
    }
}
