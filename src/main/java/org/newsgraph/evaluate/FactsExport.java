package org.newsgraph.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.graph.Vocabulary;

/**
 * What a graph says, in the facts form. The same rules that derive the graph's triples decide what is a fact of which relation;
 * for planned and denied facts they are asked what they would derive had the planned or denied things happened.
 */
public final class FactsExport {
    private static final Node PLANS = Vocabulary.ng("plansToSendForcesTo");

    private final UnaryOperator<Graph> derive;

    /** @param derive adds to a described graph what its rules derive, and returns it */
    public FactsExport(UnaryOperator<Graph> derive) {
        this.derive = derive;
    }

    /**
     * Facts by document name.
     *
     * @param described a graph before derivation
     */
    public Map<String, List<Fact>> export(Graph described) {
        Map<String, List<Fact>> facts = new TreeMap<>();
        exportStatus(described, "asserted", Set.of("Occurred", "Ongoing", "Background"), facts);
        exportStatus(described, "planned", Set.of("Planned", "Ordered"), facts);
        exportStatus(described, "negated", Set.of("Negated"), facts);
        Graph plans = derive.apply(copy(described));
        new DerivedFacts(plans, "planned", facts).derivations(PLANS, "deployedTo");
        return facts;
    }

    private void exportStatus(Graph described, String status, Set<String> statuses, Map<String, List<Fact>> facts) {
        Graph happened = derive.apply(asIfHappened(described, statuses));
        DerivedFacts reading = new DerivedFacts(happened, status, facts);
        reading.derivations(status.equals("planned"));
        reading.partialEvents();
        reading.counts();
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        graph.find().forEachRemaining(copy::add);
        return copy;
    }

    /** The graph with claims of these statuses only, each marked as occurred. */
    private static Graph asIfHappened(Graph described, Set<String> statuses) {
        Graph copy = GraphFactory.createDefaultGraph();
        described.find().forEachRemaining(t -> {
            if (t.getPredicate().equals(Vocabulary.STATUS)) {
                if (statuses.contains(localName(t.getObject()))) {
                    copy.add(t.getSubject(), Vocabulary.STATUS, Vocabulary.ng("Occurred"));
                }
            } else {
                copy.add(t);
            }
        });
        List<Node> others = described
                .find(Node.ANY, Vocabulary.STATUS, Node.ANY)
                .filterKeep(t -> !statuses.contains(localName(t.getObject())))
                .mapWith(Triple::getSubject)
                .toList();
        others.forEach(claim -> copy.remove(claim, Node.ANY, Node.ANY));
        return copy;
    }

    static String localName(Node node) {
        return node.isURI() ? node.getURI().replaceFirst("^.*[#/]", "") : node.getLiteralLexicalForm();
    }
}
