package org.newsgraph.graph;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.newsgraph.table.Bytes;
import org.newsgraph.table.Counts;
import org.newsgraph.table.Keys;
import org.newsgraph.table.Table;
import org.newsgraph.table.Tables;

/**
 * How often each triple follows, by which rule and from which claims and words; of triples too that do not stand in the graph,
 * since all that they rest on is doubtful. So what goes takes with it just what rested on it alone.
 */
final class DerivationCounts {
    /** Solutions that rest on firm claims only, by triple. */
    private final Counts firm;
    /** Solutions by triple, rule and what they rest on. */
    private final Table supports;
    /** What each triple rests on by a rule, how many. */
    private final Counts explanations;
    /** Triples in the graph by rule. */
    private final Counts rules;
    /** Properties that a derived triple ever had. */
    private final Table properties;

    DerivationCounts(Tables tables) {
        this.firm = new Counts(tables.table("derived"));
        this.supports = tables.table("supports");
        this.explanations = new Counts(tables.table("explanations"));
        this.rules = new Counts(tables.table("rules"));
        this.properties = tables.table("derived properties");
    }

    /**
     * What a triple rests on.
     *
     * @param node a claim, or words
     * @param words whether it is words
     */
    record Support(Node node, boolean words) {
        private String key() {
            return (words ? 'w' : 'c') + node.getURI();
        }

        private static Support of(String key) {
            return new Support(Vocabulary.iri(key.substring(1)), key.charAt(0) == 'w');
        }
    }

    /** The key of a triple: a hash, for IRIs are long. */
    static String key(Triple triple) {
        return Iris.sha256(NodeFmtLib.strNodesNT(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .substring(0, 24);
    }

    /** Whether the triple stands in the graph. */
    boolean isFirm(String triple) {
        return firm.has(triple);
    }

    void addFirm(String triple, int times) {
        firm.add(triple, times);
    }

    /** Whether the triple follows by the rule. */
    boolean follows(String triple, Node rule) {
        return explanations.has(Keys.join(triple, rule.getURI()));
    }

    /** Whether the triple rests on that by the rule. */
    boolean rests(String triple, Node rule, Support on) {
        return supports.get(Keys.join(triple, rule.getURI(), on.key())).isPresent();
    }

    void addSupport(String triple, Node rule, Support on, int times) {
        boolean was = rests(triple, rule, on);
        boolean is = new Counts(supports).add(Keys.join(triple, rule.getURI(), on.key()), times) != 0;
        if (was != is) {
            explanations.add(Keys.join(triple, rule.getURI()), is ? 1 : -1);
        }
    }

    /** All that the triple rests on, by rule. */
    Map<Node, Set<Support>> supports(String triple) {
        Map<Node, Set<Support>> all = new LinkedHashMap<>();
        supports.forEach(Keys.prefix(triple), (key, count) -> {
            List<String> parts = Keys.parts(key);
            all.computeIfAbsent(Vocabulary.iri(parts.get(1)), r -> new LinkedHashSet<>())
                    .add(Support.of(parts.get(2)));
        });
        return all;
    }

    /** Whether triples stand in the graph by the rule. */
    boolean explains(Node rule) {
        return rules.has(rule.getURI());
    }

    void addExplained(Node rule, int times) {
        rules.add(rule.getURI(), times);
    }

    Set<Node> properties() {
        Set<Node> all = new HashSet<>();
        properties.forEach("", (property, nothing) -> all.add(Vocabulary.iri(property)));
        return all;
    }

    void addProperty(Node property) {
        if (properties.get(property.getURI()).isEmpty()) {
            properties.put(property.getURI(), Bytes.NOTHING);
        }
    }
}
