package org.newsgraph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form of gold data: how its texts are read, and how what came out of them is scored. */
public sealed interface GoldForm permits CodesForm, FactsForm, QuestionsForm, StatusForm, TriplesForm {
    /** Reads the texts, extracts, and scores. */
    Report evaluate(Setup setup) throws IOException, InterruptedException;

    /**
     * The form of a file, told by a key of its first line.
     *
     * @throws UnknownForm if it is none of the forms
     */
    static GoldForm of(Path gold) throws IOException, UnknownForm {
        Map<String, GoldForm> byKey = new LinkedHashMap<>();
        byKey.put("category", new CodesForm()); // its lines hold triples too
        byKey.put("triples", new TriplesForm());
        byKey.put("facts", new FactsForm());
        byKey.put("question", new QuestionsForm());
        byKey.put("events", new StatusForm());
        try (Stream<String> lines = Files.lines(gold)) {
            String first = lines.filter(l -> !l.isBlank()).findFirst().orElse("{}");
            JsonNode line = new ObjectMapper().readTree(first);
            return byKey.entrySet().stream()
                    .filter(e -> line.has(e.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new UnknownForm(gold
                            + ": no gold that this command knows; its first line has none of "
                            + byKey.keySet().stream().map(k -> '"' + k + '"').collect(Collectors.joining(", "))
                            + "."));
        } catch (JsonProcessingException e) {
            throw new UnknownForm(gold + ":1: not JSON.");
        }
    }

    /** The gold is of no known form; the message is one sentence for the user. */
    final class UnknownForm extends Exception {
        private static final long serialVersionUID = 1L;

        UnknownForm(String message) {
            super(message);
        }
    }
}
