package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forty questions that a graph of the sample articles should answer; the last is seven to which the answer is nothing. */
@Tag("models")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompetencyQuestionsTest {
    private static final String QUESTIONS = "src/test/resources/gold/seeds/competency-questions.jsonl";

    /** Of the 39 that have an answer. Raise it with what is answered; it never falls. */
    private static final int ANSWERED = 35;

    private String answers = "";

    @BeforeAll
    void ask() {
        answers = Shell.run("evaluate", "--gold", QUESTIONS, "--texts", "seeds", "--errors", "5")
                .out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C40a", "C40b", "C40c", "C40d", "C40e", "C40f", "C40g"})
    void whatIsNotToldIsNotAnswered(String question) {
        assertThat(answers).contains(question + " exact");
    }

    @Test
    void mostQuestionsAreAnsweredExactly() {
        long exact =
                answers.lines().filter(l -> l.matches("C(0|1|2|3)\\d exact.*")).count();
        assertThat(exact).as(answers).isGreaterThanOrEqualTo(ANSWERED);
    }
}
