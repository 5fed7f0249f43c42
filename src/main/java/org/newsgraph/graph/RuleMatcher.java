package org.newsgraph.graph;

import java.util.Collection;
import java.util.HashSet;
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
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.StageBuilder;
import org.apache.jena.sparql.engine.main.StageGenerator;
import org.apache.jena.sparql.engine.main.solver.PatternMatchData;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/** Matches rules against a graph. */
final class RuleMatcher {
    private final Graph graph;
    private final Graph hierarchy;
    private final ExecutionContext context;

    /** @param hierarchy of the classes in the graph, as {@link #hierarchy} makes it */
    RuleMatcher(Graph graph, Graph hierarchy) {
        this.graph = graph;
        this.hierarchy = hierarchy;
        this.context = ExecutionContext.createForGraph(new Union(graph, hierarchy), settings());
    }

    /** Rules use no property functions, and asking whether a property is one costs much. Their patterns are in order already. */
    private static Context settings() {
        Context context = ARQ.getContext().copy();
        context.set(ARQ.enablePropertyFunctions, false);
        StageGenerator inOrder = (pattern, input, execution) ->
                PatternMatchData.execute(execution.getActiveGraph(), pattern, input, null, execution);
        StageBuilder.setGenerator(context, inOrder);
        return context;
    }

    /**
     * What is above classes.
     *
     * @param superclasses gives all classes above a class by their IRIs
     */
    static Graph hierarchy(Collection<Node> classes, Function<String, Set<String>> superclasses) {
        Graph hierarchy = GraphFactory.createDefaultGraph();
        for (Node type : classes) {
            hierarchy.add(type, Vocabulary.IS_A, type);
            superclasses.apply(type.getURI()).stream()
                    .map(Vocabulary::iri)
                    .filter(above -> !above.equals(type))
                    .forEach(above -> {
                        hierarchy.add(type, Vocabulary.SUBCLASS_OF, above);
                        hierarchy.add(type, Vocabulary.IS_A, above);
                    });
        }
        return hierarchy;
    }

    Graph graph() {
        return graph;
    }

    /** The classes, and those above them, of what a claim is about. */
    Set<Node> classes(Node claim) {
        Set<Node> classes = new HashSet<>();
        graph.stream(claim, Vocabulary.ABOUT, Node.ANY)
                .map(Triple::getObject)
                .toList()
                .forEach(thing -> graph.stream(thing, Vocabulary.TYPE, Node.ANY)
                        .forEach(type -> hierarchy.stream(type.getObject(), Vocabulary.IS_A, Node.ANY)
                                .forEach(above -> classes.add(above.getObject()))));
        return classes;
    }

    /** Whether what a place says of its subject alone is so. */
    boolean holds(RulePlaces.Place condition, Node subject) {
        if (subject.isLiteral()) {
            return false;
        }
        if (condition.kind().isPresent()) {
            Node kind = condition.kind().get();
            return graph.stream(subject, Vocabulary.TYPE, Node.ANY).toList().stream()
                    .anyMatch(t -> hierarchy.contains(t.getObject(), Vocabulary.IS_A, kind));
        }
        return condition.predicates().orElseThrow().stream()
                .anyMatch(p -> graph.contains(subject, p, condition.object()));
    }

    /** Gives each solution of the rule's pattern that agrees with one of the bindings. */
    void match(Rule rule, Collection<Binding> starts, Consumer<Binding> solutions) {
        if (starts.isEmpty()) {
            return;
        }
        QueryIterator found =
                QC.execute(rule.pattern(), QueryIterPlainWrapper.create(starts.iterator(), context), context);
        try {
            found.forEachRemaining(solutions);
        } finally {
            found.close();
        }
    }
}
