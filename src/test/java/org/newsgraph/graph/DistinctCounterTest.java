package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistinctCounterTest {
    @ParameterizedTest
    @CsvSource({"8, 0, 1", "8, 5, 3", "8, 1000, 3", "8, 1000, 100000", "64, 5000, 700", "100000, 5000, 700"})
    void countsWhatASetCountsHoweverLittleMemoryItHas(int capacity, int texts, int different) {
        Random random = new Random(texts);
        Set<String> expected = new HashSet<>();
        try (DistinctCounter counter = new DistinctCounter(capacity)) {
            for (int i = 0; i < texts; i++) {
                String text = "node " + random.nextInt(different);
                expected.add(text);
                counter.add(text);
                if (i % 997 == 0) {
                    assertThat(counter.count()).isEqualTo(expected.size());
                }
            }
            assertThat(counter.count()).isEqualTo(expected.size());
        }
    }
}
