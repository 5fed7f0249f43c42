package org.newsgraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that one may presume of what has no time, in texts of 6 May 2024: behind the bar the class of an event and its day, or "–". */
@Tag("models")
class PresumedDaysTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "On 4 May, rebels entered the town. They looted a bank. | LootingDestruction | 2024-05-04",
                "On 4 May, rebels entered the town. For example, boys looted a bank. | LootingDestruction | 2024-05-04",
                "Rebels entered the town on 4 May. They looted a bank. | LootingDestruction | –",
                "On 4 May, rebels entered the town. Later they looted a bank. | LootingDestruction | –",
                "On 4 May, rebels entered the town. They had looted a bank. | LootingDestruction | –",
                "On 4 May, rebels entered the town. Norwegian thieves looted a bank. | LootingDestruction | –",
                "On 4 May, rebels entered the town. They will loot a bank. | LootingDestruction | –",
                "On 4 May, rebels entered the town. They looted a bank on 5 May. | LootingDestruction | –",
                "Soldiers surround the town. This was reported on 4 May by the mayor. | Encirclement | 2024-05-04",
                "Gao is calm. This was reported on 4 May by Interfax. According to the news agency, boys looted a bank."
                        + " | LootingDestruction | 2024-05-04",
                "Gao is calm. This was reported on 4 May by Interfax. According to the mayor, boys looted a bank."
                        + " | LootingDestruction | –",
                "On Saturday the mayor said at a meeting with farmers that Gao is calm. | Meeting | 2024-05-04",
                "On Sunday the mayor said that the rebels had looted a bank. | LootingDestruction | 2024-05-05",
                "The mayor said that the rebels had looted a bank. | LootingDestruction | –",
            })
    void presumes(String text, String type, String day) {
        assertThat(days(text, type)).containsExactly(day);
    }

    private static Stream<String> days(String text, String type) {
        return TestPipeline.claims(text).claims().stream()
                .filter(c ->
                        c.content() instanceof Claim.Content.Event e && e.type().endsWith("#" + type))
                .map(c -> c.presumed().map(Object::toString).orElse("–"));
    }
}
