package org.newsgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.newsgraph.graph.DerivationCounts.Support;
import org.newsgraph.table.Bytes;
import org.newsgraph.table.DraftTables;
import org.newsgraph.table.Table;
import org.newsgraph.table.Tables;

/**
 * Brings what was derived up to date with a change of what was read: gives what {@link Deriver} would derive anew.
 *
 * <p>Each rule is asked before and after the change, from the claims or words only for which it may give something else; the solutions
 * that were lost and found are counted (after Gupta, Mumick and Subrahmanian, "Maintaining views incrementally", 1993). That costs as
 * much as there are claims to ask: those of the documents that changed, and those that lead, by a rule, to a node shared by
 * documents of which something else is said now. When a thing of which many claims speak turns out to be of another class, these are
 * many; a rule in which a changed triple has no way to a claim is asked everywhere.
 */
public final class DeltaDeriver {
    private final Rules rules;
    private final Function<String, Set<String>> superclasses;
    private final Iris iris;
    private final Map<Rule, RuleProbes> probes = new HashMap<>();

    /** @param superclasses gives all classes above a class by their IRIs, as {@code Lexicon.superclasses} does */
    public DeltaDeriver(Rules rules, Function<String, Set<String>> superclasses, Iris iris) {
        this.rules = rules;
        this.superclasses = superclasses;
        this.iris = iris;
        rules.rules().forEach(r -> probes.put(r, new RuleProbes(r)));
    }

    /**
     * The derived triples that go and come.
     *
     * @param graph what was read and what was derived from it, before the change
     * @param change of what was read
     * @param tables what the changes before left there, for use by this class alone; brought up to date
     */
    public Delta derive(Graph graph, Delta change, Tables tables) {
        DraftTables draft = new DraftTables(tables);
        Graph hierarchy = RuleMatcher.hierarchy(classes(change, draft.table("classes")), superclasses);
        DerivationCounts then = new DerivationCounts(tables);
        Graph there = new RememberedGraph(graph);
        RuleMatcher before = matcher(there, then, hierarchy);
        RuleMatcher after = matcher(new ChangedGraph(there, change), then, hierarchy);
        RuleStarts starts = new RuleStarts(change, before, after, iris);
        Map<Triple, Map<Reason, Found>> found = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            List<Binding> bindings = starts.of(rule, probe(rule))
                    .map(nodes -> nodes.stream()
                            .map(node -> BindingFactory.binding(rule.start(), node))
                            .toList())
                    .orElseGet(() -> List.of(BindingFactory.binding()));
            collect(rule, bindings, before, -1, found);
            collect(rule, bindings, after, 1, found);
        }
        DerivationDelta delta = new DerivationDelta(iris, then, new DerivationCounts(draft));
        found.forEach(delta::add);
        Delta derived = delta.finish(rules);
        draft.commit();
        return derived;
    }

    private RuleProbes probe(Rule rule) {
        return probes.computeIfAbsent(rule, RuleProbes::new);
    }

    private RuleMatcher matcher(Graph graph, DerivationCounts counts, Graph hierarchy) {
        return new RuleMatcher(
                new BaseView(
                        graph,
                        iris.named("derivation", "").getURI(),
                        counts.properties(),
                        t -> counts.isFirm(DerivationCounts.key(t))),
                hierarchy);
    }

    /** All classes that were ever in the graph. */
    private static Collection<Node> classes(Delta change, Table known) {
        change.added().stream()
                .filter(t -> t.getPredicate().equals(Vocabulary.TYPE)
                        && t.getObject().isURI())
                .map(t -> t.getObject().getURI())
                .distinct()
                .filter(c -> known.get(c).isEmpty())
                .forEach(c -> known.put(c, Bytes.NOTHING));
        try (Stream<Map.Entry<String, byte[]>> all = known.startingWith("")) {
            return all.map(Map.Entry::getKey).map(Vocabulary::iri).toList();
        }
    }

    /** How many more solutions than before a triple has by one rule; firm are those that rest on firm claims only. */
    static final class Found {
        final Map<Support, Integer> supports = new LinkedHashMap<>();
        int firm;

        private void add(Set<Support> on, boolean isFirm, int times) {
            on.forEach(node -> supports.merge(node, times, Integer::sum));
            firm += isFirm ? times : 0;
        }
    }

    private void collect(
            Rule rule, List<Binding> starts, RuleMatcher matcher, int times, Map<Triple, Map<Reason, Found>> found) {
        matcher.match(rule, starts, solution -> {
            Set<Support> on = new LinkedHashSet<>();
            values(rule.claimVariables(), solution).forEach(c -> on.add(new Support(c, false)));
            values(rule.mentionVariables(), solution).forEach(m -> on.add(new Support(m, true)));
            boolean firm = on.stream().noneMatch(s -> !s.words() && Deriver.isWeak(s.node(), matcher.graph()));
            Consumer<Found> count = f -> f.add(on, firm, times);
            for (Triple pattern : rule.template()) {
                Triple triple = Substitute.substitute(pattern, solution);
                if (Deriver.isTriple(triple)) {
                    count.accept(found(found, triple, rule.reason()));
                    rules.alignments()
                            .following(triple)
                            .forEach(f -> count.accept(found(found, f.triple(), f.reason())));
                }
            }
        });
    }

    private static Found found(Map<Triple, Map<Reason, Found>> all, Triple triple, Reason reason) {
        return all.computeIfAbsent(triple, t -> new LinkedHashMap<>()).computeIfAbsent(reason, r -> new Found());
    }

    private static Stream<Node> values(List<Var> variables, Binding solution) {
        return variables.stream().filter(solution::contains).map(solution::get);
    }
}
