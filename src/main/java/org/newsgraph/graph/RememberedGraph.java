package org.newsgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A graph that is asked the same again and again, as many rules look at the same nodes: what was asked of a node by a property is
 * kept. Read only, and for a graph that does not change meanwhile.
 */
final class RememberedGraph extends GraphBase {
    private final Graph graph;
    private final Map<Node, Map<Node, List<Triple>>> bySubject = new HashMap<>();
    private final Map<Node, Map<Node, List<Triple>>> byObject = new HashMap<>();

    RememberedGraph(Graph graph) {
        this.graph = graph;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Node s = pattern.getSubject();
        Node p = pattern.getPredicate();
        Node o = pattern.getObject();
        if (!p.isConcrete() || !s.isConcrete() && !o.isConcrete()) {
            return graph.find(pattern);
        }
        List<Triple> found = s.isConcrete()
                ? asked(bySubject, s, p, Triple.createMatch(s, p, Node.ANY))
                : asked(byObject, o, p, Triple.createMatch(Node.ANY, p, o));
        if (found.isEmpty()) {
            return NullIterator.instance();
        }
        ExtendedIterator<Triple> all = WrappedIterator.createNoRemove(found.iterator());
        return s.isConcrete() && o.isConcrete() ? all.filterKeep(t -> o.sameTermAs(t.getObject())) : all;
    }

    @Override
    protected boolean graphBaseContains(Triple t) {
        return t.isConcrete()
                ? asked(
                                bySubject,
                                t.getSubject(),
                                t.getPredicate(),
                                Triple.createMatch(t.getSubject(), t.getPredicate(), Node.ANY))
                        .contains(t)
                : super.graphBaseContains(t);
    }

    private List<Triple> asked(Map<Node, Map<Node, List<Triple>>> known, Node node, Node property, Triple pattern) {
        return known.computeIfAbsent(node, n -> new HashMap<>(4))
                .computeIfAbsent(property, q -> graph.find(pattern).toList());
    }
}
