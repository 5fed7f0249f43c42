package org.newsgraph.guard;

import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Puts {@link GuardedFunctions} in the place of SPARQL's own, wherever in a query expressions stand. */
final class GuardedExpressions extends ExprTransformApplyElementTransform {
    private long grouped;

    private GuardedExpressions(ElementTransform patterns) {
        super(patterns);
    }

    /** The same query with functions that end. To be run once. */
    static Query of(Query query) {
        ElementTransform patterns = new ElementTransformCopyBase();
        return QueryTransformOps.transform(query, patterns, new GuardedExpressions(patterns));
    }

    @Override
    public Expr transform(ExprFunctionN call, ExprList args) {
        if (call instanceof E_Regex) {
            return new GuardedCall("regex", GuardedFunctions.regex(), args);
        }
        if (call instanceof E_StrReplace) {
            return new GuardedCall("replace", GuardedFunctions.replace(), args);
        }
        return call instanceof E_StrConcat
                ? new GuardedCall("concat", GuardedFunctions::concat, args)
                : super.transform(call, args);
    }

    @Override
    public Expr transform(ExprFunction2 call, Expr left, Expr right) {
        Expr copy = super.transform(call, left, right);
        if (call instanceof E_Multiply) {
            return checked(copy, GuardedFunctions::multiplied, left, right);
        }
        return call instanceof E_StrContains || call instanceof E_StrBefore || call instanceof E_StrAfter
                ? checked(copy, GuardedFunctions::lookedFor, left, right)
                : copy;
    }

    @Override
    public Expr transform(ExprFunction1 call, Expr arg) {
        Expr copy = super.transform(call, arg);
        return call instanceof E_StrEncodeForURI ? checked(copy, GuardedFunctions::encoded, arg) : copy;
    }

    /** The call as it is, after a look at its values. */
    private static Expr checked(Expr call, Consumer<java.util.List<NodeValue>> check, Expr... args) {
        GuardedFunctions.Guarded function = (values, stop) -> {
            check.accept(values);
            return call instanceof ExprFunction2 two
                    ? two.eval(values.get(0), values.get(1))
                    : ((ExprFunction1) call).eval(values.get(0));
        };
        return new GuardedCall(
                call.getFunction().getFunctionName(null), function, new ExprList(java.util.List.of(args)));
    }

    @Override
    public Expr transform(ExprAggregator call) {
        Aggregator aggregator = call.getAggregator();
        if (aggregator.getExprList() == null) {
            return call;
        }
        boolean joins = aggregator instanceof AggGroupConcat || aggregator instanceof AggGroupConcatDistinct;
        ExprList args = new ExprList();
        for (Expr arg : aggregator.getExprList()) {
            Expr guarded = ExprTransformer.transform(this, arg);
            args.add(
                    joins
                            ? new GuardedCall("str", (values, stop) -> counted(values.get(0)), new ExprList(guarded))
                            : guarded);
        }
        return new ExprAggregator(call.getVar(), aggregator.copy(args));
    }

    private NodeValue counted(NodeValue value) {
        grouped += GuardedFunctions.length(value);
        if (grouped > GuardedFunctions.GROUPED) {
            throw new ResultTooLargeException(
                    "it puts together more than " + GuardedFunctions.GROUPED + " characters in groups");
        }
        return value;
    }
}
