package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** From which claims or words a rule may give something else since a graph changed. More than needed do no harm. */
final class RuleStarts {
    private final RuleMatcher before;
    private final RuleMatcher after;
    private final Set<Node> claims = new LinkedHashSet<>();
    private final Set<Node> mentions = new LinkedHashSet<>();
    private final List<Triple> shared = new ArrayList<>();
    private final List<Triple> owned = new ArrayList<>();
    private final Map<Node, Set<Node>> kinds = new HashMap<>();

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
            owned.add(t);
        } else if (document.isPresent()) {
            mentions.add(t.getSubject());
            documents.add(document.get());
            owned.add(t);
        } else {
            shared.add(t);
        }
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

    /** Bindings of the variable that the rule starts from. */
    Set<Node> of(Rule rule, RuleProbes probes) {
        Set<Node> about = new LinkedHashSet<>(claims);
        Set<Binding> looks = new HashSet<>();
        owned.forEach(t -> look(probes.looks(t, true), about, looks));
        Map<Node, Boolean> made = new HashMap<>();
        shared.forEach(t -> look(
                probes.looks(t, !made.computeIfAbsent(t.getSubject(), this::isInBoth)), about, looks));
        Set<Node> starts = new LinkedHashSet<>();
        for (Var variable : rule.supports()) {
            boolean claim = rule.claimVariables().contains(variable);
            Set<Node> classes = claim ? rule.classes(variable) : Set.of();
            Set<Node> values = new LinkedHashSet<>(claim ? about : mentions);
            values.removeIf(v -> !classes.isEmpty() && !isOfClass(v, classes));
            if (variable.equals(rule.start())) {
                starts.addAll(values);
            } else {
                values.forEach(v -> looks.add(BindingFactory.binding(variable, v)));
            }
        }
        for (RuleMatcher matcher : List.of(before, after)) {
            matcher.match(rule, looks, solution -> {
                if (solution.contains(rule.start())) {
                    starts.add(solution.get(rule.start()));
                }
            });
        }
        return starts;
    }

    private void look(List<RuleProbes.Look> found, Set<Node> about, Set<Binding> looks) {
        for (RuleProbes.Look look : found) {
            if (look instanceof RuleProbes.Look.With with) {
                looks.add(with.binding());
            } else if (look instanceof RuleProbes.Look.ClaimsAbout claimsAbout) {
                for (RuleMatcher matcher : List.of(before, after)) {
                    matcher.graph().stream(Node.ANY, Vocabulary.ABOUT, claimsAbout.subject())
                            .forEach(t -> about.add(t.getSubject()));
                }
            }
        }
    }

    private boolean isOfClass(Node claim, Set<Node> classes) {
        return kinds.computeIfAbsent(claim, c -> {
                    Set<Node> all = new HashSet<>(before.classes(c));
                    all.addAll(after.classes(c));
                    return all;
                })
                .stream()
                .anyMatch(classes::contains);
    }
}
