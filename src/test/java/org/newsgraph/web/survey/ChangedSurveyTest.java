package org.newsgraph.web.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.graph.ChangeLog;
import org.newsgraph.graph.Delta;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.SampleGraph;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.web.model.Spot;
import org.newsgraph.web.naming.Addresses;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.ServerLinks;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.rdf.TextPolicy;

/** A survey that follows a graph says what one made anew would say. */
class ChangedSurveyTest {
    private static final int STEPS = 25;

    @TempDir
    Path folder;

    /** All that a survey answers. */
    private record Answers(Object statistics, List<Node> leading, List<Spot> spots, Map<String, Object> found) {}

    private static Answers answers(Survey survey) {
        Map<String, Object> found = new LinkedHashMap<>();
        SearchIndex index = survey.index();
        for (String words : List.of(
                "norway",
                "northern league",
                "the",
                "berg",
                "jon",
                "rescuers",
                "sent",
                "fire",
                "re",
                "renamed",
                "iceland")) {
            found.put("name " + words, index.names(words, 0, 50));
            found.put("sentence " + words, index.sentences(words, 0, 50));
            found.put("who " + words, index.events(new EventFilter("", words, "", "", "", ""), 0, 50));
            found.put("where " + words, index.events(new EventFilter("", "", words, "", "", ""), 0, 50));
        }
        found.put("all", index.events(new EventFilter("", "", "", "", "", ""), 0, 50));
        found.put("type", index.events(new EventFilter("Deployment", "", "", "", "", ""), 0, 50));
        found.put("status", index.events(new EventFilter("", "", "", "Occurred", "", ""), 0, 50));
        found.put("from", index.events(new EventFilter("", "", "", "", "2021", ""), 0, 50));
        return new Answers(survey.statistics(), survey.leading(), survey.spots(), found);
    }

    private static Words words(GraphView view) {
        return new Words(view, new ServerLinks(new Addresses(Stream.of(view.base(), Ng.NS))));
    }

    private static GraphView view(Graph graph, TextPolicy text) {
        DatasetGraph data = DatasetGraphFactory.wrap(graph);
        return new GraphView(text.shown(data), BundledGraphs.ontology(), Iris.DEFAULT_BASE);
    }

    private static Answers anew(Graph graph, TextPolicy text) {
        GraphView view = view(graph, text);
        try (Survey survey = view.read(() -> Survey.of(view, words(view)))) {
            return answers(survey);
        }
    }

    private Answers followed(Graph graph, String state, ChangeLog changes, TextPolicy text) {
        GraphView view = view(graph, text);
        Kept kept = new Kept(folder.resolve("news.search"), state, changes);
        try (Survey survey = view.read(() -> new KeptSurvey(kept).of(view, words(view), text))) {
            return answers(survey);
        }
    }

    private static ChangeLog known(Delta delta) {
        return new ChangeLog() {
            @Override
            public Optional<Delta> between(String from, String to) {
                return Optional.of(delta);
            }

            @Override
            public void follow() {
                // Each change is told of once.
            }
        };
    }

    /** Two samples, so that a step is less than what is worth reading all anew for. */
    private static Graph begun() {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(graph, SampleGraph.derived());
        Node norway = NodeFactory.createURI(Iris.DEFAULT_BASE + "country/norway");
        graph.add(norway, Vocabulary.LATITUDE, NodeFactory.createLiteralString("60.1"));
        graph.add(norway, Vocabulary.LONGITUDE, NodeFactory.createLiteralString("10.2"));
        for (int i = 0; i < 300; i++) {
            Node person = NodeFactory.createURI(Iris.DEFAULT_BASE + "person/smith-" + i);
            graph.add(person, Vocabulary.LABEL, NodeFactory.createLiteralLang("Smith " + i, "en"));
        }
        return graph;
    }

