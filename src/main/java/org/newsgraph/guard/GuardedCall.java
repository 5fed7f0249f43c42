package org.newsgraph.guard;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A call of a function that the query's {@link Stop} reaches. */
final class GuardedCall extends ExprFunctionN {
    private final GuardedFunctions.Guarded function;

    /** @param name of the function in SPARQL */
    GuardedCall(String name, GuardedFunctions.Guarded function, ExprList args) {
        super(name, args);
        this.function = function;
    }

    @Override
    public NodeValue eval(List<NodeValue> values, FunctionEnv env) {
        return function.apply(values, Stop.of(env.getContext()));
    }

    /** Without a context there is nobody to stop it: before the query runs, Jena works out what is constant. */
    @Override
    public NodeValue eval(List<NodeValue> values) {
        throw new ExprEvalException("Evaluated when the query runs");
    }

    @Override
    public Expr copy(ExprList args) {
        return new GuardedCall(getFunctionSymbol().getSymbol(), function, args);
    }
}
