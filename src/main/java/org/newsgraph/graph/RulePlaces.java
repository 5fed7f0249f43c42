package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;

/** The places of a rule's pattern that a triple can match: in alternatives, options and conditions too. */
final class RulePlaces {
    private static final Var ANYTHING = Var.alloc("/anything");

    private final List<Place> places = new ArrayList<>();
    private int fresh;

    /**
     * A place for a triple.
     *
     * @param predicates which it may have; empty: any
     * @param scope the groups around it, from the whole pattern to its own alternative, option or condition: where it matches,
     *     all that stands in these groups does
     * @param whole whether the place is all of a path, or at an unknown point of one
     * @param kind the class of which the subject must be an instance, if this is about its class
     */
    record Place(
            Node subject,
            Optional<Set<Node>> predicates,
            Node object,
            List<Integer> scope,
            boolean whole,
            Optional<Node> kind) {
        /** Whether it says something of its subject alone, by which nodes can be told that cannot stand there. */
        boolean isCondition() {
            return whole && predicates.isPresent() && (kind.isPresent() || !object.isVariable());
        }

        /** Whether the place can be that of a triple with one of its properties. */
        boolean matches(Triple t) {
            return (subject.isVariable() || subject.equals(t.getSubject()))
                    && (object.isVariable() || object.equals(t.getObject()));
        }

        boolean isAround(Place other) {
            return scope.size() <= other.scope.size() && scope.equals(other.scope.subList(0, scope.size()));
        }
    }

    private RulePlaces() {}

    static List<Place> of(Element pattern) {
        RulePlaces found = new RulePlaces();
        found.add(pattern, List.of());
        return List.copyOf(found.places);
    }

    private void add(Element element, List<Integer> scope) {
        if (element instanceof ElementGroup group) {
            group.getElements().forEach(e -> add(e, scope));
        } else if (element instanceof ElementPathBlock block) {
            block.getPattern().getList().forEach(t -> add(t, scope));
        } else if (element instanceof ElementUnion union) {
            union.getElements().forEach(e -> add(e, inner(scope)));
        } else if (element instanceof ElementOptional optional) {
            add(optional.getOptionalElement(), inner(scope));
        } else if (element instanceof ElementMinus minus) {
            add(minus.getMinusElement(), inner(scope));
        } else if (element instanceof ElementSubQuery query) {
            add(query.getQuery().getQueryPattern(), inner(scope));
        } else if (element instanceof ElementFilter filter) {
            add(filter.getExpr(), scope);
        }
    }

    private void add(Expr condition, List<Integer> scope) {
        if (condition instanceof ExprFunctionOp exists) {
            add(exists.getElement(), inner(scope));
        } else if (condition instanceof ExprFunction function) {
            function.getArgs().forEach(e -> add(e, scope));
        }
    }

    private List<Integer> inner(List<Integer> scope) {
        List<Integer> inner = new ArrayList<>(scope);
        inner.add(fresh++);
        return inner;
    }

    private void add(TriplePath pattern, List<Integer> scope) {
        if (pattern.isTriple()) {
            Node p = pattern.getPredicate();
            places.add(new Place(
                    pattern.getSubject(),
                    p.isVariable() ? Optional.empty() : Optional.of(Set.of(p)),
                    pattern.getObject(),
                    scope,
                    true,
                    Optional.empty()));
        } else {
            add(pattern.getSubject(), pattern.getPath(), pattern.getObject(), scope);
        }
    }

    private void add(Node subject, Path path, Node object, List<Integer> scope) {
        if (RulePattern.INSTANCE.equals(path)) {
            // What is above a class does not change.
            Optional<Node> kind = Optional.of(object).filter(Node::isURI);
            places.add(new Place(subject, Optional.of(Set.of(Vocabulary.TYPE)), between(), scope, true, kind));
        } else if (path instanceof P_Seq steps) {
            Node between = between();
            add(subject, steps.getLeft(), between, scope);
            add(between, steps.getRight(), object, scope);
        } else if (path instanceof P_Inverse inverse) {
            add(object, inverse.getSubPath(), subject, scope);
        } else {
            boolean whole = path instanceof P_Link || path instanceof P_Alt;
            places.add(new Place(
                    whole ? subject : ANYTHING,
                    links(path),
                    whole ? object : ANYTHING,
                    scope,
                    whole,
                    Optional.empty()));
        }
    }

    private Var between() {
        return Var.alloc("/between" + fresh++);
    }

    /** The properties of a path; empty if they cannot be told. */
    private static Optional<Set<Node>> links(Path path) {
        if (path instanceof P_Link link) {
            return Optional.of(Set.of(link.getNode()));
        }
        if (path instanceof P_Path1 one) {
            return links(one.getSubPath());
        }
        if (path instanceof P_Path2 both) {
            return links(both.getLeft()).flatMap(l -> links(both.getRight()).map(r -> {
                Set<Node> all = new LinkedHashSet<>(l);
                all.addAll(r);
                return all;
            }));
        }
        return Optional.empty();
    }
}
