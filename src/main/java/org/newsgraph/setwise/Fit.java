package org.newsgraph.setwise;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDatasetNames;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpLateral;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpQuadBlock;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpUnfold;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.vocabulary.XSD;

/**
 * Whether an operation may be answered set by set: it stays in the default graph, asks nobody else, and each of its expressions
 * gives the same for the same values.
 */
final class Fit extends OpVisitorBase {
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

    private void look(Triple pattern) {
        look(pattern.getSubject());
        look(pattern.getObject());
    }

    /** A term made of a triple may have variables inside. */
    private void look(Node term) {
        fits &= !term.isTripleTerm();
    }

    private final class Calls extends ExprVisitorBase {
        @Override
        public void visit(ExprFunction0 call) {
            fits &= !(call instanceof Unstable);
        }

        @Override
        public void visit(ExprFunction1 call) {
            fits &= !(call instanceof Unstable);
        }

        @Override
        public void visit(ExprFunctionN call) {
            fits &= !(call instanceof E_Call)
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
        op.getBasicPattern().forEach(this::look);
    }

    @Override
    public void visit(OpBGP op) {
        op.getPattern().forEach(this::look);
    }

    @Override
    public void visit(OpPath op) {
        look(op.getTriplePath().getSubject());
        look(op.getTriplePath().getObject());
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
