package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.evaluate.ScoringError.Kind;

class FactsScoreTest {
    private static final Path REFEREE = Path.of("../shared/gold/score_facts.py");

    private static final String GOLD = """
            {"id":"a","facts":[
              {"rel":"attacked","subj":"rebels","obj":"Port of Loma","status":"asserted"},
              {"rel":"deployedTo","subj":"Chad","obj":"Niger","status":"planned"},
              {"rel":"met","subj":"Anna Berg","obj":"Li Wen","status":"asserted"},
              {"rel":"casualties","subj":"Loma","obj":null,"kind":"dead","count":12,"status":"asserted"},
              {"rel":"resigned","subj":"Jo Park","obj":null,"status":"asserted"},
              {"rel":"seized","subj":"rebels","obj":"bank","status":"asserted","optional":true}]}
            {"id":"b","facts":[{"rel":"memberOf","subj":"Peru","obj":"Andean Community","alt_obj":["CAN"],"status":"asserted"}]}
            """;

    private static final String SYSTEM = """
            {"id":"a","facts":[
              {"rel":"attacked","subj":"the rebels","obj":"Loma port","status":"asserted"},
              {"rel":"deployedTo","subj":"Chad","obj":"Niger","status":"asserted"},
              {"rel":"met","subj":"Li Wen","obj":"Berg","status":"asserted"},
              {"rel":"casualties","subj":null,"kind":"killed","count":12.0,"status":"asserted"},
              {"rel":"casualties","subj":"Loma","kind":"killed","count":21,"status":"asserted"},
              {"rel":"resigned","subj":"Park","obj":"prime minister","status":"asserted"},
              {"rel":"seized","subj":"rebels","obj":"bank","status":"asserted"},
              {"rel":"looted","subj":"rebels","obj":"bank","status":"asserted"}]}
            {"id":"b","facts":[{"rel":"memberOf","subj":"Peru","obj":"CAN","objNames":["CAN","Comunidad"],"status":"asserted"}]}
            """;

    @TempDir
    Path folder;

    @Test
    void countsFoundAndRight() throws IOException {
        Tally total = score().total();
        assertThat(total.gold()).isEqualTo(6);
        assertThat(total.found()).isEqualTo(5);
        assertThat(total.system()).isEqualTo(7);
        assertThat(total.right()).isEqualTo(5);
    }

    @Test
    void aPlanStatedAsDoneIsALeak() throws IOException {
        FactsScore score = score();
        assertThat(score.leaks()).isEqualTo(1);
        assertThat(score.errors())
                .extracting(ScoringError::kind)
                .containsExactlyInAnyOrder(Kind.MISSED, Kind.LEAK, Kind.WRONG);
    }

    @Test
    void aRelationThatTheGoldLacksIsNotLookedAt() throws IOException {
        assertThat(score().byRelation()).doesNotContainKey("looted");
    }

    @Test
    void agreesWithTheReferee() throws IOException, InterruptedException {
        assumeTrue(Files.exists(REFEREE), "skipped: " + REFEREE + " is not there");
        Process referee = new ProcessBuilder("python3", REFEREE.toString(), gold().toString(), system().toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(referee.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(referee.waitFor()).isZero();
        Tally total = score().total();
        assertThat(said)
                .containsPattern("all .* gold +%d found +%d +system +%d right +%d"
                        .formatted(total.gold(), total.found(), total.system(), total.right()));
    }

    private FactsScore score() throws IOException {
        return new FactsScore(FactsFile.read(gold()), FactsFile.read(system()));
    }

    private Path gold() throws IOException {
        return lines("gold.jsonl", GOLD);
    }

    private Path system() throws IOException {
        return lines("system.jsonl", SYSTEM);
    }

    /** Each document on one line. */
    private Path lines(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text.replaceAll("\n +", " "));
    }
}
