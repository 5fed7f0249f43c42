package org.newsgraph.graph;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** Counts triples as they come by. */
final class VoidCollector implements AutoCloseable {
    private final String base;
    private final DistinctCounter entities = new DistinctCounter();
    private final DistinctCounter subjects = new DistinctCounter();
    private final DistinctCounter objects = new DistinctCounter();
    private final SortedMap<String, Long> classes = new TreeMap<>();
    private final SortedMap<String, Long> properties = new TreeMap<>();
    private final SortedMap<VoidStatistics.Link, Long> links = new TreeMap<>();
    private final SortedMap<String, String> firstMembers = new TreeMap<>();
    private Optional<Node> lastSubject = Optional.empty();
    private long triples;

    VoidCollector(String base) {
        this.base = base;
    }

    void add(Triple triple) {
        Node object = triple.getObject();
        triples++;
        addSubject(triple.getSubject());
        objects.add(NodeFmtLib.strNT(object));
        properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
        if (object.isURI()) {
            if (triple.predicateMatches(Vocabulary.TYPE)) {
                addMember(triple.getSubject(), object.getURI());
            }
        }
        VoidStatistics.links(triple).forEach(link -> links.merge(link, 1L, Long::sum));
    }

    /** A store gives the triples of a subject together, so that most need no look. */
    private void addSubject(Node subject) {
        if (lastSubject.filter(subject::equals).isPresent()) {
            return;
        }
        lastSubject = Optional.of(subject);
        String text = NodeFmtLib.strNT(subject);
        subjects.add(text);
        if (isOwn(subject)) {
            entities.add(text);
        }
    }

    private boolean isOwn(Node node) {
        return node.isURI() && node.getURI().startsWith(base);
    }

    private void addMember(Node member, String type) {
        classes.merge(type, 1L, Long::sum);
        if (isOwn(member)) {
            firstMembers.merge(type, member.getURI(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    VoidStatistics statistics() {
        return new VoidStatistics(
                triples, entities.count(), subjects.count(), objects.count(), classes, properties, links, firstMembers);
    }

    @Override
    public void close() {
        entities.close();
        subjects.close();
        objects.close();
    }
}
