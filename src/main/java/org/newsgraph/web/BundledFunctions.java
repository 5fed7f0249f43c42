package org.newsgraph.web;

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
final class BundledFunctions {
    private static final String CLASS = "java:";

    private BundledFunctions() {}

    /** Has queries in this context find no other. */
    static void only(Context context) {
        FunctionRegistry.set(context, new Functions(FunctionRegistry.get()));
        PropertyFunctionRegistry.set(context, new PropertyFunctions(PropertyFunctionRegistry.get()));
    }

    private static final class Functions extends FunctionRegistry {
        Functions(FunctionRegistry known) {
            known.keys().forEachRemaining(uri -> put(uri, known.get(uri)));
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
