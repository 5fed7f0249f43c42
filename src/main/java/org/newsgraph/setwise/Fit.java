package org.newsgraph.setwise;

import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpDatasetNames;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpLateral;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpQuadBlock;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpUnfold;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Random;
import org.apache.jena.sparql.expr.E_StrUUID;
import org.apache.jena.sparql.expr.E_UUID;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.vocabulary.XSD;

/**
 * Whether an operation may be answered set by set: it stays in the default graph, asks nobody else, and each of its expressions
 * gives the same for the same values.
 */
final class Fit extends OpVisitorBase {
    private static final Set<Class<?>> OTHERWISE =
            Set.of(E_BNode.class, E_Call.class, E_Random.class, E_StrUUID.class, E_UUID.class);

    private boolean fits = true;

    private Fit() {}

    static boolean of(Op op) {
        Fit fit = new Fit();
        fit.look(op);
        return fit.fits;
    }

    private void look(Op op) {
        Walker.walk(op, this, new Calls());
    }

    private final class Calls extends ExprVisitorBase {
        @Override
        public void visit(ExprFunction0 call) {
            fits &= !OTHERWISE.contains(call.getClass());
        }

        @Override
        public void visit(ExprFunction1 call) {
            fits &= !OTHERWISE.contains(call.getClass());
        }

        @Override
        public void visit(ExprFunctionN call) {
            fits &= !OTHERWISE.contains(call.getClass())
                    && !(call instanceof E_Function f && !f.getFunctionIRI().startsWith(XSD.getURI()));
        }

        @Override
        public void visit(ExprFunctionOp pattern) {
            look(pattern.getGraphPattern());
        }
    }

    @Override
    public void visit(OpQuadPattern op) {
        fits &= op.isDefaultGraph();
    }

    @Override
    public void visit(OpGraph op) {
        fits &= Quad.isDefaultGraph(op.getNode());
    }

    @Override
    public void visit(OpQuadBlock op) {
        fits = false;
    }

    @Override
    public void visit(OpDatasetNames op) {
        fits = false;
    }

    @Override
    public void visit(OpService op) {
        fits = false;
    }

    @Override
    public void visit(OpProcedure op) {
        fits = false;
    }

    @Override
    public void visit(OpPropFunc op) {
        fits = false;
    }

    @Override
    public void visit(OpLateral op) {
        fits = false;
    }

    @Override
    public void visit(OpUnfold op) {
        fits = false;
    }

    @Override
    public void visit(OpAssign op) {
        fits = false;
    }

    @Override
    public void visit(OpExt op) {
        fits = false;
    }
}
