package org.newsgraph.graph;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Of a graph what was read, without what was derived: rules see no more. Read only. */
final class BaseView extends GraphBase {
    private final Graph graph;
    private final String derivations;
    private final Set<Node> derivedProperties;
    private final Predicate<Triple> derived;

    /**
     * @param derivations what the IRIs of the nodes that explain derived triples begin with
     * @param derivedProperties properties of derived triples
     * @param derived whether a triple of such a property is derived
     */
    BaseView(Graph graph, String derivations, Set<Node> derivedProperties, Predicate<Triple> derived) {
        this.graph = graph;
        this.derivations = derivations;
        this.derivedProperties = derivedProperties;
        this.derived = derived;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return graph.find(pattern).filterKeep(this::isBase);
    }

    private boolean isBase(Triple t) {
        Node s = t.getSubject();
        boolean explains =
                s.isURI() && (s.getURI().startsWith(derivations) || s.getURI().startsWith(Vocabulary.RULES));
        return !explains && !(derivedProperties.contains(t.getPredicate()) && derived.test(t));
    }
}
