package org.newsgraph.graph;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVars;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Link;

/** How much a part of a pattern is likely to multiply the solutions so far. Only the order of the costs means anything. */
final class RuleCosts {
    private static final int CHECK = 0;
    private static final int OUT = 10;
    private static final int OUT_ALONG_SEVERAL = 12;
    /** To what only joins two properties of a path: another triple may bind the path's end first. */
    private static final int OUT_TO_NOWHERE = 20;

    private static final int OUT_FAR = 30;
    private static final int GROUP = 50;
    private static final int BACK_IN_DOCUMENT = 60;
    private static final int BACK = 100;
    private static final int BACK_TO_CLASS = 500;
    private static final int ALL = 1000;

    private RuleCosts() {}

    /** @param known variables that are bound before */
    static int of(Op part, Set<Var> known) {
        if (part instanceof OpBGP block) {
            return of(block.getPattern().get(0), known);
        }
        if (part instanceof OpPath path) {
            boolean near = path.getTriplePath().getPath() instanceof P_Alt
                    || path.getTriplePath().getPath() instanceof P_Link;
            return of(
                    isKnown(path.getTriplePath().getSubject(), known),
                    isKnown(path.getTriplePath().getObject(), known),
                    near ? OUT_ALONG_SEVERAL : OUT_FAR,
                    near ? BACK : BACK_TO_CLASS);
        }
        boolean joined = OpVars.visibleVars(part).stream().anyMatch(known::contains);
        if (part instanceof OpTable) {
            return joined ? CHECK : ALL;
        }
        return joined ? GROUP : ALL;
    }

    private static int of(Triple t, Set<Var> known) {
        Node p = t.getPredicate();
        boolean toClass = p.equals(Vocabulary.TYPE) || p.equals(Vocabulary.IS_A);
        boolean inDocument = p.equals(Vocabulary.DERIVED_FROM) || p.equals(Vocabulary.REFERENCE_CONTEXT);
        boolean nowhere = t.getObject().isVariable() && Var.isBlankNodeVar(t.getObject());
        return of(
                isKnown(t.getSubject(), known),
                isKnown(t.getObject(), known),
                nowhere ? OUT_TO_NOWHERE : OUT,
                toClass ? BACK_TO_CLASS : inDocument ? BACK_IN_DOCUMENT : BACK);
    }

    private static int of(boolean subject, boolean object, int out, int back) {
        if (subject) {
            return object ? CHECK : out;
        }
        return object ? back : ALL;
    }

    private static boolean isKnown(Node node, Set<Var> known) {
        return !node.isVariable() || known.contains(Var.alloc(node));
    }

    /** All variables that a condition speaks of, in patterns that it asks for too. */
    static Set<Var> mentioned(Expr condition) {
        Set<Var> all = new HashSet<>(ExprVars.getVarsMentioned(condition));
        Walker.walk(condition, new ExprVisitorBase() {
            @Override
            public void visit(ExprFunctionOp exists) {
                all.addAll(mentioned(exists.getGraphPattern()));
            }
        });
        return all;
    }

    /** All variables that a pattern speaks of, in conditions too. */
    static Set<Var> mentioned(Op pattern) {
        Set<Var> all = new HashSet<>(OpVars.mentionedVars(pattern));
        OpWalker.walk(pattern, new OpVisitorBase() {
            @Override
            public void visit(OpFilter filter) {
                filter.getExprs().forEach(e -> all.addAll(mentioned(e)));
            }

            @Override
            public void visit(OpLeftJoin option) {
                if (option.getExprs() != null) {
                    option.getExprs().forEach(e -> all.addAll(mentioned(e)));
                }
            }
        });
        return all;
    }
}
