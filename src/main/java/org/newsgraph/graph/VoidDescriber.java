package org.newsgraph.graph;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Writes statistics down in the terms of VoID; partitions and linksets get IRIs below the dataset's. */
final class VoidDescriber {
    static final String VOID = "http://rdfs.org/ns/void#";

    private final Graph graph;
    private final Node dataset;

    VoidDescriber(Graph graph, Node dataset) {
        this.graph = graph;
        this.dataset = dataset;
    }

    void describe(VoidStatistics statistics, String base) {
        graph.add(dataset, Vocabulary.TYPE, ofVoid("Dataset"));
        graph.add(dataset, ofVoid("uriSpace"), Literals.text(base));
        number(dataset, "triples", statistics.triples());
        number(dataset, "entities", statistics.entities());
        number(dataset, "distinctSubjects", statistics.subjects());
        number(dataset, "distinctObjects", statistics.objects());
        number(dataset, "classes", statistics.classes().size());
        number(dataset, "properties", statistics.properties().size());
        statistics.classes().forEach((type, members) -> number(partition("class", type), "entities", members));
        statistics
                .properties()
                .forEach((property, triples) -> number(partition("property", property), "triples", triples));
        statistics.links().forEach(this::describeLinks);
        statistics.examples().forEach(e -> graph.add(dataset, ofVoid("exampleResource"), Vocabulary.iri(e)));
        vocabularies(statistics).forEach(v -> graph.add(dataset, ofVoid("vocabulary"), Vocabulary.iri(v)));
    }

    private void describeLinks(VoidStatistics.Link link, long triples) {
        Node linkset = below("linkset", link.property() + " " + link.target());
        Node target = Vocabulary.iri(VoidStatistics.targets().getOrDefault(link.target(), link.target()));
        graph.add(linkset, Vocabulary.TYPE, ofVoid("Linkset"));
        graph.add(linkset, ofVoid("linkPredicate"), Vocabulary.iri(link.property()));
        graph.add(linkset, ofVoid("subjectsTarget"), dataset);
        graph.add(linkset, ofVoid("objectsTarget"), target);
        graph.add(dataset, ofVoid("subset"), linkset);
        graph.add(target, Vocabulary.TYPE, ofVoid("Dataset"));
        graph.add(target, ofVoid("uriSpace"), Literals.text(link.target()));
        number(linkset, "triples", triples);
    }

    private Node partition(String kind, String iri) {
        Node partition = below(kind, iri);
        graph.add(dataset, ofVoid(kind + "Partition"), partition);
        graph.add(partition, ofVoid(kind), Vocabulary.iri(iri));
        return partition;
    }

    private Node below(String kind, String content) {
        String hash = Iris.sha256(content).substring(0, 8);
        String name = dataset.getURI() + (dataset.getURI().contains("#") ? "-" : "#");
        return Vocabulary.iri(name + kind + "-" + local(content) + "-" + hash);
    }

    private static String local(String iri) {
        return Iris.slug(iri.replaceFirst(" .*$", "").replaceFirst("^.*[#/]", ""));
    }

    /** Namespaces of the classes and properties. */
    private static SortedSet<String> vocabularies(VoidStatistics statistics) {
        SortedSet<String> namespaces = new TreeSet<>();
        Stream.concat(statistics.classes().keySet().stream(), statistics.properties().keySet().stream())
                .map(iri -> iri.replaceFirst("[^#/]*$", ""))
                .forEach(namespaces::add);
        return namespaces;
    }

    private void number(Node subject, String property, long value) {
        graph.add(subject, ofVoid(property), Literals.number(value));
    }

    private static Node ofVoid(String localName) {
        return Vocabulary.iri(VOID + localName);
    }
}
