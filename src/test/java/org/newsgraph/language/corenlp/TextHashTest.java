package org.newsgraph.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextHashTest {
    @Test
    void joinsTexts() {
        assertThat(TextHash.of("to").then(TextHash.of("wn")).then(TextHash.of("s")))
                .isEqualTo(TextHash.of("towns"));
    }

    @Test
    void nothingAddsNothing() {
        assertThat(TextHash.of("").then(TextHash.of("a")).then(TextHash.of(""))).isEqualTo(TextHash.of("a"));
    }

    @Test
    void orderCounts() {
        assertThat(TextHash.of("ab").value()).isNotEqualTo(TextHash.of("ba").value());
    }

    @Test
    void lengthCounts() {
        assertThat(TextHash.of("\0").value()).isNotEqualTo(TextHash.of("\0\0").value());
    }
}
