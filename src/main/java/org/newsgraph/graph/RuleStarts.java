package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.newsgraph.graph.RuleProbes.Look;

/** From which claims or words a rule may give something else since a graph changed. More than needed do no harm. */
final class RuleStarts {
    private final RuleMatcher before;
    private final RuleMatcher after;
    private final Set<Node> claims = new LinkedHashSet<>();
    private final Set<Node> mentions = new LinkedHashSet<>();
    /** Changed triples of claims and of words, and other changed triples, by their properties. */
    private final Map<Node, List<Triple>> owned = new HashMap<>();

    private final Map<Node, List<Triple>> shared = new HashMap<>();
    private final Map<Node, Boolean> inBoth = new HashMap<>();
    private final Map<Hop, Set<Node>> hops = new HashMap<>();
    private final Map<Node, Set<Node>> kinds = new HashMap<>();
    /** The claims that came, went or may be taken otherwise, by the classes of what they are about. */
    private final Map<Node, Set<Node>> claimsByClass = new HashMap<>();

    RuleStarts(Delta change, RuleMatcher before, RuleMatcher after, Iris iris) {
        this.before = before;
        this.after = after;
        Set<Node> documents = new LinkedHashSet<>();
        for (Collection<Triple> triples : List.of(change.removed(), change.added())) {
            for (Triple t : triples) {
                sort(t, iris, documents);
            }
        }
        documents.forEach(this::addParts);
    }

    private void sort(Triple t, Iris iris, Set<Node> documents) {
        Optional<Node> document = iris.documentOf(t.getSubject());
        if (iris.isClaim(t.getSubject())) {
            claims.add(t.getSubject());
            add(t, owned);
        } else if (document.isPresent()) {
            mentions.add(t.getSubject());
            documents.add(document.get());
            add(t, owned);
        } else {
            add(t, shared);
        }
    }

    private static void add(Triple t, Map<Node, List<Triple>> triples) {
        triples.computeIfAbsent(t.getPredicate(), p -> new ArrayList<>()).add(t);
    }

    /** Of a document that stays, whatever it says may be taken otherwise. */
    private void addParts(Node document) {
        if (isInBoth(document)) {
            for (Graph graph : List.of(before.graph(), after.graph())) {
                graph.stream(Node.ANY, Vocabulary.REFERENCE_CONTEXT, document)
                        .map(Triple::getSubject)
                        .toList()
                        .forEach(part -> {
                            mentions.add(part);
                            graph.stream(Node.ANY, Vocabulary.DERIVED_FROM, part)
                                    .forEach(t -> claims.add(t.getSubject()));
                        });
            }
        }
    }

    private boolean isInBoth(Node node) {
        return before.graph().contains(node, Node.ANY, Node.ANY)
                && after.graph().contains(node, Node.ANY, Node.ANY);
    }

    /** Values of the variable that the rule starts from; empty if all that there are may be. */
    Optional<Set<Node>> of(Rule rule, RuleProbes probes) {
        Set<Look> looks = probes.looks(owned, shared, node -> !inBoth.computeIfAbsent(node, this::isInBoth));
        Set<Node> starts = new LinkedHashSet<>();
        for (Var variable : rule.supports()) {
            Set<Node> values = values(rule, variable);
            if (variable.equals(rule.start())) {
                starts.addAll(values);
            } else {
                values.forEach(v -> looks.addAll(probes.from(variable, v)));
            }
        }
        for (Look look : looks) {
            if (look instanceof Look.Along along) {
                starts.addAll(ends(along.way(), rule));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(starts);
    }

    /** The claims or words of documents that a variable for such may stand for. */
    private Set<Node> values(Rule rule, Var variable) {
        if (!rule.claimVariables().contains(variable)) {
            return mentions;
        }
        if (claimsByClass.isEmpty()) {
            claims.forEach(c -> kinds(c).forEach(kind -> claimsByClass
                    .computeIfAbsent(kind, k -> new LinkedHashSet<>())
                    .add(c)));
        }
        Set<Node> classes = rule.classes(variable);
        return classes.isEmpty()
                ? claims
                : classes.stream()
                        .flatMap(c -> claimsByClass.getOrDefault(c, Set.of()).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Node> ends(RuleProbes.Way way, Rule rule) {
        for (Map.Entry<Node, Node> e : way.known().entrySet()) {
            if (!mayBe(e.getValue(), e.getKey(), way)) {
                return Set.of();
            }
        }
        Set<Node> at = Set.of(Objects.requireNonNull(way.known().get(way.from())));
        for (RuleProbes.Step step : way.steps()) {
            Set<Node> next = new LinkedHashSet<>();
            at.forEach(node -> go(node, step, next));
            Node variable =
                    step.forward() ? step.place().object() : step.place().subject();
            next.removeIf(node -> !mayBe(node, variable, way));
            at = next;
        }
        return rule.claimVariables().contains(rule.start()) ? ofClasses(at, rule.classes(rule.start())) : at;
    }

    /** Whether a variable could stand for the node, before the change or after it. */
    private boolean mayBe(Node node, Node variable, RuleProbes.Way way) {
        return way.conditions(variable).allMatch(c -> before.holds(c, node) || after.holds(c, node));
    }

    private void go(Node node, RuleProbes.Step step, Set<Node> next) {
        Node other = step.forward() ? step.place().object() : step.place().subject();
        for (Node predicate : step.place().predicates().orElse(Set.of(Node.ANY))) {
            Set<Node> others = hops.computeIfAbsent(new Hop(node, predicate, step.forward()), this::others);
            if (other.isVariable()) {
                next.addAll(others);
            } else if (others.contains(other)) {
                next.add(other);
            }
        }
    }

    /** What is reached from a node by a property, or back; many rules go the same ways. */
    private record Hop(Node node, Node predicate, boolean forward) {}

    /** Before the change or after it. */
    private Set<Node> others(Hop hop) {
        Set<Node> others = new LinkedHashSet<>();
        if (hop.forward() && hop.node().isLiteral()) {
            return others;
        }
        for (RuleMatcher matcher : List.of(before, after)) {
            if (hop.forward()) {
                matcher.graph().stream(hop.node(), hop.predicate(), Node.ANY).forEach(t -> others.add(t.getObject()));
            } else {
                matcher.graph().stream(Node.ANY, hop.predicate(), hop.node()).forEach(t -> others.add(t.getSubject()));
            }
        }
        return others;
    }

    private Set<Node> ofClasses(Set<Node> someClaims, Set<Node> classes) {
        return classes.isEmpty()
                ? someClaims
                : someClaims.stream().filter(c -> isOfClass(c, classes)).collect(Collectors.toSet());
    }

    private boolean isOfClass(Node claim, Set<Node> classes) {
        return kinds(claim).stream().anyMatch(classes::contains);
    }

    private Set<Node> kinds(Node claim) {
        return kinds.computeIfAbsent(claim, c -> {
            Set<Node> all = new HashSet<>(before.classes(c));
            all.addAll(after.classes(c));
            return all;
        });
    }
}
