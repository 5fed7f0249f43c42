package org.newsgraph.graph;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A change of a graph. The two sets have nothing in common, so it may be applied twice. They are not copied: whoever gives them
 * changes them no more.
 *
 * @param removed triples that go
 * @param added triples that come
 */
public record Delta(Set<Triple> removed, Set<Triple> added) {
    public Delta {
        removed = Collections.unmodifiableSet(removed);
        added = Collections.unmodifiableSet(added);
    }

    /** What makes of one graph the other. */
    public static Delta between(Graph before, Graph after) {
        return new Delta(without(before, after), without(after, before));
    }

    private static Set<Triple> without(Graph graph, Graph other) {
        Set<Triple> left = new HashSet<>();
        graph.find().filterDrop(other::contains).forEachRemaining(left::add);
        return left;
    }

    /** Both changes; what one of them brings stays, though the other takes it away. */
    public Delta and(Delta other) {
        Set<Triple> come = new LinkedHashSet<>(added);
        come.addAll(other.added);
        Set<Triple> gone = new HashSet<>(removed);
        gone.addAll(other.removed);
        gone.removeAll(come);
        return new Delta(gone, come);
    }

    /** The change without triples of a property. */
    public Delta without(Node property) {
        return new Delta(without(removed, property), without(added, property));
    }

    private static Set<Triple> without(Set<Triple> triples, Node property) {
        return triples.stream()
                .filter(t -> !t.getPredicate().equals(property))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Number of triples that come or go. */
    public int size() {
        return removed.size() + added.size();
    }

    public boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    /** Makes the change. */
    public void applyTo(Graph graph) {
        removed.forEach(graph::delete);
        added.forEach(graph::add);
    }
}
