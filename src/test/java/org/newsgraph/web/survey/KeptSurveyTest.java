package org.newsgraph.web.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.graph.ChangeLog;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.SampleGraph;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.store.StoreGraph;
import org.newsgraph.web.naming.Addresses;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.ServerLinks;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.rdf.TextPolicy;

/** What is known of a store is kept beside it, for as long as it is so. */
class KeptSurveyTest {
    @TempDir
    Path folder;

    private static Survey survey(Graph graph, Kept kept, TextPolicy text) {
        GraphView view = new GraphView(DatasetGraphFactory.wrap(graph), BundledGraphs.ontology(), Iris.DEFAULT_BASE);
        Words words = new Words(view, new ServerLinks(new Addresses(Stream.of(view.base(), Ng.NS))));
        return view.read(() -> new KeptSurvey(kept).of(view, words, text));
    }

    private Map<String, FileTime> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> !f.endsWith("write.lock"))
                    .collect(Collectors.toMap(f -> folder.relativize(f).toString(), KeptSurveyTest::time));
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void itIsMadeOnceForAState() throws IOException {
        Kept kept = new Kept(folder.resolve("news.search"), "one", ChangeLog.none());
        Survey made = survey(SampleGraph.derived(), kept, TextPolicy.QUOTES);
        made.close();
        Map<String, FileTime> before = files();
        try (Survey again = survey(SampleGraph.derived(), kept, TextPolicy.QUOTES)) {
            assertThat(files()).isEqualTo(before).isNotEmpty();
            assertThat(again.statistics()).isEqualTo(made.statistics());
            assertThat(again.leading()).isEqualTo(made.leading()).isNotEmpty();
            assertThat(again.spots()).isEqualTo(made.spots());
            assertThat(again.index().names("northern league", 0, 5).things()).isNotEmpty();
        }
    }

    @Test
    void anotherStateTakesItsPlaceAndAnotherTextLiesBesideIt() throws IOException {
        Path place = folder.resolve("news.search");
        survey(SampleGraph.derived(), new Kept(place, "one", ChangeLog.none()), TextPolicy.QUOTES)
                .close();
        survey(SampleGraph.derived(), new Kept(place, "one", ChangeLog.none()), TextPolicy.NONE)
                .close();
        Graph changed = SampleGraph.derived();
        changed.add(
                NodeFactory.createURI(Iris.DEFAULT_BASE + "person/zora"),
                Vocabulary.LABEL,
                NodeFactory.createLiteralString("Zora Quill"));
        try (Survey survey = survey(changed, new Kept(place, "two", ChangeLog.none()), TextPolicy.QUOTES)) {
            assertThat(survey.index().names("quill", 0, 5).things()).hasSize(1);
        }
        try (Stream<Path> kept = Files.list(place)) {
            assertThat(kept.map(p -> p.getFileName().toString().replaceFirst("-.*", "")))
                    .containsExactlyInAnyOrder("none", "quotes");
        }
    }

    @Test
    void whatAKilledProcessLeftIsNoSurvey() throws IOException {
        Path place = folder.resolve("news.search");
        Kept kept = new Kept(place, "one", ChangeLog.none());
        survey(SampleGraph.derived(), kept, TextPolicy.QUOTES).close();
        List<Path> whole;
        try (Stream<Path> all = Files.list(place)) {
            whole = all.toList();
        }
        assertThat(whole).hasSize(1);
        Path part = Files.createDirectory(place.resolve(whole.get(0).getFileName() + ".part"));
        Files.writeString(part.resolve("segments_1"), "half");
        Files.delete(whole.get(0).resolve("survey.json"));
        try (Survey survey = survey(SampleGraph.derived(), kept, TextPolicy.QUOTES)) {
            assertThat(survey.index().names("northern league", 0, 5).things()).isNotEmpty();
        }
        assertThat(part).doesNotExist();
        for (String damage : List.of("survey.json", "segments_1")) {
            Files.writeString(whole.get(0).resolve(damage), "{");
            try (Survey survey = survey(SampleGraph.derived(), kept, TextPolicy.QUOTES)) {
                assertThat(survey.index().names("northern league", 0, 5).things())
                        .as(damage)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void whereNothingCanBeKeptItIsMadeEachTime() throws IOException {
        Path file = Files.writeString(folder.resolve("news.search"), "a file");
        try (Survey survey =
                survey(SampleGraph.derived(), new Kept(file, "one", ChangeLog.none()), TextPolicy.QUOTES)) {
            assertThat(survey.index().names("northern league", 0, 5).things()).isNotEmpty();
        }
    }

    @Test
    void aStoreHasAnotherStateAfterEachChangeAndTheSameWhenOpenedAgain() {
        Path store = folder.resolve("store");
        String empty = state(store, "");
        String one = state(store, "urn:one");
        assertThat(one).isNotEqualTo(empty);
        assertThat(state(store, "")).isEqualTo(one);
        assertThat(state(store, "urn:two")).isNotEqualTo(one);
    }

    /** After a triple with this subject came, if any. */
    private static String state(Path store, String subject) {
        try (StoreGraph graph = StoreGraph.open(store)) {
            if (!subject.isEmpty()) {
                Txn.executeWrite(graph.dataset(), () -> graph.dataset()
                        .getDefaultGraph()
                        .add(NodeFactory.createURI(subject), Vocabulary.TYPE, Vocabulary.CLAIM));
            }
            return graph.state();
        }
    }
}
