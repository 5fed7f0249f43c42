package org.newsgraph.web.naming;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.Txn;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Vocabulary;

/** What is looked at: a graph, the words of its ontology, and where its data lives. */
public final class GraphView {
    private final DatasetGraph dataset;
    private final Graph ontology;
    private final String base;

    /** @param ontology labels of classes and properties, and which stand above which */
    public GraphView(DatasetGraph dataset, Graph ontology, String base) {
        this.dataset = dataset;
        this.ontology = ontology;
        this.base = new Iris(base).base();
    }

    /** The namespace below which most documents of a graph live; the default one if it has none. */
    public static String baseOf(DatasetGraph dataset) {
        return bases(dataset).stream().findFirst().orElse(Iris.DEFAULT_BASE);
    }

    /** The namespace of the data, and others below which documents live, where graphs of several bases were put together. */
    public List<String> bases() {
        return Stream.concat(Stream.of(base), bases(dataset).stream())
                .distinct()
                .toList();
    }

    /** That of most documents first. */
    private static List<String> bases(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            Map<String, Long> documents = dataset.getDefaultGraph().stream(
                            Node.ANY, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)
                    .map(Triple::getSubject)
                    .filter(Node::isURI)
                    .map(n -> n.getURI().replaceFirst("document/[^/]*$", ""))
                    .collect(Collectors.groupingBy(b -> b, Collectors.counting()));
            return documents.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .toList();
        });
    }

    /** All graphs, the default one holding all triples. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** All triples. */
    public Graph data() {
        return dataset.getDefaultGraph();
    }

    /** Labels of classes and properties, and which stand above which. */
    public Graph ontology() {
        return ontology;
    }

    /** Namespace of the data. */
    public String base() {
        return base;
    }

    /** Everything that reads the graph does so inside one transaction. */
    public <T> T read(Supplier<T> work) {
        return Txn.calculateRead(dataset, work);
    }

    /** The same view of another graph, which is read in this one's transactions. */
    public GraphView of(Graph graph) {
        return new GraphView(DatasetGraphFactory.wrap(graph), ontology, base);
    }

    /** Whether the data says anything of the thing or with it. */
    public boolean knows(Node thing) {
        return data().contains(thing, Node.ANY, Node.ANY) || data().contains(Node.ANY, Node.ANY, thing);
    }

    /** Whether the data gives the thing this class itself. */
    public boolean is(Node thing, Node type) {
        return data().contains(thing, Vocabulary.TYPE, type);
    }

    /** Sorted, each once. */
    public List<Node> objects(Node subject, Node property) {
        return sorted(data().stream(subject, property, Node.ANY).map(Triple::getObject));
    }

    /** Sorted, each once. */
    public List<Node> subjects(Node property, Node object) {
        return sorted(data().stream(Node.ANY, property, object).map(Triple::getSubject));
    }

    /** The first of the sorted objects. */
    public Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).stream().findFirst();
    }

    /** The first of the sorted objects, if that is a literal: its lexical form. */
    public Optional<String> text(Node subject, Node property) {
        return object(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    /** The whole number; -1 if there is none. */
    public int number(Node subject, Node property) {
        String digits = text(subject, property).orElse("");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
    }

    /** The class or property and all that stand above it. */
    public Set<Node> above(Node term) {
        Set<Node> seen = new java.util.LinkedHashSet<>();
        java.util.Deque<Node> open = new java.util.ArrayDeque<>(List.of(term));
        while (!open.isEmpty()) {
            Node next = open.remove();
            if (seen.add(next)) {
                Stream.of(Vocabulary.SUBCLASS_OF, org.apache.jena.vocabulary.RDFS.subPropertyOf.asNode())
                        .flatMap(p -> ontology.stream(next, p, Node.ANY))
                        .map(Triple::getObject)
                        .forEach(open::add);
            }
        }
        return seen;
    }

    /** The preferred name in the data, else in the ontology. */
    public Optional<String> name(Node thing) {
        return Stream.of(data(), ontology)
                .flatMap(g -> g.stream(thing, Vocabulary.LABEL, Node.ANY)
                        .map(Triple::getObject)
                        .filter(Node::isLiteral)
                        .sorted(Comparator.comparing(
                                        (Node n) -> !n.getLiteralLanguage().startsWith("en"))
                                .thenComparing(Node::getLiteralLexicalForm)))
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private static List<Node> sorted(Stream<Node> nodes) {
        return nodes.distinct().sorted(NodeCmp::compareRDFTerms).collect(Collectors.toList());
    }
}
