package org.newsgraph.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.document.Outcome.Skipped;

/** A folder's {@code metadata.jsonl}: a line a file, with {@code file}, {@code date}, {@code headline}, {@code publisher}, {@code url}. */
public final class MetadataFile {
    /** What it is called. */
    public static final String NAME = "metadata.jsonl";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Document.Metadata> byFile = new HashMap<>();

    /** Reads the file if the folder has one; lines that cannot be read go to {@code problems}, the rest counts. */
    static MetadataFile in(Path folder, List<Skipped<Document>> problems) throws IOException {
        Path file = folder.resolve(NAME);
        return of(Files.isRegularFile(file) ? Files.readAllLines(file) : List.of(), file.toString(), problems);
    }

    /** The same for lines that stand at {@code place}. */
    public static MetadataFile of(List<String> lines, String place, List<Skipped<Document>> problems) {
        MetadataFile metadata = new MetadataFile();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                metadata.add(lines.get(i), place + ":" + (i + 1), problems);
            }
        }
        return metadata;
    }

    /** What it says of a file. */
    public Document.Metadata of(String file) {
        return byFile.getOrDefault(file, Document.Metadata.NONE);
    }

    private void add(String line, String place, List<Skipped<Document>> problems) {
        try {
            JsonNode node = JSON.readTree(line);
            Optional<String> file = text(node, "file");
            if (file.isEmpty()) {
                problems.add(new Skipped<>(place, "no \"file\" in this line; it is passed over", Skipped.Kind.CONTENT));
                return;
            }
            Optional<LocalDate> date = text(node, "date").map(LocalDate::parse);
            byFile.put(
                    file.get(),
                    new Document.Metadata(date, text(node, "headline"), text(node, "publisher"), text(node, "url")));
        } catch (JsonProcessingException e) {
            problems.add(new Skipped<>(place, "not JSON; this line is passed over", Skipped.Kind.CONTENT));
        } catch (DateTimeException e) {
            problems.add(
                    new Skipped<>(place, "\"date\" is no YYYY-MM-DD; this line is passed over", Skipped.Kind.CONTENT));
        }
    }

    private static Optional<String> text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() || value.asText().isBlank()
                ? Optional.empty()
                : Optional.of(value.asText());
    }
}
