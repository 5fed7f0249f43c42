package org.newsgraph.web.site;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A graph that is asked the same again within short time, as pages of neighbours look at the same things: the triples of the
 * subjects asked for last are kept, and those that end in the same object by the same property, where they are few. For a graph
 * that does not change meanwhile, and for one thread.
 */
final class RecentGraph extends GraphBase {
    /** Triples kept by subject, and triples kept by object. */
    private static final int KEPT = 60_000;

    /** Subjects and objects with more are looked up anew each time, by what is asked of them. */
    private static final int FEW = 400;

    private final Graph graph;
    private final Recent bySubject = new Recent();
    private final Recent byObject = new Recent();

    RecentGraph(Graph graph) {
        this.graph = graph;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Node s = pattern.getSubject();
        Node p = pattern.getPredicate();
        Node o = pattern.getObject();
        if (s.isConcrete()) {
            Answer all = few(bySubject, Triple.createMatch(s, Node.ANY, Node.ANY));
            return all.isWhole()
                    ? WrappedIterator.createNoRemove(Iter.filter(all.triples().iterator(), t -> matches(t, p, o)))
                    : graph.find(pattern);
        }
        if (!p.isConcrete() || !o.isConcrete()) {
            return graph.find(pattern);
        }
        Answer all = few(byObject, Triple.createMatch(Node.ANY, p, o));
        return all.isWhole() ? WrappedIterator.createNoRemove(all.triples().iterator()) : graph.find(pattern);
    }

    /** Terms are compared as such, as stores do: numbers that are written otherwise are others. */
    private static boolean matches(Triple triple, Node property, Node object) {
        return (!property.isConcrete() || property.equals(triple.getPredicate()))
                && (!object.isConcrete() || object.equals(triple.getObject()));
    }

    @Override
    protected boolean graphBaseContains(Triple pattern) {
        ExtendedIterator<Triple> found = graphBaseFind(pattern);
        try {
            return found.hasNext();
        } finally {
            found.close();
        }
    }

    /**
     * What matches a pattern.
     *
     * @param triples all if they are few; else none
     */
    private record Answer(List<Triple> triples, boolean isWhole) {}

    private Answer few(Recent recent, Triple pattern) {
        Optional<Answer> known = recent.get(pattern);
        if (known.isPresent()) {
            return known.get();
        }
        ExtendedIterator<Triple> found = graph.find(pattern);
        try {
            List<Triple> all = new ArrayList<>(4);
            while (found.hasNext() && all.size() <= FEW) {
                all.add(found.next());
            }
            Answer answer = all.size() > FEW ? new Answer(List.of(), false) : new Answer(all, true);
            recent.keep(pattern, answer);
            return answer;
        } finally {
            found.close();
        }
    }

    /** What was asked last with its answers, as many as may be kept. */
    private static final class Recent {
        private final Map<Triple, Answer> answers = new LinkedHashMap<>(16, 0.75f, true);
        private int size;

        Optional<Answer> get(Triple pattern) {
            return Optional.ofNullable(answers.get(pattern));
        }

        void keep(Triple pattern, Answer answer) {
            answers.put(pattern, answer);
            size += answer.triples().size() + 1;
            Iterator<Answer> oldest = answers.values().iterator();
            while (size > KEPT) {
                size -= oldest.next().triples().size() + 1;
                oldest.remove();
            }
        }
    }
}
