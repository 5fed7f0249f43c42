package org.newsgraph.graph;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Adds what follows from the claims of a graph: by each rule its triples, and for a triple and rule one node that explains it.
 *
 * <p>A claim that is doubtful or stands in a headline warrants nothing by itself: a triple is derived when at least one solution
 * of some rule rests on firm claims only; other claims that say the same are then named as further support.
 */
public final class Deriver {
    private final Rules rules;
    private final Function<String, Set<String>> superclasses;
    private final Iris iris;

    /** @param superclasses gives all classes above a class by their IRIs, as {@code Lexicon.superclasses} does */
    public Deriver(Rules rules, Function<String, Set<String>> superclasses, Iris iris) {
        this.rules = rules;
        this.superclasses = superclasses;
        this.iris = iris;
    }

    /** Adds what follows. Rules see the graph as it was before, not what other rules derive; so their order does not matter. */
    public void derive(Graph graph) {
        GraphUtil.addInto(graph, derived(graph));
    }

    /** What follows, as a graph of its own. It is enough to see the triples that {@link #sees}. */
    public Graph derived(Graph graph) {
        Graph result = GraphFactory.createDefaultGraph();
        Map<Triple, Map<Reason, Support>> derived = new LinkedHashMap<>();
        ClaimIndex claims = new ClaimIndex(graph, superclasses);
        rules.rules().forEach(rule -> claims.matcher()
                .match(rule, claims.starts(rule), solution -> collect(rule, solution, graph, derived)));
        align(derived);
        derived.forEach((triple, support) -> {
            if (support.values().stream().anyMatch(s -> s.firm)) {
                support.forEach((reason, s) -> add(triple, reason, s, result));
            }
        });
        return result;
    }

    /** Properties of the triples that rules look at; empty if a rule looks at triples of any. */
    public Optional<Set<Node>> sees() {
        Set<Node> seen =
                new HashSet<>(List.of(Vocabulary.TYPE, Vocabulary.ABOUT, Vocabulary.DOUBTFUL, Vocabulary.IN_HEADLINE));
        for (Rule rule : rules.rules()) {
            for (RulePlaces.Place place : rule.places()) {
                if (place.predicates().isEmpty()) {
                    return Optional.empty();
                }
                seen.addAll(place.predicates().get());
            }
        }
        return Optional.of(seen);
    }

    /** Says everything in aligned properties too, resting on the same claims. */
    private void align(Map<Triple, Map<Reason, Support>> derived) {
        Map<Triple, Map<Reason, Support>> aligned = new LinkedHashMap<>();
        derived.forEach((triple, reasons) -> {
            for (Alignments.Following f : rules.alignments().following(triple)) {
                Support support = support(aligned, f.triple(), f.reason());
                reasons.values().forEach(support::add);
            }
        });
        aligned.forEach((triple, reasons) ->
                derived.computeIfAbsent(triple, t -> new LinkedHashMap<>()).putAll(reasons));
    }

    private static Support support(Map<Triple, Map<Reason, Support>> derived, Triple triple, Reason reason) {
        return derived.computeIfAbsent(triple, t -> new LinkedHashMap<>()).computeIfAbsent(reason, r -> new Support());
    }

    private static void collect(Rule rule, Binding solution, Graph graph, Map<Triple, Map<Reason, Support>> derived) {
        List<Node> claims = values(rule.claimVariables(), solution);
        List<Node> mentions = values(rule.mentionVariables(), solution);
        boolean firm = claims.stream().noneMatch(c -> isWeak(c, graph));
        for (Triple pattern : rule.template()) {
            Triple triple = Substitute.substitute(pattern, solution);
            if (isTriple(triple)) {
                support(derived, triple, rule.reason()).add(claims, mentions, firm);
            }
        }
    }

    private static List<Node> values(List<Var> variables, Binding solution) {
        return variables.stream().filter(solution::contains).map(solution::get).toList();
    }

    static boolean isWeak(Node claim, Graph graph) {
        return graph.contains(claim, Vocabulary.DOUBTFUL, Node.ANY)
                || graph.contains(claim, Vocabulary.IN_HEADLINE, Node.ANY);
    }

    static boolean isTriple(Triple triple) {
        return triple.isConcrete()
                && triple.getSubject().isURI()
                && triple.getPredicate().isURI();
    }

    private void add(Triple triple, Reason reason, Support support, Graph graph) {
        Node node = iris.derivation(triple, reason.iri());
        graph.add(triple);
        graph.add(node, Vocabulary.TYPE, Vocabulary.DERIVATION);
        graph.add(node, Vocabulary.SUBJECT, triple.getSubject());
        graph.add(node, Vocabulary.PREDICATE, triple.getPredicate());
        graph.add(node, Vocabulary.OBJECT, triple.getObject());
        graph.add(node, Vocabulary.RULE, reason.iri());
        graph.add(reason.iri(), Vocabulary.TYPE, Vocabulary.RULE_CLASS);
        graph.add(reason.iri(), Vocabulary.LABEL, Literals.label(reason.title()));
        support.claims.forEach(claim -> graph.add(node, Vocabulary.FROM_CLAIM, claim));
        support.mentions.forEach(mention -> graph.add(node, Vocabulary.FROM_MENTION, mention));
    }

    /** The claims and mentions by which a triple is derived. */
    private static final class Support {
        private final SortedSet<Node> claims = nodes();
        private final SortedSet<Node> mentions = nodes();
        private boolean firm;

        private static SortedSet<Node> nodes() {
            return new TreeSet<>(Comparator.comparing((Node n) -> n, NodeCmp::compareRDFTerms));
        }

        private void add(List<Node> moreClaims, List<Node> moreMentions, boolean allFirm) {
            claims.addAll(moreClaims);
            mentions.addAll(moreMentions);
            firm |= allFirm;
        }

        private void add(Support other) {
            claims.addAll(other.claims);
            mentions.addAll(other.mentions);
            firm |= other.firm;
        }
    }
}
