package org.newsgraph.graph;

import java.time.LocalDate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.language.TimeValue;

/** Times as SEM's time stamps, each in the XML Schema type that is no more precise than the text. */
final class TimeDescriber {
    private final Graph graph;

    TimeDescriber(Graph graph) {
        this.graph = graph;
    }

    void describe(Node node, TimeValue time) {
        time.monthDay().ifPresent(d -> graph.add(node, Vocabulary.TIME_STAMP, Literals.monthDay(d)));
        time.partOfDay().ifPresent(p -> graph.add(node, Vocabulary.PART_OF_DAY, Literals.text(p)));
        switch (time.precision()) {
            case DAY -> time.first().ifPresent(d -> graph.add(node, Vocabulary.TIME_STAMP, Literals.date(d)));
            case MONTH -> time.first().ifPresent(d -> graph.add(node, Vocabulary.TIME_STAMP, Literals.month(d)));
            case YEAR -> time.first().ifPresent(d -> graph.add(node, Vocabulary.TIME_STAMP, Literals.year(d)));
            case WEEK, RANGE -> {
                time.first().ifPresent(d -> add(node, Vocabulary.BEGIN_TIME_STAMP, d));
                time.last().ifPresent(d -> add(node, Vocabulary.END_TIME_STAMP, d));
            }
            case MONTH_DAY -> {}
        }
    }

    private void add(Node node, Node property, LocalDate day) {
        graph.add(node, property, Literals.date(day));
    }
}
