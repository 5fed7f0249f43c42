package org.newsgraph.web.server;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase1;

/** A class that a query could name as a function; it notices when it is loaded. */
public final class SafetyCanary extends FunctionBase1 {
    static {
        Loads.COUNT.incrementAndGet();
    }

    /** Apart, so that looking does not load the class. */
    static final class Loads {
        static final AtomicInteger COUNT = new AtomicInteger();

        private Loads() {}
    }

    @Override
    public NodeValue exec(NodeValue value) {
        return value;
    }
}
