package org.newsgraph.graph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** All claims of a graph, by the classes of what they are about: each rule starts from those of its classes. */
final class ClaimIndex {
    private final RuleMatcher matcher;
    private final Map<Node, Set<Node>> claimsByClass = new HashMap<>();
    private final Set<Node> claims = new LinkedHashSet<>();

    /** @param superclasses gives all classes above a class by their IRIs */
    ClaimIndex(Graph graph, Function<String, Set<String>> superclasses) {
        List<Node> classes = graph.stream(Node.ANY, Vocabulary.TYPE, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .distinct()
                .toList();
        this.matcher = new RuleMatcher(graph, RuleMatcher.hierarchy(classes, superclasses));
        graph.stream(Node.ANY, Vocabulary.ABOUT, Node.ANY)
                .map(Triple::getSubject)
                .forEach(claims::add);
        claims.forEach(c -> matcher.classes(c).forEach(type -> claimsByClass
                .computeIfAbsent(type, k -> new LinkedHashSet<>())
                .add(c)));
    }

    RuleMatcher matcher() {
        return matcher;
    }

    /** What the rule is to start from to find all. */
    List<Binding> starts(Rule rule) {
        return rule.anchor().map(this::starts).orElseGet(() -> List.of(BindingFactory.binding()));
    }

    private List<Binding> starts(RuleAnchor anchor) {
        Set<Node> from = new LinkedHashSet<>();
        if (anchor.classes().isEmpty()) {
            from.addAll(claims);
        }
        anchor.classes().forEach(c -> from.addAll(claimsByClass.getOrDefault(c, Set.of())));
        return from.stream()
                .map(claim -> BindingFactory.binding(anchor.claim(), claim))
                .toList();
    }
}
