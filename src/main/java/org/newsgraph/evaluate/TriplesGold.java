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
import org.newsgraph.document.DateLines;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.TextReader;

/**
 * A text with the triples it should give.
 *
 * @param id of the line; name of the document
 * @param text with the day of publication that the line gives in {@code date} or in its {@code dateline}
 * @param triples the gold
 * @param judged labels of the properties that the gold holds all triples of, if it does so for some only ({@code eval_props}):
 *     triples of others are then neither right nor wrong
 */
record TriplesGold(String id, Outcome<Document> text, List<Triple> triples, Optional<List<String>> judged) {
    private static final ObjectMapper JSON = new ObjectMapper();

    TriplesGold {
        triples = List.copyOf(triples);
    }

    /**
     * A gold triple.
     *
     * @param subjects the subject and its other names
     * @param objects the same for the object
     * @param anySubject in lenient comparison, whatever the system has is right
     * @param optional neither rewarded nor punished
     */
    record Triple(
            List<String> subjects,
            String property,
            List<String> objects,
            boolean anySubject,
            boolean anyObject,
            boolean optional) {
        Triple {
            subjects = List.copyOf(subjects);
            objects = List.copyOf(objects);
        }

        ScoringError missedIn(String document) {
            List<String> names = List.of(subjects.get(0), objects.get(0));
            String shown = property + "(" + String.join(", ", names) + ")";
            return new ScoringError(document, ScoringError.Kind.MISSED, shown, names, Optional.empty());
        }
    }

    /** Reads JSON Lines. */
    static List<TriplesGold> read(Path file) throws IOException {
        List<TriplesGold> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                all.add(of(JSON.readTree(line)));
            }
        }
        return all;
    }

    private static TriplesGold of(JsonNode line) {
        String id = line.path("id").asText();
        Optional<LocalDate> date =
                text(line, "date").or(() -> text(line, "dateline")).flatMap(DateLines::within);
        Document.Metadata known = new Document.Metadata(date, Optional.empty(), Optional.empty(), Optional.empty());
        List<Triple> triples = new ArrayList<>();
        line.path("triples").forEach(t -> triples.add(triple(t)));
        Optional<List<String>> judged =
                Optional.ofNullable(line.get("eval_props")).map(TriplesGold::strings);
        return new TriplesGold(id, TextReader.read(id, line.path("text").asText(), known), triples, judged);
    }

    private static Triple triple(JsonNode t) {
        return new Triple(
                names(t, "s"),
                t.path("p").asText(),
                names(t, "o"),
                t.path("s_any").asBoolean(),
                t.path("o_any").asBoolean(),
                t.path("optional").asBoolean());
    }

    private static List<String> names(JsonNode triple, String key) {
        List<String> names = new ArrayList<>();
        names.add(text(triple, key).orElse(""));
        names.addAll(strings(triple.path(key + "_alt")));
        return names;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(s -> strings.add(s.asText()));
        return strings;
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.ofNullable(node.get(key)).filter(n -> !n.isNull()).map(JsonNode::asText);
    }
}
