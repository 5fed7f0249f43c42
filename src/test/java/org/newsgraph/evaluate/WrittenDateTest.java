package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1998-05-24 | 24 May 1998",
                "1998-05-24 | on May 24th, 1998",
                "1998-05-24 | 24 of May, 1998",
                "1998-05 | in May 1998",
                "1998 | the year 1998",
                "2010-01-01 | 2010",
                "24 May | May 24",
                "2021-09-03 | 3 Sept. 2021"
            })
    void sameDay(String one, String other) {
        assertThat(WrittenDate.of(one)
                        .orElseThrow()
                        .matches(WrittenDate.of(other).orElseThrow()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1998-05-24, 1998", "1998-05-24, 1998-05-25"})
    void otherDay(String one, String other) {
        assertThat(WrittenDate.of(one)
                        .orElseThrow()
                        .matches(WrittenDate.of(other).orElseThrow()))
                .isFalse();
    }

    @Test
    void noDate() {
        assertThat(WrittenDate.of("24 people")).isEmpty();
    }
}
