package org.newsgraph.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/** Matches rules against a graph, each starting from the claims about things of its classes. */
final class RuleMatcher {
    private final ExecutionContext context;
    private final Map<Node, Set<Node>> claimsByClass = new HashMap<>();
    private final Set<Node> claims = new LinkedHashSet<>();

    /** @param superclasses gives all classes above a class by their IRIs */
    RuleMatcher(Graph graph, Function<String, Set<String>> superclasses) {
        Graph hierarchy = hierarchy(graph, superclasses);
        this.context = ExecutionContext.createForGraph(new Union(graph, hierarchy), settings());
        graph.stream(Node.ANY, Vocabulary.ABOUT, Node.ANY).forEach(t -> {
            claims.add(t.getSubject());
            classes(t.getObject(), graph, hierarchy).forEach(c -> claimsByClass
                    .computeIfAbsent(c, k -> new LinkedHashSet<>())
                    .add(t.getSubject()));
        });
    }

    /** Rules use no property functions, and asking whether a property is one costs much. */
    private static Context settings() {
        Context context = ARQ.getContext().copy();
        context.set(ARQ.enablePropertyFunctions, false);
        return context;
    }

    /** The classes above those that the graph names. */
    private static Graph hierarchy(Graph graph, Function<String, Set<String>> superclasses) {
        Graph hierarchy = GraphFactory.createDefaultGraph();
        graph.stream(Node.ANY, Vocabulary.TYPE, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .distinct()
                .forEach(type -> {
                    hierarchy.add(type, Vocabulary.IS_A, type);
                    superclasses.apply(type.getURI()).stream()
                            .map(Vocabulary::iri)
                            .filter(above -> !above.equals(type))
                            .forEach(above -> {
                                hierarchy.add(type, Vocabulary.SUBCLASS_OF, above);
                                hierarchy.add(type, Vocabulary.IS_A, above);
                            });
                });
        return hierarchy;
    }

    private static Set<Node> classes(Node thing, Graph graph, Graph hierarchy) {
        Set<Node> classes = new HashSet<>();
        graph.stream(thing, Vocabulary.TYPE, Node.ANY)
                .forEach(type -> hierarchy.stream(type.getObject(), Vocabulary.IS_A, Node.ANY)
                        .forEach(above -> classes.add(above.getObject())));
        return classes;
    }

    /** Gives each solution of the rule's pattern. */
    void match(Rule rule, Consumer<Binding> solutions) {
        List<Binding> starts = rule.anchor().map(this::starts).orElseGet(() -> List.of(BindingFactory.binding()));
        QueryIterator found =
                QC.execute(rule.pattern(), QueryIterPlainWrapper.create(starts.iterator(), context), context);
        try {
            found.forEachRemaining(solutions);
        } finally {
            found.close();
        }
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
