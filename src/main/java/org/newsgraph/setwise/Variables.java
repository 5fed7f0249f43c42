package org.newsgraph.setwise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.Vars;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** All variables that stand anywhere in an operation or an expression, inside of {@code EXISTS} too. */
final class Variables extends ExprVisitorBase {
    private final Set<Var> found = new LinkedHashSet<>();

    private Variables() {}

    static Set<Var> of(Op op) {
        Variables variables = new Variables();
        variables.in(op);
        return variables.found;
    }

    static Set<Var> of(Expr expression) {
        Variables variables = new Variables();
        Walker.walk(expression, variables);
        return variables.found;
    }

    private void in(Op op) {
        OpVars.mentionedVars(op, found);
        Walker.walk(op, new Orders(), this);
    }

    private void in(List<SortCondition> conditions) {
        conditions.forEach(c -> Walker.walk(c.getExpression(), this));
    }

    /** Walkers leave out what rows are put in order by. */
    private final class Orders extends OpVisitorBase {
        @Override
        public void visit(OpOrder order) {
            in(order.getConditions());
        }

        @Override
        public void visit(OpTopN top) {
            in(top.getConditions());
        }
    }

    @Override
    public void visit(ExprAggregator aggregate) {
        Optional.ofNullable(aggregate.getAggregator().getExprList())
                .map(ExprList::getList)
                .ifPresent(l -> l.forEach(e -> Walker.walk(e, this)));
    }

    @Override
    public void visit(ExprTripleTerm term) {
        Vars.addVarsFromTriple(found, term.getTriple());
    }

    @Override
    public void visit(ExprVar variable) {
        found.add(variable.asVar());
    }

    @Override
    public void visit(ExprFunctionOp pattern) {
        in(pattern.getGraphPattern());
    }
}
