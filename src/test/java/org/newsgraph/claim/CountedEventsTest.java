package org.newsgraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.claim.Claim.Content;

/** Which event a count is of. */
@Tag("models")
class CountedEventsTest {
    @ParameterizedTest
    @CsvSource({
        "The death toll from the landslide in Ecuador rose to 14., Disaster",
        "Nine sailors were killed in Tartus., Killing",
        "Another Ghanaian was shot dead in Lagos., DeliberateKilling",
    })
    void aCountIsOfTheEventThatItsSentenceTells(String sentence, String event) {
        Claims claims = TestPipeline.claims(sentence);
        assertThat(claims.claims())
                .filteredOn(c -> c.content() instanceof Content.Count)
                .hasSize(1)
                .allSatisfy(c -> assertThat(ClaimText.content(
                                claims.claims()
                                        .get(((Content.Count) c.content())
                                                .event()
                                                .orElseThrow()),
                                claims))
                        .startsWith(event));
    }
}
