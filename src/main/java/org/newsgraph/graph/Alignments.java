package org.newsgraph.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * How properties of the user's ontologies stand to each other and to those of the bundled one, by {@code rdfs:subPropertyOf},
 * {@code owl:equivalentProperty}, {@code owl:inverseOf} and {@code owl:SymmetricProperty} (RDF Schema 1.1; OWL 2): what a triple
 * in one of them says in the others.
 */
public final class Alignments {
    /** None. */
    public static final Alignments NONE = new Alignments();

    private final Map<Node, Set<Step>> steps = new LinkedHashMap<>();
    private final Map<Node, Map<Step, Derived>> closure = new HashMap<>();

    /** From a property to another, with subject and object changing places if turned. */
    private record Step(Node property, boolean turned) {}

    /** A property that follows, and the alignment that says so. */
    private record Derived(Step step, Reason reason) {}

    /** A triple that follows from another, with what it follows by. */
    record Following(Triple triple, Reason reason) {}

    private Alignments() {}

    /** All that the graphs say. */
    public static Alignments of(List<Graph> graphs) {
        Alignments alignments = new Alignments();
        graphs.forEach(alignments::read);
        alignments.steps.keySet().forEach(p -> alignments.closure.put(p, alignments.reachable(p)));
        return alignments;
    }

    private void read(Graph graph) {
        graph.find().forEachRemaining(t -> {
            Node s = t.getSubject();
            Node o = t.getObject();
            if (!s.isURI() || !o.isURI()) {
                return;
            }
            if (t.predicateMatches(RDFS.subPropertyOf.asNode())) {
                add(s, o, false);
            } else if (t.predicateMatches(OWL.equivalentProperty.asNode())) {
                add(s, o, false);
                add(o, s, false);
            } else if (t.predicateMatches(OWL.inverseOf.asNode())) {
                add(s, o, true);
                add(o, s, true);
            } else if (t.predicateMatches(RDF.type.asNode()) && o.equals(OWL.SymmetricProperty.asNode())) {
                add(s, s, true);
            }
        });
    }

    private void add(Node from, Node to, boolean turned) {
        steps.computeIfAbsent(from, p -> new LinkedHashSet<>()).add(new Step(to, turned));
    }

    private Map<Step, Derived> reachable(Node property) {
        Step start = new Step(property, false);
        Map<Step, Derived> reached = new LinkedHashMap<>();
        Deque<Step> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Step at = open.remove();
            for (Step next : steps.getOrDefault(at.property(), Set.of())) {
                Step step = new Step(next.property(), next.turned() != at.turned());
                if (!step.equals(start) && !reached.containsKey(step)) {
                    reached.put(step, new Derived(step, reason(property, step)));
                    open.add(step);
                }
            }
        }
        return reached;
    }

    private static Reason reason(Node from, Step to) {
        String name = local(from) + (to.turned() ? "-inversely-" : "-as-") + local(to.property());
        String digest =
                Iris.sha256(from.getURI() + " " + to.property().getURI()).substring(0, 8);
        String title = "What holds of " + local(from) + (to.turned() ? " holds, turned round, of " : " holds of ")
                + local(to.property());
        return new Reason(Vocabulary.iri(Vocabulary.RULES + "alignment-" + name + "-" + digest), title);
    }

    private static String local(Node property) {
        return property.getURI().replaceFirst("^.*[#/]", "");
    }

    /** All that a triple may follow by. */
    Set<Reason> reasons() {
        Set<Reason> reasons = new LinkedHashSet<>();
        closure.values().forEach(steps -> steps.values().forEach(d -> reasons.add(d.reason())));
        return reasons;
    }

    /** What a triple says in other properties, itself left out. */
    List<Following> following(Triple triple) {
        List<Following> following = new ArrayList<>();
        for (Derived d : closure.getOrDefault(triple.getPredicate(), Map.of()).values()) {
            Node property = d.step().property();
            if (!d.step().turned()) {
                following.add(
                        new Following(Triple.create(triple.getSubject(), property, triple.getObject()), d.reason()));
            } else if (triple.getObject().isURI()) {
                following.add(
                        new Following(Triple.create(triple.getObject(), property, triple.getSubject()), d.reason()));
            }
        }
        return following;
    }
}
