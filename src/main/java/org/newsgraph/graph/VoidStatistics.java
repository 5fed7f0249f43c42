package org.newsgraph.graph;

import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What a dataset holds, in the measures of VoID (W3C Interest Group Note, "Describing Linked Datasets with the VoID
 * Vocabulary", 2011, sections 4 and 5). Collected in one pass, in memory that depends on the number of classes and properties
 * and not on that of triples.
 *
 * <p>A dataset with named graphs is taken as their union; a triple that stands in two of its graphs counts twice.
 *
 * @param triples number of triples
 * @param entities number of subjects below the namespace of the data
 * @param subjects number of different subjects
 * @param objects number of different objects, literals included
 * @param classes number of members of each class, by the class's IRI
 * @param properties number of triples of each property, by the property's IRI
 * @param links number of links to each dataset elsewhere, by property and namespace
 * @param firstMembers of each class, the first of its members below the namespace of the data, by the class's IRI
 */
public record VoidStatistics(
        long triples,
        long entities,
        long subjects,
        long objects,
        SortedMap<String, Long> classes,
        SortedMap<String, Long> properties,
        SortedMap<Link, Long> links,
        SortedMap<String, String> firstMembers) {
    private static final int EXAMPLES = 5;

    public VoidStatistics {
        classes = Collections.unmodifiableSortedMap(classes);
        properties = Collections.unmodifiableSortedMap(properties);
        links = Collections.unmodifiableSortedMap(links);
        firstMembers = Collections.unmodifiableSortedMap(firstMembers);
    }

    /** A kind of link: triples with this property whose object lies in that namespace. */
    public record Link(String property, String target) implements Comparable<Link> {
        @Override
        public int compareTo(Link other) {
            int order = target.compareTo(other.target);
            return order != 0 ? order : property.compareTo(other.property);
        }
    }

    /** @param base namespace of the data */
    public static VoidStatistics of(Graph graph, String base) {
        return of(graph.find(), base);
    }

    /** @param base namespace of the data */
    public static VoidStatistics of(DatasetGraph dataset, String base) {
        Iterator<Quad> quads = dataset.find();
        return of(Iter.map(quads, Quad::asTriple), base);
    }

    private static VoidStatistics of(Iterator<Triple> triples, String base) {
        try (VoidCollector collector = new VoidCollector(new Iris(base).base())) {
            triples.forEachRemaining(collector::add);
            return collector.statistics();
        }
    }

    /**
     * What a graph holds after a change, worked out from what it held before.
     *
     * @param delta triples that were there and went, and that were not there and came
     * @param graph as it is after the change
     * @param base namespace of the data
     */
    public VoidStatistics after(Delta delta, Graph graph, String base) {
        return new VoidUpdate(this, delta, graph, new Iris(base).base()).statistics();
    }

    /** IRIs of members of the largest classes. */
    public SortedSet<String> examples() {
        SortedSet<String> examples = new TreeSet<>();
        classes.entrySet().stream()
                .filter(c -> firstMembers.containsKey(c.getKey()))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(c -> firstMembers.getOrDefault(c.getKey(), ""))
                .distinct()
                .limit(EXAMPLES)
                .forEach(examples::add);
        return examples;
    }

    /** The triple's part in {@link #links()}. */
    static Stream<Link> links(Triple triple) {
        return triple.getObject().isURI()
                ? targets().keySet().stream()
                        .filter(triple.getObject().getURI()::startsWith)
                        .map(target -> new Link(triple.getPredicate().getURI(), target))
                : Stream.empty();
    }

    /**
     * The description of a dataset, in a new graph that may be added to: title, publisher, licence and dumps are the caller's.
     *
     * @param dataset what the dataset is called
     * @param base namespace of the data
     */
    public Graph describe(Node dataset, String base) {
        Graph graph = GraphFactory.createDefaultGraph();
        new VoidDescriber(graph, dataset).describe(this, new Iris(base).base());
        return graph;
    }

    /** From the namespaces of outside datasets that links go to, to the IRIs of those datasets. */
    static Map<String, String> targets() {
        return Map.of(
                "http://www.wikidata.org/entity/", "http://www.wikidata.org/entity/Q2013",
                "http://dbpedia.org/resource/", "http://dbpedia.org/void/Dataset",
                "https://sws.geonames.org/", "https://sws.geonames.org/");
    }
}
