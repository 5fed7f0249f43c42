package org.newsgraph.guard;

import java.util.function.Supplier;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Jena's functions and property functions, and no others: its own registries load any class on the class path that a query names
 * as {@code <java:…>}.
 */
public final class BundledFunctions {
    private static final String CLASS = "java:";

    private BundledFunctions() {}

    /** Has queries in this context find no other. */
    public static void only(Context context) {
        FunctionRegistry.set(context, new Functions(FunctionRegistry.get()));
        PropertyFunctionRegistry.set(context, new PropertyFunctions(PropertyFunctionRegistry.get()));
    }

    private static final class Functions extends FunctionRegistry {
        Functions(FunctionRegistry known) {
            known.keys().forEachRemaining(uri -> put(uri, known.get(uri)));
            put(ARQConstants.fnPrefix + "matches", guarded(GuardedFunctions::regex));
            put(ARQConstants.fnPrefix + "replace", guarded(GuardedFunctions::replace));
            put(ARQConstants.fnPrefix + "concat", guarded(() -> GuardedFunctions::concat));
        }

        private static FunctionFactory guarded(Supplier<GuardedFunctions.Guarded> function) {
            return uri -> new Function() {
                private final GuardedFunctions.Guarded guarded = function.get();

                @Override
                public void build(String name, ExprList args, Context context) {}

                @Override
                public NodeValue exec(Binding binding, ExprList args, String name, FunctionEnv env) {
                    return new GuardedCall(name, guarded, args).eval(binding, env);
                }
            };
        }

        @Override
        @SuppressWarnings("NullAway") // Jena's word for: there is none
        public @Nullable FunctionFactory get(String uri) {
            return uri.startsWith(CLASS) ? null : super.get(uri);
        }
    }

    private static final class PropertyFunctions extends PropertyFunctionRegistry {
        PropertyFunctions(PropertyFunctionRegistry known) {
            known.keys().forEachRemaining(uri -> put(uri, known.get(uri)));
        }

        @Override
        public boolean manages(String uri) {
            return !uri.startsWith(CLASS) && super.manages(uri);
        }

        @Override
        @SuppressWarnings("NullAway") // as above
        public @Nullable PropertyFunctionFactory get(String uri) {
            return uri.startsWith(CLASS) ? null : super.get(uri);
        }
    }
}
