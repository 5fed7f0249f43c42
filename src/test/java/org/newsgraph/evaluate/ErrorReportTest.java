package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Claims;
import org.newsgraph.claim.TestPipeline;
import org.newsgraph.evaluate.ScoringError.Kind;

@Tag("models")
class ErrorReportTest {
    private final Claims claims = TestPipeline.claims("It rained in Lima. Chad sent troops to Niger. The mayor slept.");
    private final String name = claims.mentions().analysis().document().name();
    private final ErrorReport report = new ErrorReport(TestPipeline.LEXICON, List.of(claims));

    @Test
    void anErrorIsShownWithItsSentenceAndClauses() {
        List<String> lines = report.of(List.of(error("sent troops")));

        assertThat(lines.get(0)).isEqualTo(name + " missed deployedTo(Chad, Niger) asserted «sent troops»");
        assertThat(lines.get(1)).isEqualTo("    Chad sent troops to Niger.");
        assertThat(lines.get(2)).startsWith("      send.v occurred");
        assertThat(lines.get(3)).startsWith("        read as Deployment");
    }

    @Test
    void withoutEvidenceTheNamesTellTheSentence() {
        ScoringError error = new ScoringError(name, Kind.WRONG, "x(Lima)", List.of("Lima"), Optional.empty());
        assertThat(report.of(List.of(error)).get(1)).isEqualTo("    It rained in Lima.");
    }

    @Test
    void severalErrorsOfOneSentenceShareIt() {
        assertThat(report.of(List.of(error("sent troops"), error("sent troops to Niger"))))
                .filteredOn(l -> l.startsWith("    Chad"))
                .hasSize(1);
    }

    @Test
    void anErrorOfAnUnknownTextStandsAlone() {
        ScoringError error = new ScoringError("other", Kind.LEAK, "x(y)", List.of(), Optional.empty());
        assertThat(report.of(List.of(error))).containsExactly("other PLAN OR DENIAL STATED AS DONE x(y)");
    }

    private ScoringError error(String evidence) {
        return new ScoringError(
                name, Kind.MISSED, "deployedTo(Chad, Niger) asserted", List.of("Chad", "Niger"), Optional.of(evidence));
    }
}
