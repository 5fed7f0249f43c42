package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The figures are those that the independent referee of the triples form gives for the same two files. */
class TriplesScoreTest {
    private static final Path FOLDER = Path.of("src/test/resources/gold/triples");

    @Test
    void exactAgreesWithTheReferee() throws IOException {
        TriplesScore score = score(TripleMode.EXACT);
        assertThat(score.micro()).isEqualTo(new Tally(9, 1, 11, 1));
        assertThat(score.byProperty()).containsEntry("head of", new Tally(2, 1, 2, 1));
    }

    @Test
    void lenientAgreesWithTheReferee() throws IOException {
        TriplesScore score = score(TripleMode.LENIENT);
        assertThat(score.micro()).isEqualTo(new Tally(9, 6, 11, 6));
        assertThat(score.byProperty())
                .containsEntry("based in city", new Tally(1, 1, 1, 1))
                .containsEntry("date of birth", new Tally(1, 1, 1, 1))
                .containsEntry("length", new Tally(1, 1, 1, 1))
                .containsEntry("locatedIn", new Tally(1, 1, 1, 1))
                .containsEntry("located in", new Tally(0, 0, 1, 0))
                .containsEntry("member of", new Tally(1, 0, 1, 0))
                .containsEntry("opened", new Tally(1, 1, 1, 1))
                .containsEntry("owner", new Tally(1, 0, 2, 0))
                .doesNotContainKey("citizen of");
    }

    @Test
    void errorsNameWhatIsMissedAndWhatIsWrong() throws IOException {
        assertThat(score(TripleMode.LENIENT).errors())
                .extracting(ScoringError::line)
                .contains("f missed member of(Liv Moe, Coast Party)", "e wrong member of(x, y)");
    }

    private static TriplesScore score(TripleMode mode) throws IOException {
        Map<String, List<LabelledTriple>> system = new HashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("system.jsonl"))) {
            JsonNode document = new ObjectMapper().readTree(line);
            List<LabelledTriple> triples = new ArrayList<>();
            document.path("triples").forEach(t -> triples.add(triple(t)));
            system.put(document.path("id").asText(), triples);
        }
        TriplesScore score = new TriplesScore(mode);
        TriplesGold.read(FOLDER.resolve("gold.jsonl"))
                .forEach(g -> score.add(g, system.getOrDefault(g.id(), List.of())));
        return score;
    }

    private static LabelledTriple triple(JsonNode t) {
        return new LabelledTriple(
                t.path("s").asText(), t.path("p").asText(), t.path("o").asText(), Optional.empty());
    }
}
