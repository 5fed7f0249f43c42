package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.document.Span;
import org.newsgraph.evaluate.DocumentEntities.Annotated;
import org.newsgraph.graph.CodePoints;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.TimeExpression;
import org.newsgraph.language.TimeValue;

/** The times that a document names, in the entities form: one for each stretch of the calendar, or for equal words that nothing dates. */
record NamedTimes(Analysis analysis, CodePoints text) {
    List<Annotated> list() {
        Map<String, List<Span>> byValue = new TreeMap<>();
        for (Sentence s : analysis.sentences()) {
            for (TimeExpression t : s.times()) {
                String words = s.words(t.begin(), t.end()).toLowerCase(Locale.ROOT);
                byValue.computeIfAbsent(name(t.value(), words), k -> new ArrayList<>())
                        .add(EntitiesExport.codePoints(s.span(t.begin(), t.end()), text));
            }
        }
        return byValue.entrySet().stream()
                .map(e -> EntitiesExport.local(e.getKey(), "Time", e.getValue()))
                .toList();
    }

    private static String name(TimeValue value, String words) {
        return value.first()
                .filter(first -> value.precision() != TimeValue.Precision.MONTH_DAY)
                .flatMap(first -> value.last().map(last -> first.equals(last) ? first.toString() : first + "/" + last))
                .orElse(words);
    }
}
