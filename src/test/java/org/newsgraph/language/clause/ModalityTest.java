package org.newsgraph.language.clause;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ability, obligation, purpose and degree. One line, one fact: a sentence and a clause that must be read from it. */
@Tag("models")
class ModalityTest {
    /** What one was able to do or had to do was done, if it is told of as past and not in reported speech. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The crew had to leave the ship. | leave OCCURRED
            The king had to resign. | resign OCCURRED
            My son was ill and I had to cancel the party. | cancel OCCURRED
            The car had to be removed by firefighters. | remove OCCURRED
            The premier said: "We had to leave the town in a hurry." | leave OCCURRED
            The premier said that the troops had to leave Mali. | leave HYPOTHETICAL
            The nurses have to leave the town. | leave HYPOTHETICAL
            The firm will have to sell the mine. | sell PLANNED
            The crew did not have to leave the ship. | leave NEGATED
            The divers were able to reach the wreck. | reach OCCURRED
            The divers have been able to reach the wreck. | reach OCCURRED
            The divers are able to reach the wreck. | reach HYPOTHETICAL
            The divers may be able to reach the wreck. | reach HYPOTHETICAL
            The divers will be able to reach the wreck. | reach PLANNED
            The chief said that the divers were able to reach the wreck. | reach HYPOTHETICAL
            The flood made the crew abandon the ship. | abandon subj=crew OCCURRED
            The crew made a decision to abandon the ship. | abandon PLANNED
            """)
    void actuality(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }

    /** What could not be done was not done; nothing follows for what hangs on it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The divers could not reach the wreck. | reach NEGATED
            The widow would not sell the farm. | sell NEGATED
            The divers cannot reach the wreck. | reach HYPOTHETICAL
            The divers might not reach the wreck. | reach HYPOTHETICAL
            The chief said that the divers could not reach the wreck. | reach HYPOTHETICAL
            The chief said the team was small because it could not pay the divers. | pay HYPOTHETICAL
            The widow could not have sold the farm. | sell HYPOTHETICAL
            The villagers could not live without the dam. | live HYPOTHETICAL
            If it rained, the villagers would not leave. | leave HYPOTHETICAL
            The crew could not avoid hitting the pier. | hit HYPOTHETICAL
            """)
    void denied(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }

    /** What something is done for is to come; an unknown verb's infinitive is anybody's guess. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The envoy flew to Lyon to meet the widow. | meet subj=envoy PLANNED
            Engineers arrived in Gao to repair the dam. | repair PLANNED
            The mayor spoke on the radio to calm the village. | calm PLANNED
            The boats were bought to carry the nurses to Mali. | carry PLANNED
            Work is underway to repair the bridge. | repair PLANNED
            The envoy did not fly to Lyon to meet the widow. | meet HYPOTHETICAL
            The envoy may fly to Lyon to meet the widow. | meet HYPOTHETICAL
            The firm yearned to build a stadium. | build HYPOTHETICAL
            """)
    void purpose(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }

    /** "enough to", "would like to thank", "no more than". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The wind was strong enough to sink the boats. | sink OCCURRED
            The wind is strong enough to sink the boats. | sink HYPOTHETICAL
            The wind was not strong enough to sink the boats. | sink HYPOTHETICAL
            The mayor would like to protest against the sale. | protest subj=mayor OCCURRED
            The mayor would like to sell the mine. | sell HYPOTHETICAL
            There is no more urgent task than the sale of the mine. | be ONGOING
            There is no task. | be NEGATED
            No fewer than 20 soldiers were sent to Mali. | send OCCURRED
            """)
    void degree(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }

    /** Participles, and clauses beside a noun, that parsers hang astray. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A fair began in the hall, located near the port. | locate OCCURRED
            The trial is set to begin in the court, located near the port. | locate OCCURRED
            The minister announced that a man found in the river had been identified as a clerk. | find OCCURRED
            Crowds grew amid tensions as farmers blocked the road. | block OCCURRED
            The police arrested 15 after an attack on a hotel. | arrest OCCURRED
            The mayor says that the firm's decision to name the ferry was a mistake. | name PLANNED
            Nurses helped soldiers that fled. | flee OCCURRED
            """)
    void astray(String text, String clause) {
        Clauses.clauses(text).has(clause);
    }
}
