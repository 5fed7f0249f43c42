package org.newsgraph.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.web.naming.Link;

/** Answers of two columns, a name and something else. */
class DayLineTest {
    private static Answer answer(String datatype, String... values) {
        List<List<Optional<Node>>> nodes = Arrays.stream(values)
                .map(v -> List.of(Optional.of(literal("string", "row of " + v)), cell(datatype, v)))
                .toList();
        List<List<Link>> links = nodes.stream()
                .map(row -> row.stream()
                        .map(n -> Link.plain(n.map(Node::getLiteralLexicalForm).orElse("")))
                        .toList())
                .toList();
        return new Answer(List.of("name", "value"), links, nodes, false, "");
    }

    private static Optional<Node> cell(String datatype, String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(literal(datatype, value));
    }

    private static Node literal(String datatype, String value) {
        return NodeFactory.createLiteralDT(
                value, TypeMapper.getInstance().getSafeTypeByName("http://www.w3.org/2001/XMLSchema#" + datatype));
    }

    private static List<String> dates(Answer answer) {
        return DayLine.of(answer).map(DayLine::days).orElse(List.of()).stream()
                .map(DayLine.Day::date)
                .toList();
    }

    @Test
    void datesStandInOrderOfTimeEachOnce() {
        assertThat(dates(answer("date", "2022-01-06", "2021-12-31", "2022-01-06")))
                .containsExactly("2021-12-31", "2022-01-06");
    }

    @Test
    void aMonthAndATimeOfDayAreDatesToo() {
        assertThat(dates(answer("string", "2022-01", "2022-01-06T10:00:00Z"))).containsExactly("2022-01", "2022-01-06");
    }

    @Test
    void aYearIsADateIfItIsSaidToBe() {
        assertThat(dates(answer("gYear", "2019", "2022"))).containsExactly("2019", "2022");
        assertThat(dates(answer("integer", "2019", "2022"))).isEmpty();
    }

    @Test
    void aColumnWithOtherWordsIsNone() {
        assertThat(dates(answer("string", "2022-01-06", "2022-01-07", "on Friday")))
                .isEmpty();
    }

    @Test
    void rowsWithoutADateAreCounted() {
        assertThat(DayLine.of(answer("date", "2022-01-06", "", "2022-01-07")))
                .map(DayLine::undated)
                .contains(1);
    }

    @Test
    void oneDateIsNoTimeline() {
        assertThat(dates(answer("date", "2022-01-06", ""))).isEmpty();
    }

    @Test
    void earlierDatesStandFurtherLeft() {
        List<DayLine.Day> days = DayLine.of(answer("date", "2022-01-01", "2022-01-02", "2022-03-01"))
                .map(DayLine::days)
                .orElse(List.of());
        assertThat(days).extracting(DayLine.Day::x).isSorted().doesNotHaveDuplicates();
        assertThat(days.get(1).x() - days.get(0).x())
                .isLessThan(days.get(2).x() - days.get(1).x());
    }
}
