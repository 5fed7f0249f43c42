package org.newsgraph.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Brings statistics of a graph up to date with a change of it, by looking at what the change touches alone. */
final class VoidUpdate {
    private final VoidStatistics before;
    private final Delta delta;
    private final Graph graph;
    private final String base;

    /** @param graph as it is after the change */
    VoidUpdate(VoidStatistics before, Delta delta, Graph graph, String base) {
        this.before = before;
        this.delta = delta;
        this.graph = graph;
        this.base = base;
    }

    VoidStatistics statistics() {
        long entities = 0;
        long subjects = 0;
        for (Map.Entry<Node, Boolean> subject : touched(Triple::getSubject).entrySet()) {
            int change = change(Triple.createMatch(subject.getKey(), Node.ANY, Node.ANY), subject.getValue());
            subjects += change;
            entities += isOwn(subject.getKey()) ? change : 0;
        }
        long objects = 0;
        for (Map.Entry<Node, Boolean> object : touched(Triple::getObject).entrySet()) {
            objects += change(Triple.createMatch(Node.ANY, Node.ANY, object.getKey()), object.getValue());
        }
        SortedMap<String, Long> classes = counted(before.classes(), t -> memberOf(t).stream());
        return new VoidStatistics(
                before.triples() + delta.added().size() - delta.removed().size(),
                before.entities() + entities,
                before.subjects() + subjects,
                before.objects() + objects,
                classes,
                counted(before.properties(), t -> Stream.of(t.getPredicate().getURI())),
                counted(before.links(), VoidStatistics::links),
                firstMembers(classes));
    }

    /** What the change touches, and whether triples with it went. */
    private Map<Node, Boolean> touched(Function<Triple, Node> part) {
        Map<Node, Boolean> touched = new HashMap<>();
        delta.added().forEach(t -> touched.put(part.apply(t), false));
        delta.removed().forEach(t -> touched.put(part.apply(t), true));
        return touched;
    }

    /** 1 if something is there now that matches and nothing was, -1 the other way round, else 0. */
    private int change(Triple pattern, boolean went) {
        boolean was = went || isThere(pattern, delta.added());
        boolean is = isThere(pattern, Set.of());
        return was == is ? 0 : is ? 1 : -1;
    }

    private boolean isThere(Triple pattern, Set<Triple> butFor) {
        ExtendedIterator<Triple> found = graph.find(pattern);
        try {
            while (found.hasNext()) {
                if (!butFor.contains(found.next())) {
                    return true;
                }
            }
            return false;
        } finally {
            found.close();
        }
    }

    private <K> SortedMap<K, Long> counted(SortedMap<K, Long> numbers, Function<Triple, Stream<K>> counted) {
        SortedMap<K, Long> after = new TreeMap<>(numbers);
        delta.added().forEach(t -> counted.apply(t).forEach(k -> after.merge(k, 1L, Long::sum)));
        delta.removed().forEach(t -> counted.apply(t).forEach(k -> after.merge(k, -1L, Long::sum)));
        after.values().removeIf(n -> n == 0);
        return after;
    }

    private static Optional<String> memberOf(Triple triple) {
        return triple.predicateMatches(Vocabulary.TYPE) && triple.getObject().isURI()
                ? Optional.of(triple.getObject().getURI())
                : Optional.empty();
    }

    private SortedMap<String, String> firstMembers(SortedMap<String, Long> classes) {
        SortedMap<String, String> first = new TreeMap<>(before.firstMembers());
        first.keySet().retainAll(classes.keySet());
        delta.added().stream().filter(t -> isOwn(t.getSubject())).forEach(t -> memberOf(t)
                .ifPresent(c -> first.merge(c, t.getSubject().getURI(), VoidUpdate::smaller)));
        for (Triple triple : delta.removed()) {
            Optional<String> type = memberOf(triple)
                    .filter(c -> triple.getSubject().isURI()
                            && triple.getSubject().getURI().equals(first.get(c)));
            if (type.isPresent()) {
                firstMember(triple.getObject())
                        .ifPresentOrElse(m -> first.put(type.get(), m), () -> first.remove(type.get()));
            }
        }
        return first;
    }

    private Optional<String> firstMember(Node type) {
        return graph.stream(Node.ANY, Vocabulary.TYPE, type)
                .map(Triple::getSubject)
                .filter(this::isOwn)
                .map(Node::getURI)
                .min(String::compareTo);
    }

    private static String smaller(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private boolean isOwn(Node node) {
        return node.isURI() && node.getURI().startsWith(base);
    }
}
