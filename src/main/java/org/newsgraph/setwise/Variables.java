package org.newsgraph.setwise;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
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
        Walker.walk(op, new OpVisitorBase(), this);
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
