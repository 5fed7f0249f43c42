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
     */
    public record Row(Map<String, List<String>> cells, boolean optional) {}

    /** Reads the questions; other names of entities come from {@code seeds-entities.jsonl} beside the file, if it is there. */
    public static List<GoldQuestion> read(Path file) throws IOException {
        Map<String, List<String>> names = entityNames(file.resolveSibling("seeds-entities.jsonl"));
        List<GoldQuestion> questions = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                questions.add(question(JSON.readTree(line), names));
            }
        }
        return questions;
    }

    private static GoldQuestion question(JsonNode json, Map<String, List<String>> names) {
        List<String> columns = texts(json.path("columns"));
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < json.path("rows").size(); r++) {
            JsonNode values = json.path("rows").get(r);
            JsonNode ids = json.path("rowEntityIds").path(r);
            Map<String, List<String>> cells = new HashMap<>();
            for (int c = 0; c < columns.size(); c++) {
                List<String> right = new ArrayList<>(texts(values.get(c)));
                for (String id : texts(ids.path(c))) {
                    right.addAll(names.getOrDefault(id, List.of()));
                }
                cells.put(columns.get(c), right);
            }
            rows.add(new Row(cells, isOptional(cells)));
        }
        return new GoldQuestion(
                json.path("id").asText(), json.path("question").asText(), texts(json.path("keyColumns")), rows);
    }

    /** Inferred rows are optional, and rows that no document states explicitly. */
    private static boolean isOptional(Map<String, List<String>> cells) {
        return cells.getOrDefault("inferred", List.of()).contains("true")
                || cells.containsKey("docsExplicit")
                        && cells.get("docsExplicit").isEmpty();
    }

    private static Map<String, List<String>> entityNames(Path file) throws IOException {
        Map<String, List<String>> names = new HashMap<>();
        if (Files.exists(file)) {
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
