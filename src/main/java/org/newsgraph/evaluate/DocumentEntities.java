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
import org.newsgraph.document.Span;

/**
 * A document in the entities form: what it speaks of, and where.
 *
 * @param id of the line
 */
record DocumentEntities(String id, List<Annotated> entities) {
    private static final ObjectMapper JSON = new ObjectMapper();

    DocumentEntities {
        entities = List.copyOf(entities);
    }

    /**
     * An entity in a document.
     *
     * @param type local name of its class
     * @param link DBpedia or Wikipedia name or address
     * @param entity the same for the same entity in all documents
     * @param mentions in code points
     * @param names those mentions that are proper names, where they are told apart
     */
    record Annotated(
            String name,
            String type,
            Optional<String> link,
            Optional<String> entity,
            List<Span> mentions,
            Optional<List<Span>> names) {
        Annotated {
            mentions = List.copyOf(mentions);
            names = names.map(List::copyOf);
        }
    }

    /** Reads JSON Lines, by id, in their order. */
    static Map<String, DocumentEntities> read(Path file) throws IOException {
        Map<String, DocumentEntities> all = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                DocumentEntities read = of(JSON.readTree(line));
                all.put(read.id(), read);
            }
        }
        return all;
    }

    private static DocumentEntities of(JsonNode line) {
        List<Annotated> entities = new ArrayList<>();
        line.path("entities")
                .forEach(e -> entities.add(new Annotated(
                        e.path("name").asText(),
                        e.path("type").asText(),
                        text(e, "link"),
                        text(e, "entity"),
                        spans(e.path("mentions")),
                        Optional.ofNullable(e.get("names")).map(DocumentEntities::spans))));
        return new DocumentEntities(line.path("id").asText(), entities);
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.ofNullable(node.get(key)).filter(n -> !n.isNull()).map(JsonNode::asText);
    }

    private static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        pairs.forEach(p -> spans.add(new Span(p.path(0).asInt(), p.path(1).asInt())));
        return spans;
    }

    /** The document as a line of JSON. */
    String line() {
        ObjectNode line = JSON.createObjectNode().put("id", id);
        ArrayNode all = line.putArray("entities");
        for (Annotated e : entities) {
            ObjectNode node = all.addObject();
            e.entity().ifPresent(iri -> node.put("entity", iri));
            node.put("name", e.name())
                    .put("type", e.type())
                    .put("link", e.link().orElse(null));
            write(node.putArray("mentions"), e.mentions());
            e.names().ifPresent(names -> write(node.putArray("names"), names));
        }
        return line.toString();
    }

    private static void write(ArrayNode array, List<Span> spans) {
        spans.forEach(s -> array.addArray().add(s.begin()).add(s.end()));
    }
}
