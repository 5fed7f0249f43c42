package org.newsgraph.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Span;
import org.newsgraph.document.TextReader;

/**
 * A document of gold data in the status form: a text and the event mentions marked in it by hand.
 *
 * @param id of the line
 * @param document the text, dated as the gold dates it
 * @param annotated where the stretch ends in which every event is marked, in code points
 * @param events marked mentions that have a status
 */
public record StatusGold(String id, Document document, int annotated, List<Mention> events) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public StatusGold {
        events = List.copyOf(events);
    }

    /**
     * An event mention.
     *
     * @param span in code points of the text
     * @param status {@code Occurred}, {@code Planned} …; empty if the annotators left it open
     */
    public record Mention(Span span, Optional<String> status) {}

    /**
     * Reads JSON Lines with {@code id}, {@code text}, {@code events}, and, where known, {@code date} and {@code annotated}.
     *
     * @throws IOException if the file cannot be read or a line is not of that form
     */
    public static List<StatusGold> read(Path file) throws IOException {
        List<StatusGold> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                all.add(of(JSON.readTree(line)));
            }
        }
        return all;
    }

    private static StatusGold of(JsonNode line) throws IOException {
        String id = line.path("id").asText();
        String text = line.path("text").asText();
        Optional<LocalDate> date = optional(line.path("date")).map(LocalDate::parse);
        Document.Metadata known =
                new Document.Metadata(date, Optional.empty(), Optional.empty(), optional(line.path("url")));
        if (!(TextReader.read(id, text, known) instanceof Outcome.Done<Document> done)) {
            throw new IOException(id + ": no text of an article");
        }
        List<Mention> events = new ArrayList<>();
        line.path("events").forEach(e -> events.add(new Mention(span(e.path("span")), optional(e.path("statusGold")))));
        int annotated = line.path("annotated").path(1).asInt(text.codePointCount(0, text.length()));
        return new StatusGold(id, done.value(), annotated, events);
    }

    private static Span span(JsonNode pair) {
        return new Span(pair.path(0).asInt(), pair.path(1).asInt());
    }

    private static Optional<String> optional(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node.asText());
    }
}
