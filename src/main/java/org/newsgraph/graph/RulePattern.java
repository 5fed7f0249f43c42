package org.newsgraph.graph;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.TransformJoinStrategy;
import org.apache.jena.sparql.algebra.optimize.TransformPathFlatten;
import org.apache.jena.sparql.algebra.optimize.TransformScopeRename;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathCompiler;
import org.apache.jena.sparql.path.PathFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * The pattern of a rule, written so that it is evaluated fast; what it matches stays the same: {@code ?x a/rdfs:subClassOf* ?class}
 * becomes two plain triples over a hierarchy that is closed beforehand, and all is put in order by {@link RulePlan}.
 */
final class RulePattern extends ElementTransformCopyBase {
    /** What a rule writes for an instance of a class. */
    static final Path INSTANCE = PathFactory.pathSeq(
            PathFactory.pathLink(Vocabulary.TYPE),
            PathFactory.pathZeroOrMore1(PathFactory.pathLink(Vocabulary.SUBCLASS_OF)));

    private final AtomicInteger types = new AtomicInteger();

    private RulePattern() {}

    /**
     * The query's pattern, for a graph with {@code Vocabulary.IS_A}.
     *
     * @param start what is bound first
     */
    static Op compiled(Query query, List<Var> start) {
        Op plain = Algebra.compile(QueryTransformOps.transform(query, new RulePattern()));
        Op flat = Transformer.transform(
                new TransformPathFlatten(new PathCompiler()), TransformScopeRename.transform(plain));
        Op ordered = RulePlan.of(flat, new HashSet<>(start));
        return Transformer.transform(new TransformJoinStrategy(), ordered);
    }

    @Override
    public Element transform(ElementPathBlock block) {
        ElementPathBlock plain = new ElementPathBlock();
        for (TriplePath pattern : block.getPattern().getList()) {
            if (INSTANCE.equals(pattern.getPath())) {
                Var type = Var.alloc("/type" + types.getAndIncrement());
                plain.addTriple(Triple.create(pattern.getSubject(), Vocabulary.TYPE, type));
                plain.addTriple(Triple.create(type, Vocabulary.IS_A, pattern.getObject()));
            } else {
                plain.addTriplePath(pattern);
            }
        }
        return plain;
    }
}
