package org.newsgraph.setwise;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.jspecify.annotations.Nullable;

/** A row as ARQ reads it; its terms are looked up when they are asked for. */
final class RowBinding extends BindingBase {
    private final Rows rows;
    private final List<Var> seen;
    private final int row;
    private final Ids ids;

    RowBinding(Rows rows, int row, Ids ids) {
        this(rows, rows.columns(), row, ids);
    }

    /** @param seen variables that have columns; the others stay hidden */
    RowBinding(Rows rows, List<Var> seen, int row, Ids ids) {
        super(BindingFactory.empty());
        this.rows = rows;
        this.seen = seen;
        this.row = row;
        this.ids = ids;
    }

    @Override
    protected Iterator<Var> vars1() {
        return seen.stream().filter(this::contains1).iterator();
    }

    @Override
    protected int size1() {
        return (int) seen.stream().filter(this::contains1).count();
    }

    @Override
    protected boolean isEmpty1() {
        return seen.stream().noneMatch(this::contains1);
    }

    @Override
    protected boolean contains1(Var variable) {
        return id(variable) != Rows.UNBOUND;
    }

    @Override
    protected @Nullable Node get1(Var variable) {
        long id = id(variable);
        return id == Rows.UNBOUND ? null : ids.node(id);
    }

    private long id(Var variable) {
        return seen.contains(variable) ? rows.get(row, rows.column(variable)) : Rows.UNBOUND;
    }

    @Override
    protected Binding detachWithOriginalParent() {
        return BindingFactory.copy(this);
    }

    @Override
    protected Binding detachWithNewParent(Binding parent) {
        return BindingFactory.copy(this);
    }
}
