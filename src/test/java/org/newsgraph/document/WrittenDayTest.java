package org.newsgraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDayTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2031-02-03                      | 2031-02-03
        2031-02-03T23:59:59.123-08:00   | 2031-02-03
        2031-02-03 23:59                | 2031-02-03
        20310203                        | 2031-02-03
        20310203T235959Z                | 2031-02-03
        2031/2/3                        | 2031-02-03
        03.02.2031                      | 2031-02-03
        13/02/2031                      | 2031-02-13
        02/13/2031                      | 2031-02-13
        02/03/2031                      |
        Mon, 03 Feb 2031 23:59:59 -0800 | 2031-02-03
        3 Feb 31                        | 2031-02-03
        February 3, 2031                | 2031-02-03
        1927843200                      | 2031-02-03
        1927843200123                   | 2031-02-03
        2031-02-30                      |
        0031-02-03                      |
        yesterday                       |
        """)
    void theDayIsThatOfThePublisher(String written, LocalDate day) {
        assertThat(WrittenDay.of(written)).isEqualTo(Optional.ofNullable(day));
    }
}
