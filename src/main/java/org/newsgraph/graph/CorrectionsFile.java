package org.newsgraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.entity.Corrections.Correction;
import org.newsgraph.entity.Corrections.Merge;
import org.newsgraph.entity.Corrections.Split;

/** Corrections of identity in a Turtle file: {@code ng:Merge} and {@code ng:Split}, which a person may write or strike out too. */
public final class CorrectionsFile {
    private static final String ENDING = ".corrections.ttl";

    private final Path file;
    private final Iris iris;

    /** @param iris whose base the entities' IRIs have */
    public CorrectionsFile(Path file, Iris iris) {
        this.file = file;
        this.iris = iris;
    }

    /**
     * What a file says.
     *
     * @param problems a sentence for each node that says nothing that can be used
     */
    public record Contents(List<Correction> corrections, List<String> problems) {}

    /** Where corrections of a graph stand unless the user says otherwise: {@code graph.trig} has {@code graph.corrections.ttl}. */
    public static Path beside(Path data) {
        String name = String.valueOf(data.getFileName());
        int dot = name.indexOf('.', 1);
        return data.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ENDING);
    }

    /** Whether a file's name says that it holds corrections, not data. */
    static boolean isCorrections(Path file) {
        return String.valueOf(file.getFileName()).endsWith(ENDING);
    }

    /**
     * Reads the file; one that is not there says nothing.
     *
     * @throws UnreadableDataException if it is no Turtle
     */
    public Contents read() throws IOException {
        if (!Files.exists(file)) {
            return new Contents(List.of(), List.of());
        }
        Graph graph = DataLoader.load(List.of(file)).getDefaultGraph();
        GraphReading reading = new GraphReading(graph);
        List<Correction> corrections = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Node node : reading.subjects(Vocabulary.TYPE, Vocabulary.MERGE)) {
            add(merge(node, reading), node, "one ng:keeps and one ng:merges", corrections, problems);
        }
        for (Node node : reading.subjects(Vocabulary.TYPE, Vocabulary.SPLIT)) {
            add(split(node, reading), node, "one ng:splits, and ng:called or ng:inDocument", corrections, problems);
        }
        return new Contents(corrections, problems);
    }

    private void add(
            Optional<? extends Correction> read,
            Node node,
            String needed,
            List<Correction> corrections,
            List<String> problems) {
        read.ifPresentOrElse(
                corrections::add,
                () -> problems.add(file + ": <" + node + "> is passed over: it needs " + needed
                        + ", with entities below " + iris.base() + "."));
    }

    private Optional<Merge> merge(Node node, GraphReading reading) {
        return key(node, Vocabulary.KEEPS, reading)
                .flatMap(kept -> key(node, Vocabulary.MERGES, reading).map(merged -> new Merge(kept, merged)));
    }

    private Optional<Split> split(Node node, GraphReading reading) {
        SortedSet<String> names = reading.objects(node, Vocabulary.CALLED).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<String> document = reading.text(node, Vocabulary.IN_DOCUMENT);
        return names.isEmpty() && document.isEmpty()
                ? Optional.empty()
                : key(node, Vocabulary.SPLITS, reading).map(entity -> new Split(entity, names, document));
    }

    private Optional<String> key(Node node, Node property, GraphReading reading) {
        List<Node> values = reading.objects(node, property);
        return values.size() == 1 ? iris.key(values.get(0)) : Optional.empty();
    }

    /** Adds a correction; the file is replaced when the new one is whole. Gives whether it was new. */
    public boolean add(Correction correction) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        if (Files.exists(file)) {
            DataLoader.load(List.of(file)).getDefaultGraph().find().forEachRemaining(graph::add);
        }
        int before = graph.size();
        describe(correction, graph);
        if (graph.size() > before) {
            GraphWriter.small(graph, iris.base()).write(graph, file, Optional.of(OutputFormat.TURTLE));
        }
        return graph.size() > before;
    }

    private void describe(Correction correction, Graph graph) {
        Node node = iris.hashed("correction", List.of(correction.toString()));
        if (correction instanceof Merge merge) {
            graph.add(node, Vocabulary.TYPE, Vocabulary.MERGE);
            graph.add(node, Vocabulary.KEEPS, iris.path(merge.kept()));
            graph.add(node, Vocabulary.MERGES, iris.path(merge.merged()));
        } else if (correction instanceof Split split) {
            graph.add(node, Vocabulary.TYPE, Vocabulary.SPLIT);
            graph.add(node, Vocabulary.SPLITS, iris.path(split.entity()));
            split.names().forEach(n -> graph.add(node, Vocabulary.CALLED, Literals.text(n)));
            split.document().ifPresent(d -> graph.add(node, Vocabulary.IN_DOCUMENT, Literals.text(d)));
        }
    }
}
