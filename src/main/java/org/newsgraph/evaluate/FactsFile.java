package org.newsgraph.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The facts form: JSON Lines, one document a line. */
public final class FactsFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> KINDS = Map.of(
            "hospitalized", "hospitalised",
            "dead", "killed",
            "deaths", "killed",
            "injuries", "injured",
            "wounded", "injured",
            "arrested", "detained");

    private FactsFile() {}

    /** Facts by document id, in the order of the file; documents whose text is not stored are left out. */
    public static Map<String, List<Fact>> read(Path file) throws IOException {
        Map<String, List<Fact>> documents = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                continue;
            }
            JsonNode document = JSON.readTree(line);
            if (document.path("text_stored").asBoolean(true)) {
                List<Fact> facts = new ArrayList<>();
                document.path("facts").forEach(f -> facts.add(fact(f)));
                documents.put(document.path("id").asText(), facts);
            }
        }
        return documents;
    }

    /** Predictions, a line a document: all names of a filler in {@code subjNames} and {@code objNames}. */
    static List<String> lines(Map<String, List<Fact>> documents) {
        List<String> lines = new ArrayList<>();
        documents.forEach((id, facts) -> {
            ObjectNode line = JSON.createObjectNode().put("id", id);
            ArrayNode array = line.putArray("facts");
            facts.forEach(f -> array.add(json(f)));
            lines.add(line.toString());
        });
        return lines;
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static Fact fact(JsonNode f) {
        String status = f.path("status").asText("asserted");
        JsonNode count = f.path("count");
        return new Fact(
                List.of(
                        filler(f, "subj"),
                        filler(f, "obj"),
                        f.path("kind").asText(),
                        f.path("count").asText()),
                f.path("rel").asText(),
                names(f, "subj"),
                names(f, "obj"),
                mayLack(f, "subj"),
                mayLack(f, "obj"),
                status.startsWith("reported") || Set.of("occurred", "ongoing").contains(status) ? "asserted" : status,
                Optional.ofNullable(f.get("kind")).map(JsonNode::asText).map(k -> KINDS.getOrDefault(k, k)),
                count.isNumber() ? OptionalDouble.of(count.asDouble()) : OptionalDouble.empty(),
                f.path("of").isTextual() ? Optional.of(f.get("of").asText()) : Optional.empty(),
                f.path("former").asBoolean(false),
                f.path("optional").asBoolean(false),
                Optional.ofNullable(f.get("evidence")).map(JsonNode::asText));
    }

    private static List<String> names(JsonNode fact, String role) {
        List<String> names = new ArrayList<>();
        for (String key : List.of(role, "alt_" + role, role + "Names")) {
            JsonNode value = fact.path(key);
            if (value.isTextual()) {
                names.add(value.asText());
            }
            value.forEach(v -> {
                if (v.isTextual()) {
                    names.add(v.asText());
                }
            });
        }
        return names;
    }

    /** The words of the filler itself, without other names for it; of a joint filler, those of all. */
    private static String filler(JsonNode fact, String role) {
        JsonNode value = fact.path(role);
        List<String> parts = new ArrayList<>();
        value.forEach(v -> parts.add(v.asText()));
        return String.join(" ", NameMatch.words(parts.isEmpty() ? value.asText() : String.join(" ", parts)));
    }

    private static boolean mayLack(JsonNode fact, String role) {
        boolean nullAmongOthers = false;
        for (JsonNode v : fact.path("alt_" + role)) {
            nullAmongOthers |= v.isNull();
        }
        return names(fact, role).isEmpty() || nullAmongOthers;
    }

    private static ObjectNode json(Fact f) {
        ObjectNode json = JSON.createObjectNode().put("rel", f.relation());
        filler(json, "subj", f.subjects());
        if (f.kind().isEmpty()) {
            filler(json, "obj", f.objects());
        }
        json.put("status", f.status());
        f.kind().ifPresent(k -> {
            json.put("kind", k);
            if (f.count().isEmpty()) {
                json.putNull("count");
            } else if (f.count().getAsDouble() == Math.rint(f.count().getAsDouble())) {
                json.put("count", (long) f.count().getAsDouble());
            } else {
                json.put("count", f.count().getAsDouble());
            }
        });
        f.of().ifPresent(of -> json.put("of", of));
        if (f.former()) {
            json.put("former", true);
        }
        f.evidence().ifPresent(e -> json.put("evidence", e));
        return json;
    }

    private static void filler(ObjectNode json, String role, List<String> names) {
        if (names.isEmpty()) {
            json.putNull(role);
            return;
        }
        json.put(role, names.get(0));
        if (names.size() > 1) {
            ArrayNode all = json.putArray(role + "Names");
            names.forEach(all::add);
        }
    }
}
