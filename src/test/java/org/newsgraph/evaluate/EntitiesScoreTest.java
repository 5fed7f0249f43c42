package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.document.Span;

/** The expected figures are worked out by hand from the definition of B-cubed. */
class EntitiesScoreTest {
    private static final Offset<Double> NEAR = within(1e-9);

    @TempDir
    Path folder = Path.of("");

    @Test
    void sameClustersAreRight() {
        EntitiesScore score = score("[[0,3],[9,11]] [[5,8]]", "[[0,3],[9,11]] [[5,8]]");
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(1);
    }

    @Test
    void wrongMergeCostsPrecision() {
        EntitiesScore score = score("[[0,3],[9,11]] [[5,8]]", "[[0,3],[5,8],[9,11]]");
        assertThat(score.precision()).isEqualTo((2 * 2 / 3.0 + 1 / 3.0) / 3, NEAR);
        assertThat(score.recall()).isEqualTo(1);
    }

    @Test
    void mentionNotFoundCostsRecallOnly() {
        EntitiesScore score = score("[[0,3],[9,11]] [[5,8]]", "[[0,3]] [[5,8]]");
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo((0.5 + 1) / 3, NEAR);
    }

    @Test
    void furtherMentionsCostNoPrecision() {
        EntitiesScore score = score("[[0,3]]", "[[0,3],[20,22],[30,33]] [[40,44]]");
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.lines().get(0))
                .startsWith("mentions  P 0.250  R 1.000")
                .endsWith("gold 1  system 4  paired 1  equal spans 1");
    }

    @Test
    void equalSpansArePairedBeforeOverlappingOnes() {
        assertThat(MentionPairs.of(spans("[[0,9],[4,9]]"), spans("[[0,3],[4,9]]")))
                .isEqualTo(Map.of(span(4, 9), span(4, 9), span(0, 9), span(0, 3)));
    }

    @Test
    void largestOverlapIsPairedFirst() {
        assertThat(MentionPairs.of(spans("[[0,5],[6,12]]"), spans("[[3,11]]")))
                .isEqualTo(Map.of(span(6, 12), span(3, 11)));
    }

    @Test
    void onlyNamesCountIfAsked() throws IOException {
        Path gold = write(
                "gold.jsonl",
                "{\"id\":\"a\",\"entities\":[{\"name\":\"Peru\",\"mentions\":[[0,4],[9,20]],\"names\":[[0,4]]}]}");
        EntitiesScore score = new EntitiesScore(true, false);
        DocumentEntities wanted =
                List.copyOf(DocumentEntities.read(gold).values()).get(0);
        score.add(wanted, entities("[[0,4]]"));
        assertThat(score.recall()).isEqualTo(1);
    }

    @Test
    void clustersReachOverDocumentsIfAsked() throws IOException {
        String gold = "{\"id\":\"a\",\"entities\":[{\"entity\":\"x\",\"mentions\":[[0,4]]}]}\n"
                + "{\"id\":\"b\",\"entities\":[{\"entity\":\"x\",\"mentions\":[[0,4]]}]}\n";
        String system = gold.replaceFirst("\"x\"", "\"y\"");
        assertThat(scoreFiles(gold, system, true).recall()).isEqualTo(0.5);
        assertThat(scoreFiles(gold, system, false).recall()).isEqualTo(1);
    }

    @Test
    void linksAreComparedByNameWhateverTheirForm() throws IOException {
        String gold = "{\"id\":\"a\",\"entities\":[{\"link\":\"https://en.wikipedia.org/wiki/San_Jos%C3%A9\","
                + "\"mentions\":[[0,4]]},{\"link\":\"Lima\",\"mentions\":[[5,9]]},{\"link\":null,\"mentions\":[[10,14]]}]}\n";
        String system = "{\"id\":\"a\",\"entities\":[{\"link\":\"San José\",\"mentions\":[[0,4]]},"
                + "{\"link\":null,\"mentions\":[[5,9]]}]}\n";
        assertThat(scoreFiles(gold, system, false).lines().get(2))
                .isEqualTo("links     accuracy 0.500  precision 1.000   gold linked 2  compared 1  right 1");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        String line =
                "{\"id\":\"a\",\"entities\":[{\"entity\":\"https://example.org/peru\",\"name\":\"Peru\",\"type\":\"Country\","
                        + "\"link\":\"Peru\",\"mentions\":[[0,4],[9,20]],\"names\":[[0,4]]}]}";
        DocumentEntities read = List.copyOf(
                        DocumentEntities.read(write("a.jsonl", line)).values())
                .get(0);
        assertThat(read.line()).isEqualTo(line);
    }

    @Test
    void theFormIsToldByKeyOrByTheUser() throws Exception {
        Path gold = write("both.jsonl", "{\"id\":\"a\",\"text\":\"Peru\",\"triples\":[],\"entities\":[]}");
        assertThat(GoldForm.of(gold, new GoldForm.Wanted(Optional.empty(), false, false)))
                .isEqualTo(new TriplesForm());
        assertThat(GoldForm.of(gold, new GoldForm.Wanted(Optional.of("entities"), false, true)))
                .isEqualTo(new EntitiesForm(false, true));
    }

    private EntitiesScore score(String gold, String system) {
        EntitiesScore score = new EntitiesScore(false, false);
        score.add(entities(gold), entities(system));
        return score;
    }

    private EntitiesScore scoreFiles(String gold, String system, boolean cross) throws IOException {
        EntitiesScore score = new EntitiesScore(false, cross);
        Map<String, DocumentEntities> found = DocumentEntities.read(write("system.jsonl", system));
        for (DocumentEntities d :
                DocumentEntities.read(write("gold.jsonl", gold)).values()) {
            score.add(d, found.getOrDefault(d.id(), new DocumentEntities(d.id(), List.of())));
        }
        return score;
    }

    /** A document with an entity for each blank-separated list of spans. */
    private DocumentEntities entities(String clusters) {
        String entities = "{\"mentions\":" + clusters.replace("]] [[", "]]},{\"mentions\":[[") + "}";
        try {
            Path file = write("one.jsonl", "{\"id\":\"a\",\"entities\":[" + entities + "]}");
            return DocumentEntities.read(file).getOrDefault("a", new DocumentEntities("a", List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<Span> spans(String list) {
        return new LinkedHashSet<>(entities(list).entities().get(0).mentions());
    }

    private static Span span(int begin, int end) {
        return new Span(begin, end);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
