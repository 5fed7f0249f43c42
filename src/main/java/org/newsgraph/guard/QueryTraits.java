package org.newsgraph.guard;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * What of a query matters before it runs; patterns inside EXISTS count too.
 *
 * @param callsOthers whether it asks another endpoint
 * @param walksPaths whether it follows paths of any length, which are walked in one go
 * @param splitsText whether it splits or joins texts by Jena's properties of that name, which nothing stops
 */
public record QueryTraits(boolean callsOthers, boolean walksPaths, boolean splitsText) {
    private static final Set<Node> UNSTOPPABLE = Stream.of("strSplit", "concat")
            .map(name -> NodeFactory.createURI(ARQConstants.ARQPropertyFunctionLibraryURI + name))
            .collect(Collectors.toSet());

    public static QueryTraits of(Query query) {
        if (query.getQueryPattern() == null) {
            return new QueryTraits(false, false, false);
        }
        Finder finder = new Finder();
        Walker.walk(Algebra.compile(query), finder, new ExprVisitorBase());
        return new QueryTraits(finder.service, finder.path, finder.text);
    }

    private static final class Finder extends OpVisitorBase {
        private boolean service;
        private boolean path;
        private boolean text;

        @Override
        public void visit(OpService op) {
            service = true;
        }

        @Override
        public void visit(OpBGP op) {
            text |= op.getPattern().getList().stream().anyMatch(t -> UNSTOPPABLE.contains(t.getPredicate()));
        }

        @Override
        public void visit(OpPath op) {
            path = true;
        }
    }
}
