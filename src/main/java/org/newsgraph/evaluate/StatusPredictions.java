package org.newsgraph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.document.Span;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Argument.Slot;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.TimeExpression;
import org.newsgraph.lexicon.PartOfSpeech;

/**
 * Writes the status form: one line a document, {@code {"id","events":[{"span","pos","status","when","participants"}]}}, an event
 * for every clause's predicate, with the status the clause layer gives it. A copular clause's span is its form of "be".
 * Offsets count characters of the document's text in Unicode code points.
 */
public final class StatusPredictions {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StatusPredictions() {}

    /** One line, without line end. */
    public static String line(String id, Analysis analysis) {
        ObjectNode line = JSON.createObjectNode().put("id", id);
        ArrayNode events = line.putArray("events");
        String text = analysis.document().text();
        for (Sentence s : analysis.sentences()) {
            s.clauses().forEach(c -> events.add(event(text, analysis, s, c)));
        }
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode event(String text, Analysis analysis, Sentence s, Clause c) {
        ObjectNode event = JSON.createObjectNode();
        int predicate = c.copula().orElse(c.head());
        event.set("span", span(text, s.token(predicate).span()));
        event.put("pos", c.partOfSpeech() == PartOfSpeech.NOUN && c.copula().isEmpty() ? "NOUN" : "VERB");
        event.put("status", name(c));
        event.put("when", when(analysis, s, c).map(LocalDate::toString).orElse(null));
        ArrayNode participants = event.putArray("participants");
        for (Argument a : c.arguments()) {
            if (a.slot() != Slot.CLAUSE) {
                a.heads().forEach(h -> participants
                        .addObject()
                        .put("role", role(a))
                        .set("span", span(text, s.token(h).span())));
            }
        }
        return event;
    }

    private static String name(Clause c) {
        String name = c.status().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String role(Argument a) {
        return a.slot() == Slot.OBLIQUE ? a.preposition() : a.slot().name().toLowerCase(Locale.ROOT);
    }

    /** The day in the sentence that stands nearest to the predicate, else the document's. */
    private static Optional<LocalDate> when(Analysis analysis, Sentence s, Clause c) {
        List<TimeExpression> days = s.times().stream()
                .filter(t -> t.value().first().isPresent()
                        && t.value().first().equals(t.value().last()))
                .toList();
        return days.stream()
                .min(Comparator.comparingInt((TimeExpression t) -> Math.abs(t.begin() - c.head())))
                .flatMap(t -> t.value().first())
                .or(() -> analysis.document().date());
    }

    private static ArrayNode span(String text, Span span) {
        return JSON.createArrayNode().add(text.codePointCount(0, span.begin())).add(text.codePointCount(0, span.end()));
    }
}
