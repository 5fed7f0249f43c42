package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.Context;

/**
 * The pattern of a rule, written so that it is evaluated fast; what it matches stays the same.
 *
 * <ul>
 *   <li>{@code ?x a/rdfs:subClassOf* ?class} becomes two plain triples over a hierarchy that is closed beforehand.
 *   <li>All triples of a group stand in one block, each behind what leads to it from where the rule starts, before
 *       alternatives and {@code VALUES}: only within a block does Jena choose the order in which triples are joined.
 * </ul>
 */
final class RulePattern extends ElementTransformCopyBase {
    /** What a rule writes for an instance of a class. */
    static final Path INSTANCE = PathFactory.pathSeq(
            PathFactory.pathLink(Vocabulary.TYPE),
            PathFactory.pathZeroOrMore1(PathFactory.pathLink(Vocabulary.SUBCLASS_OF)));

    private final AtomicInteger types = new AtomicInteger();

    private final Set<Node> bound = new LinkedHashSet<>();

    private RulePattern(List<Var> bound) {
        this.bound.addAll(bound);
    }

    /**
     * The query's pattern, for a graph with {@code Vocabulary.IS_A}.
     *
     * @param start what is bound first
     */
    static Op compiled(Query query, List<Var> start) {
        Context settings = ARQ.getContext().copy();
        // A filter for one of several values stays one filter: it does not become as many patterns.
        settings.set(ARQ.optFilterExpandOneOf, false);
        settings.set(ARQ.optFilterDisjunction, false);
        return Algebra.optimize(Algebra.compile(QueryTransformOps.transform(query, new RulePattern(start))), settings);
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

    @Override
    public Element transform(ElementGroup group, List<Element> elements) {
        if (!elements.stream().allMatch(RulePattern::isOrderFree)) {
            return super.transform(group, elements);
        }
        ElementPathBlock triples = new ElementPathBlock();
        ordered(triples(elements).toList()).forEach(triples::addTriplePath);
        List<Element> rest = new ArrayList<>();
        elements.stream()
                .filter(e -> e instanceof ElementUnion || e instanceof ElementGroup)
                .forEach(rest::add);
        elements.stream()
                .filter(ElementData.class::isInstance)
                .map(e -> choice((ElementData) e))
                .forEach(rest::add);
        elements.stream().filter(ElementFilter.class::isInstance).forEach(rest::add);
        ElementGroup ordered = new ElementGroup();
        if (!triples.isEmpty()) {
            ordered.addElement(triples);
        }
        rest.forEach(ordered::addElement);
        return ordered;
    }

    /**
     * Values for one variable become a filter: as values they would be there before the triples, and "all claims with this
     * status" look to Jena as good a start as "all claims about this".
     */
    private static Element choice(ElementData values) {
        if (values.getVars().size() != 1) {
            return values;
        }
        Var variable = values.getVars().get(0);
        if (!values.getRows().stream().allMatch(row -> row.contains(variable))) {
            return values;
        }
        ExprList choices = new ExprList();
        values.getRows().forEach(row -> choices.add(NodeValue.makeNode(row.get(variable))));
        return new ElementFilter(new E_OneOf(new ExprVar(variable), choices));
    }

    /** Joins and filters of a group give the same in any order; what extends or takes away does not. */
    private static boolean isOrderFree(Element element) {
        return element instanceof ElementPathBlock
                || element instanceof ElementUnion
                || element instanceof ElementGroup
                || element instanceof ElementData
                || element instanceof ElementFilter;
    }

    private static Stream<TriplePath> triples(List<Element> elements) {
        return elements.stream().filter(ElementPathBlock.class::isInstance).flatMap(e -> ((ElementPathBlock) e)
                .getPattern().getList().stream());
    }

    /**
     * Each after what binds its subject or object, if anything does: Jena chooses the order within a block of plain triples, but
     * puts none of them behind an alternative path that binds what they speak of.
     */
    private List<TriplePath> ordered(List<TriplePath> patterns) {
        List<TriplePath> left = new ArrayList<>(patterns);
        List<TriplePath> ordered = new ArrayList<>();
        Set<Node> known = new LinkedHashSet<>(bound);
        while (!left.isEmpty()) {
            TriplePath next = left.stream()
                    .filter(t -> isPlain(t) && isKnown(t, known))
                    .findFirst()
                    .or(() -> left.stream().filter(t -> isKnown(t, known)).findFirst())
                    .or(() -> left.stream().filter(RulePattern::isPlain).findFirst())
                    .orElseGet(() -> left.get(0));
            left.remove(next);
            ordered.add(next);
            known.add(next.getSubject());
            known.add(next.getObject());
        }
        return ordered;
    }

    private static boolean isKnown(TriplePath t, Set<Node> known) {
        return !t.getSubject().isVariable()
                || known.contains(t.getSubject())
                || t.getObject().isVariable() && known.contains(t.getObject());
    }

    private static boolean isPlain(TriplePath pattern) {
        return pattern.isTriple() || pattern.getPath() instanceof P_Seq;
    }
}
