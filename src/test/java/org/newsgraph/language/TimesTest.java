package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.document.Section;

/** Expressions of time, read on Wednesday 2023-03-15. */
@Tag("models")
class TimesTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 3, 15);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "The talks began on Monday.                                | Monday=2023-03-13",
                "The talks will begin on Monday.                           | Monday=2023-03-20",
                "The minister resigned on Wednesday.                       | Wednesday=2023-03-15",
                "The minister resigned last Wednesday.                     | last Wednesday=2023-03-08",
                "The office stays closed until Friday.                     | until Friday=..2023-03-17",
                "A bomb went off on Sunday, March 12.                      | Sunday , March 12=2023-03-12",
                "A bomb went off on 12 March.                              | 12 March=2023-03-12",
                "A bomb went off on December 28.                           | December 28=2022-12-28",
                "The vote will be held on May 14.                          | May 14=2023-05-14",
                "The law passed on May 05, 2006.                           | May 05 , 2006=2006-05-05",
                "The law passed on 2022-11-30.                             | 2022-11-30=2022-11-30",
                "The fair will run from 1 to 5 May.                        | from 1 to 5 May=2023-05-01..2023-05-05",
                "He ruled from 2010 to 2014.                               | from 2010 to 2014=2010-01-01..2014-12-31",
                "He has ruled since 2014.                                  | since 2014=2014-01-01..",
                "The bridge fell in July.                                  | July=2022-07-01..2022-07-31",
                "The exhibition opens on May 14.                           | May 14=2023-05-14",
                "The bridge opens in October of next year.                 | October of next year=2024-10-01..2024-10-31",
                "The bridge fell in July 2019.                             | July 2019=2019-07-01..2019-07-31",
                "The bridge fell in the 1990s.                             | 1990s=1990-01-01..1999-12-31",
                "The bridge fell yesterday.                                | yesterday=2023-03-14",
                "The bridge fell three days ago.                           | three days ago=2023-03-12",
                "The bridge fell last week.                                | last week=2023-03-06..2023-03-12",
                "Sales rose in the third quarter of last year.             | third quarter of last year=2022-07-01..2022-09-30",
                "Shots were heard on the night of January 6.               | night of January 6=2023-01-06 night",
                "Shots were heard on Sunday morning.                       | Sunday morning=2023-03-12 morning",
                "Shots were heard last night.                              | last night=2023-03-14 night",
                "Prime Minister Theresa May may march in 1500 towns.       | none",
                "Fans of the 2022 World Cup spent 2000 dollars.            | none",
                "It was the worst crash since Black Monday.                | none",
            })
    void resolves(String text, String expected) {
        Sentence sentence = TestAnalyzer.with(ClauseReader.NONE)
                .analyze(TestAnalyzer.document(text, Section.Kind.PARAGRAPH, Optional.of(PUBLISHED)))
                .sentences()
                .get(0);
        String found = sentence.times().stream().map(t -> print(sentence, t)).collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels took the port on March 3. They left the next day.        | next day=2023-03-04",
                "Rebels took the port on March 3. Earlier that day ships left.   | that day=2023-03-03",
                "Rebels took the port on March 3. They had shelled it the day before. | the day before=2023-03-02",
            })
    void resolvesAgainstTheStory(String text, String expected) {
        Sentence second = TestAnalyzer.with(ClauseReader.NONE)
                .analyze(TestAnalyzer.document(text, Section.Kind.PARAGRAPH, Optional.of(PUBLISHED)))
                .sentences()
                .get(1);
        assertThat(print(second, second.times().get(0))).endsWith(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister resigned on January 6. | MONTH_DAY --01-06",
                "The minister resigned yesterday.    | DAY unknown",
                "The minister resigned in 2019.      | YEAR 2019-01-01",
            })
    void keepsWhatAnUndatedTextSays(String text, String expected) {
        TimeValue value = TestAnalyzer.sentence(text).times().get(0).value();
        String known = value.monthDay()
                .map(Object::toString)
                .orElse(value.first().map(LocalDate::toString).orElse("unknown"));
        assertThat(value.precision() + " " + known).isEqualTo(expected);
    }

    private static String print(Sentence sentence, TimeExpression time) {
        TimeValue value = time.value();
        String first = value.first().map(LocalDate::toString).orElse("");
        String last = value.last().map(LocalDate::toString).orElse("");
        String days = first.equals(last) ? first : first + ".." + last;
        return sentence.words(time.begin(), time.end()) + "=" + days
                + value.partOfDay().map(p -> " " + p).orElse("");
    }
}