    /** Random triples go, others come again, and some are new: other names, other participants, places, times and statuses. */
    private static Delta step(Random random, Graph graph, List<Triple> gone) {
        List<Triple> all = new ArrayList<>(SampleGraph.derived().stream()
                .filter(graph::contains)
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList());
        Set<Triple> removed = new HashSet<>();
        Set<Triple> added = new HashSet<>();
        int many = 1 + random.nextInt(12);
        for (int i = 0; i < many && !all.isEmpty(); i++) {
            Triple one = all.get(random.nextInt(all.size()));
            Triple other = all.get(random.nextInt(all.size()));
            switch (random.nextInt(4)) {
                case 0 -> removed.add(one);
                case 1 -> {
                    if (!gone.isEmpty()) {
                        added.add(gone.remove(random.nextInt(gone.size())));
                    }
                }
                case 2 -> added.add(Triple.create(one.getSubject(), other.getPredicate(), other.getObject()));
                default -> {
                    removed.add(one);
                    Node value = one.getObject().isLiteral()
                            ? NodeFactory.createLiteralString("renamed " + random.nextInt(5))
                            : other.getSubject();
                    added.add(Triple.create(one.getSubject(), one.getPredicate(), value));
                }
            }
        }
        added.removeIf(graph::contains);
        removed.removeAll(added);
        gone.addAll(removed);
        return new Delta(removed, added);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void itSaysWhatOneMadeAnewWouldSay(long seed) {
        TextPolicy text = seed % 2 == 0 ? TextPolicy.NONE : TextPolicy.QUOTES;
        Random random = new Random(seed);
        Graph graph = begun();
        followed(graph, "0", ChangeLog.none(), text);
        List<Triple> gone = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            Delta delta = step(random, graph, gone);
            delta.applyTo(graph);
            assertThat(followed(graph, Integer.toString(step), known(delta), text))
                    .as("seed %d, step %d", seed, step)
                    .isEqualTo(anew(graph, text));
        }
    }

    @Test
    void whatWasNotTouchedIsNotMadeAgain() throws IOException {
        Graph graph = begun();
        followed(graph, "0", ChangeLog.none(), TextPolicy.QUOTES);
        Set<Object> before = files();
        Node person = NodeFactory.createURI(Iris.DEFAULT_BASE + "person/zora");
        Triple name = Triple.create(person, Vocabulary.LABEL, NodeFactory.createLiteralString("Zora"));
        graph.add(name);
        followed(graph, "1", known(new Delta(Set.of(), Set.of(name))), TextPolicy.QUOTES);
        assertThat(files()).as("the index's files are the same ones").containsAll(before);
        assertThat(folders()).hasSize(1);
    }

    @Test
    void aChangeOfMostOfItIsNotFollowed() throws IOException {
        Graph graph = begun();
        followed(graph, "0", ChangeLog.none(), TextPolicy.QUOTES);
        Set<Object> before = files();
        Set<Triple> half = graph.stream().limit(graph.size() / 2).collect(Collectors.toSet());
        Delta delta = new Delta(half, Set.of());
        delta.applyTo(graph);
        assertThat(followed(graph, "1", known(delta), TextPolicy.QUOTES)).isEqualTo(anew(graph, TextPolicy.QUOTES));
        assertThat(files()).doesNotContainAnyElementsOf(before);
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("news.search"))) {
            return all.toList();
        }
    }

    /** The files of segments, by what the disk knows them by. */
    private Set<Object> files() throws IOException {
        Set<Object> keys = new HashSet<>();
        for (Path index : folders()) {
            try (Stream<Path> all = Files.list(index)) {
                all.filter(f -> f.getFileName().toString().startsWith("_0")).forEach(f -> keys.add(key(f)));
            }
        }
        assertThat(keys).isNotEmpty();
        return keys;
    }

    /** Held by a link of its own, so that no later file gets the same. */
    private Object key(Path file) {
        try {
            Object inode = Files.getAttribute(file, "unix:ino");
            Path held = folder.resolve("held-" + inode);
            return Files.exists(held) ? inode : Files.getAttribute(Files.createLink(held, file), "unix:ino");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
