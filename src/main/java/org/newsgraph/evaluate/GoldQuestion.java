package org.newsgraph.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A question with its right answers.
 *
 * @param id as the gold calls it
 * @param question in words
 * @param keyColumns columns by which rows are compared
 * @param rows right answers
 */
public record GoldQuestion(String id, String question, List<String> keyColumns, List<Row> rows) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * One right answer.
     *
     * @param cells for each column, all names that are right; an empty list where nothing is said
     * @param optional may be missing without fault
     * @param eventColumn the column, if there is one, that names an event by an identifier of the gold's
     * @param tellings where that event is told
     * @param alsoRight what is right beside that event, but does not find it
     */
    public record Row(
            Map<String, List<String>> cells,
            boolean optional,
            Optional<String> eventColumn,
            List<Telling> tellings,
            List<Telling> alsoRight) {}

    /**
     * Reads the questions; other names of entities come from what is called {@code …-entities.jsonl} beside the file, and what
     * tells of an event from what is called {@code …-facts.jsonl}, if they are there.
     */
    public static List<GoldQuestion> read(Path file) throws IOException {
        Map<String, List<String>> names = entityNames(beside(file, "-entities.jsonl"));
        GoldEvents events = GoldEvents.read(beside(file, "-facts.jsonl"));
        List<GoldQuestion> questions = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                questions.add(question(JSON.readTree(line), names, events));
            }
        }
        return questions;
    }

    private static GoldQuestion question(JsonNode json, Map<String, List<String>> names, GoldEvents events) {
        List<String> columns = texts(json.path("columns"));
        List<String> keys = texts(json.path("keyColumns"));
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < json.path("rows").size(); r++) {
            rows.add(row(
                    columns,
                    keys,
                    json.path("rows").get(r),
                    json.path("rowEntityIds").path(r),
                    names,
                    events));
        }
        return new GoldQuestion(json.path("id").asText(), json.path("question").asText(), keys, rows);
    }

    private static Row row(
            List<String> columns,
            List<String> keys,
            JsonNode values,
            JsonNode ids,
            Map<String, List<String>> names,
            GoldEvents events) {
        Optional<String> eventColumn = columns.stream()
                .filter(c -> events.knows(values.path(columns.indexOf(c)).asText()))
                .findFirst();
        String event =
                eventColumn.map(c -> values.path(columns.indexOf(c)).asText()).orElse("");
        Map<String, List<String>> cells = new HashMap<>();
        for (int c = 0; c < columns.size(); c++) {
            List<String> right = new ArrayList<>(texts(values.get(c)));
            for (String id : texts(ids.path(c))) {
                right.addAll(names.getOrDefault(id, List.of()));
                events.alternatives(event, id).forEach(a -> right.addAll(names.getOrDefault(a, List.of())));
            }
            cells.put(columns.get(c), right);
        }
        return new Row(cells, isOptional(cells, keys), eventColumn, events.tellings(event), events.alsoSaid(event));
    }

    /** Inferred rows are optional, rows that no document states explicitly, and rows about somebody whom no text names. */
    private static boolean isOptional(Map<String, List<String>> cells, List<String> keys) {
        return cells.getOrDefault("inferred", List.of()).contains("true")
                || cells.containsKey("docsExplicit")
                        && cells.get("docsExplicit").isEmpty()
                || keys.stream()
                        .flatMap(k -> cells.getOrDefault(k, List.of()).stream().limit(1))
                        .anyMatch(v -> v.contains("(unnamed"));
    }

    private static List<Path> beside(Path file, String ending) throws IOException {
        try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Map<String, List<String>> entityNames(List<Path> files) throws IOException {
        Map<String, List<String>> names = new HashMap<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                JsonNode entity = JSON.readTree(line);
                List<String> all = new ArrayList<>(List.of(entity.path("name").asText()));
                for (String key : List.of("aliases", "nominalForms")) {
                    all.addAll(texts(entity.path(key)));
                }
                entity.path("nominals").forEach(n -> all.add(n.path("text").asText()));
                names.put(entity.path("id").asText(), all.stream().distinct().toList());
            }
        }
        return names;
    }

    private static List<String> texts(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
        return node.isNull() || node.isMissingNode() ? List.of() : List.of(node.asText());
    }
}
