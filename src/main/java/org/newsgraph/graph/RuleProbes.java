package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/**
 * Where a triple that comes or goes may make a difference to a rule: the places of its pattern that a triple can match, in
 * conditions like {@code FILTER NOT EXISTS} too.
 *
 * <p>What a document owns (its words, its claims) is bound to the rule by the claims. So most places need no look: a node that
 * is new can be reached from a claim only over triples that are new as well.
 */
final class RuleProbes {
    private final List<Place> places = new ArrayList<>();
    private final Set<Var> always;
    private final Set<Var> reached = new HashSet<>();
    private final Set<Var> subjectsOfClaims = new HashSet<>();

    /** @param predicate empty: any, by a path that is too long to tell */
    private record Place(Node subject, Optional<Set<Node>> predicates, Node object) {
        boolean matches(Triple t) {
            return predicates.map(p -> p.contains(t.getPredicate())).orElse(true)
                    && (subject.isVariable() || subject.equals(t.getSubject()))
                    && (object.isVariable() || object.equals(t.getObject()));
        }
    }

    /** A look that a changed triple asks for. */
    sealed interface Look {
        /** At all claims about the triple's subject. */
        record ClaimsAbout(Node subject) implements Look {}

        /** At what the pattern gives with these variables bound. */
        record With(Binding binding) implements Look {}
    }

    RuleProbes(Rule rule) {
        this.always = Set.copyOf(OpVars.fixedVars(rule.pattern()));
        List<Place> certain = new ArrayList<>();
        Walker.walk(rule.pattern(), new Collector(certain), new Inside(certain));
        places.addAll(certain);
        reached.addAll(rule.claimVariables());
        reached.addAll(rule.mentionVariables());
        for (boolean more = true; more; ) {
            more = false;
            for (Place p : certain) {
                if (p.subject().isVariable() && reached.contains(Var.alloc(p.subject())) && p.object().isVariable()) {
                    more |= reached.add(Var.alloc(p.object()));
                }
            }
        }
        for (Place p : certain) {
            boolean about = p.predicates().filter(Set.of(Vocabulary.ABOUT)::equals).isPresent();
            if (about
                    && p.object().isVariable()
                    && p.subject().isVariable()
                    && rule.claimVariables().contains(Var.alloc(p.subject()))) {
                subjectsOfClaims.add(Var.alloc(p.object()));
            }
        }
    }

    private static final class Collector extends OpVisitorBase {
        private final List<Place> found;

        Collector(List<Place> found) {
            this.found = found;
        }

        @Override
        public void visit(OpBGP op) {
            op.getPattern().forEach(this::add);
        }

        @Override
        public void visit(OpTriple op) {
            add(op.getTriple());
        }

        private void add(Triple t) {
            Optional<Set<Node>> predicates =
                    t.getPredicate().isVariable() ? Optional.empty() : Optional.of(Set.of(t.getPredicate()));
            found.add(new Place(t.getSubject(), predicates, t.getObject()));
        }

        @Override
        public void visit(OpPath op) {
            Path path = op.getTriplePath().getPath();
            boolean single = path instanceof P_Link || path instanceof P_Alt;
            // Inside of a longer path a triple stands between nodes that the pattern does not name.
            found.add(new Place(
                    single ? op.getTriplePath().getSubject() : ANYTHING,
                    links(path),
                    single ? op.getTriplePath().getObject() : ANYTHING));
        }
    }

    private static final Var ANYTHING = Var.alloc("/anything");

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

    /** Patterns inside of conditions. */
    private static final class Inside extends ExprVisitorBase {
        private final List<Place> found;

        Inside(List<Place> found) {
            this.found = found;
        }

        @Override
        public void visit(ExprFunctionOp condition) {
            Op op = condition.getGraphPattern();
            Walker.walk(op, new Collector(found), new Inside(found));
        }
    }

    /**
     * Where to look since a triple came or went.
     *
     * @param owned whether its subject belongs to a document, or was made or taken away with the change
     */
    List<Look> looks(Triple triple, boolean owned) {
        List<Look> looks = new ArrayList<>();
        for (Place p : places) {
            boolean bound = p.subject().isVariable() && reached.contains(Var.alloc(p.subject()));
            if (!p.matches(triple) || bound && owned) {
                continue;
            }
            if (p.subject().isVariable() && subjectsOfClaims.contains(Var.alloc(p.subject()))) {
                looks.add(new Look.ClaimsAbout(triple.getSubject()));
            } else {
                looks.add(new Look.With(binding(p, triple)));
            }
        }
        return looks;
    }

    private Binding binding(Place p, Triple triple) {
        BindingBuilder binding = Binding.builder();
        bind(p.subject(), triple.getSubject(), binding);
        bind(p.object(), triple.getObject(), binding);
        return binding.build();
    }

    private void bind(Node place, Node value, BindingBuilder binding) {
        if (place.isVariable() && always.contains(Var.alloc(place)) && !binding.contains(Var.alloc(place))) {
            binding.add(Var.alloc(place), value);
        }
    }
}
