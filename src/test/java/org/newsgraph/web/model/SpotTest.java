package org.newsgraph.web.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.web.naming.Link;

class SpotTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"43.6481 | 51.1722 | 43.65° N, 51.17° E", "-33.9 | -70.5 | 33.90° S, 70.50° W"})
    void saysWhereItIsInDegrees(double latitude, double longitude, String said) {
        assertThat(new Spot(Link.plain("there"), latitude, longitude, 1).coordinates())
                .isEqualTo(said);
    }
}
