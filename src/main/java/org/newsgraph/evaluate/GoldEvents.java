package org.newsgraph.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Events that a gold names by identifiers of its own, with what its facts tell about each: where, and of which class it is. */
final class GoldEvents {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Relation of somebody to what he says; the event is that he says it. */
    private static final String STATED = "stated";

    /** Classes of the act of saying itself. */
    private static final Set<String> SAYINGS = Set.of("Statement", "Accusation", "Criticism", "Assessment");

    private static final Set<String> NOT_DONE = Set.of("planned", "requested", "attempted");

    /** Their class is that of the intention, which exists though what is intended is not done. */
    private static final Set<String> INTENTIONS =
            Set.of("promised", "ordered", "decidedToSend", "appealedTo", "requestedAssistanceFrom");

    private final Map<String, JsonNode> facts = new LinkedHashMap<>();
    private final Map<String, List<JsonNode>> byEvent = new HashMap<>();
    private final Map<String, Set<String>> classes = readClasses();

    private GoldEvents(List<JsonNode> all) {
        for (JsonNode fact : all) {
            facts.put(fact.path("id").asText(), fact);
            byEvent.computeIfAbsent(fact.path("event").asText(), e -> new ArrayList<>())
                    .add(fact);
        }
    }

    /** Reads files of facts, one a line; without any no event is known. */
    static GoldEvents read(List<Path> files) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                all.add(JSON.readTree(line));
            }
        }
        return new GoldEvents(all);
    }

    boolean knows(String event) {
        return byEvent.containsKey(event);
    }

    /** Where the event is told; what somebody says is told by its content too. */
    List<Telling> tellings(String event) {
        return facts(event)
                .flatMap(f -> isStated(f) ? statement(f) : Stream.of(telling(f, classes(f))))
                .toList();
    }

    /** What else the speakers of the event say, if it is an act of saying: in which sentences, and which other claims are theirs. */
    List<Telling> alsoSaid(String event) {
        Set<String> speakers = new LinkedHashSet<>();
        facts(event)
                .filter(GoldEvents::isStated)
                .forEach(f -> speakers.add(f.path("subj").asText()));
        return facts.values().stream()
                .flatMap(f -> isStated(f) && speakers.contains(f.path("subj").asText())
                        ? Stream.of(telling(f, Set.of()))
                        : texts(f.path("attributionIds")).stream().anyMatch(speakers::contains)
                                ? Stream.of(telling(f, classes(f)))
                                : Stream.of())
                .toList();
    }

    /** The act in its own sentences, with the classes of what is said; and each thing said, in the sentences that tell it. */
    private Stream<Telling> statement(JsonNode stated) {
        List<String> ids = texts(stated.path("qualifiers").path("contentFacts"));
        if (ids.isEmpty()) {
            return Stream.of(telling(stated, Set.of()));
        }
        List<JsonNode> own = ids.stream()
                .filter(id -> !isSaidElsewhere(id, stated))
                .flatMap(id -> Stream.ofNullable(facts.get(id)))
                .toList();
        Set<String> said = new LinkedHashSet<>(SAYINGS);
        own.forEach(c -> said.addAll(classes(c)));
        return Stream.concat(Stream.of(telling(stated, said)), own.stream().map(c -> telling(c, classes(c))));
    }

    /** Content of two statements of one speaker does not tell which of them is made. */
    private boolean isSaidElsewhere(String content, JsonNode stated) {
        return facts.values().stream()
                .filter(f -> isStated(f) && f.path("subj").equals(stated.path("subj")))
                .filter(f -> !f.path("event").equals(stated.path("event")))
                .anyMatch(f -> texts(f.path("qualifiers").path("contentFacts")).contains(content));
    }

    /** Entities that are as right as this one as subject or object of the event. */
    List<String> alternatives(String event, String entity) {
        List<String> others = new ArrayList<>();
        facts(event).forEach(f -> {
            for (String role : List.of("subj", "obj")) {
                if (f.path(role).asText().equals(entity)) {
                    others.addAll(texts(f.path("accept").path(role)));
                }
            }
        });
        return others;
    }

    private Stream<JsonNode> facts(String event) {
        return byEvent.getOrDefault(event, List.of()).stream();
    }

    private static boolean isStated(JsonNode fact) {
        return fact.path("rel").asText().equals(STATED);
    }

    /** A relation that no class is named for is told by none. */
    private Set<String> classes(JsonNode fact) {
        return classes.getOrDefault(fact.path("rel").asText(), Set.of("–"));
    }

    private static Telling telling(JsonNode fact, Set<String> fitting) {
        List<String> sentences = new ArrayList<>(List.of(fact.path("sentence").asText()));
        fact.path("alsoSentences").forEach(s -> sentences.add(s.path("text").asText()));
        boolean notDone = NOT_DONE.contains(fact.path("status").asText())
                && !INTENTIONS.contains(fact.path("rel").asText());
        return new Telling(fact.path("doc").asText(), sentences, fitting, notDone);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Map<String, Set<String>> readClasses() {
        try (InputStream in = GoldEvents.class.getResourceAsStream("relation-classes.json")) {
            if (in == null) {
                throw new IllegalStateException("Not packaged: relation-classes.json");
            }
            Map<String, Set<String>> classes = new HashMap<>();
            JSON.readTree(in)
                    .fields()
                    .forEachRemaining(e -> classes.put(e.getKey(), new LinkedHashSet<>(texts(e.getValue()))));
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
