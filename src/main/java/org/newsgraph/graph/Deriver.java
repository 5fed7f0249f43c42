package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Adds what follows from the claims of a graph: by each rule its triples, and for a triple and rule one node that explains it.
 *
 * <p>A claim that is doubtful or stands in a headline warrants nothing by itself: a triple is derived when at least one solution
 * of some rule rests on firm claims only; other claims that say the same are then named as further support.
 */
public final class Deriver {
    private final List<Rule> rules;
    private final Function<String, Set<String>> superclasses;
    private final Iris iris;

    /** @param superclasses gives all classes above a class by their IRIs, as {@code Lexicon.superclasses} does */
    public Deriver(List<Rule> rules, Function<String, Set<String>> superclasses, Iris iris) {
        this.rules = List.copyOf(rules);
        this.superclasses = superclasses;
        this.iris = iris;
    }

    /** Rules see the graph as it was before, not what other rules derive; so their order does not matter. */
    public void derive(Graph graph) {
        Map<Triple, Map<Rule, Support>> derived = new LinkedHashMap<>();
        Graph seen = new Union(graph, hierarchy(graph));
        rules.forEach(rule -> collect(rule, seen, graph, derived));
        derived.forEach((triple, support) -> {
            if (support.values().stream().anyMatch(s -> s.firm)) {
                support.forEach((rule, s) -> add(triple, rule, s, graph));
            }
        });
    }

    /** The classes above those that the graph names. */
    private Graph hierarchy(Graph graph) {
        Graph hierarchy = GraphFactory.createDefaultGraph();
        graph.stream(Node.ANY, Vocabulary.TYPE, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .distinct()
                .forEach(type -> superclasses.apply(type.getURI()).stream()
                        .filter(above -> !above.equals(type.getURI()))
                        .forEach(above -> hierarchy.add(type, Vocabulary.SUBCLASS_OF, Vocabulary.iri(above))));
        return hierarchy;
    }

    private static void collect(Rule rule, Graph seen, Graph graph, Map<Triple, Map<Rule, Support>> derived) {
        try (QueryExec execution = QueryExec.graph(seen).query(rule.select()).build()) {
            RowSet solutions = execution.select();
            while (solutions.hasNext()) {
                Binding solution = solutions.next();
                List<Node> claims = claims(rule, solution);
                boolean firm = claims.stream().noneMatch(c -> isWeak(c, graph));
                for (Triple pattern : rule.template()) {
                    Triple triple = Substitute.substitute(pattern, solution);
                    if (isTriple(triple)) {
                        derived.computeIfAbsent(triple, t -> new LinkedHashMap<>())
                                .computeIfAbsent(rule, r -> new Support())
                                .add(claims, firm);
                    }
                }
            }
        }
    }

    private static List<Node> claims(Rule rule, Binding solution) {
        List<Node> claims = new ArrayList<>();
        rule.claimVariables().stream()
                .filter(solution::contains)
                .map(solution::get)
                .forEach(claims::add);
        return claims;
    }

    private static boolean isWeak(Node claim, Graph graph) {
        return graph.contains(claim, Vocabulary.DOUBTFUL, Node.ANY)
                || graph.contains(claim, Vocabulary.IN_HEADLINE, Node.ANY);
    }

    private static boolean isTriple(Triple triple) {
        return triple.isConcrete()
                && triple.getSubject().isURI()
                && triple.getPredicate().isURI();
    }

    private void add(Triple triple, Rule rule, Support support, Graph graph) {
        Node node = iris.derivation(triple, rule.iri());
        graph.add(triple);
        graph.add(node, Vocabulary.TYPE, Vocabulary.DERIVATION);
        graph.add(node, Vocabulary.SUBJECT, triple.getSubject());
        graph.add(node, Vocabulary.PREDICATE, triple.getPredicate());
        graph.add(node, Vocabulary.OBJECT, triple.getObject());
        graph.add(node, Vocabulary.RULE, rule.iri());
        graph.add(rule.iri(), Vocabulary.TYPE, Vocabulary.RULE_CLASS);
        graph.add(rule.iri(), Vocabulary.LABEL, Literals.label(rule.title()));
        support.claims.forEach(claim -> graph.add(node, Vocabulary.FROM_CLAIM, claim));
    }

    /** The claims by which a rule derives a triple. */
    private static final class Support {
        private final SortedSet<Node> claims =
                new TreeSet<>(Comparator.comparing((Node n) -> n, NodeCmp::compareRDFTerms));
        private boolean firm;

        private void add(List<Node> more, boolean allFirm) {
            claims.addAll(more);
            firm |= allFirm;
        }
    }
}
