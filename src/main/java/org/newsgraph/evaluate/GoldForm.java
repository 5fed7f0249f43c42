package org.newsgraph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form of gold data: how its texts are read, and how what came out of them is scored. */
public sealed interface GoldForm permits CodesForm, EntitiesForm, FactsForm, QuestionsForm, StatusForm, TriplesForm {
    /** Reads the texts, extracts, and scores. */
    Report evaluate(Setup setup) throws IOException, InterruptedException;

    /**
     * How the gold is to be taken.
     *
     * @param form key of the form, for gold whose lines have the keys of several; empty: the first in the order of {@link #KEYS}
     * @param names of the entities form: only proper names count
     * @param cross of the entities form: clusters reach over documents
     */
    record Wanted(Optional<String> form, boolean names, boolean cross) {}

    /** The keys that tell the forms. A line that codes a sentence holds triples too; one that holds triples may hold entities. */
    List<String> KEYS = List.of("category", "triples", "facts", "question", "events", "entities");

    /**
     * The form of a file, told by a key of its first line.
     *
     * @throws UnknownForm if it is none of the forms, or not the one wanted
     */
    static GoldForm of(Path gold, Wanted wanted) throws IOException, UnknownForm {
        List<String> keys = wanted.form().map(List::of).orElse(KEYS);
        try (Stream<String> lines = Files.lines(gold)) {
            String first = lines.filter(l -> !l.isBlank()).findFirst().orElse("{}");
            JsonNode line = new ObjectMapper().readTree(first);
            return keys.stream()
                    .filter(KEYS::contains)
                    .filter(line::has)
                    .map(key -> of(key, wanted))
                    .findFirst()
                    .orElseThrow(() -> new UnknownForm(gold
                            + ": no gold that this command knows; its first line has none of "
                            + keys.stream().map(k -> '"' + k + '"').collect(Collectors.joining(", "))
                            + "."));
        } catch (JsonProcessingException e) {
            throw new UnknownForm(gold + ":1: not JSON.");
        }
    }

    private static GoldForm of(String key, Wanted wanted) {
        return switch (key) {
            case "category" -> new CodesForm();
            case "triples" -> new TriplesForm();
            case "facts" -> new FactsForm();
            case "question" -> new QuestionsForm();
            case "events" -> new StatusForm();
            default -> new EntitiesForm(wanted.names(), wanted.cross());
        };
    }

    /** The gold is of no known form; the message is one sentence for the user. */
    final class UnknownForm extends Exception {
        private static final long serialVersionUID = 1L;

        UnknownForm(String message) {
            super(message);
        }
    }
}
