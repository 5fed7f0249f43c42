package org.newsgraph.setwise;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.jspecify.annotations.Nullable;

/** A row as ARQ reads it; its terms are looked up when they are asked for. */
final class RowBinding extends BindingBase {
    private final Rows rows;
    private final int row;
    private final Ids ids;

    RowBinding(Rows rows, int row, Ids ids) {
        super(BindingFactory.empty());
        this.rows = rows;
        this.row = row;
        this.ids = ids;
    }

    @Override
    protected Iterator<Var> vars1() {
        return rows.columns().stream().filter(this::contains1).iterator();
    }

    @Override
    protected int size1() {
        return (int) rows.columns().stream().filter(this::contains1).count();
    }

    @Override
    protected boolean isEmpty1() {
        return rows.columns().stream().noneMatch(this::contains1);
    }

    @Override
    protected boolean contains1(Var variable) {
        return rows.get(row, rows.column(variable)) != Rows.UNBOUND;
    }

    @Override
    protected @Nullable Node get1(Var variable) {
        long id = rows.get(row, rows.column(variable));
        return id == Rows.UNBOUND ? null : ids.node(id);
    }

    @Override
    protected Binding detachWithNewParent(Binding parent) {
        return this;
    }
}
