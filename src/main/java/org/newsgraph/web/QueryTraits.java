package org.newsgraph.web;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * What of a query matters before it runs; patterns inside EXISTS count too.
 *
 * @param callsOthers whether it asks another endpoint
 * @param walksPaths whether it follows paths of any length, which are walked in one go
 */
record QueryTraits(boolean callsOthers, boolean walksPaths) {
    static QueryTraits of(Query query) {
        if (query.getQueryPattern() == null) {
            return new QueryTraits(false, false);
        }
        Finder finder = new Finder();
        Walker.walk(Algebra.compile(query), finder, new ExprVisitorBase());
        return new QueryTraits(finder.service, finder.path);
    }

    private static final class Finder extends OpVisitorBase {
        private boolean service;
        private boolean path;

        @Override
        public void visit(OpService op) {
            service = true;
        }

        @Override
        public void visit(OpPath op) {
            path = true;
        }
    }
}
