package org.newsgraph.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.QueryExec;
import org.newsgraph.query.Binder;
import org.newsgraph.query.DataSource;
import org.newsgraph.query.QueryCatalog;
import org.newsgraph.query.ResultTable;

/**
 * Answers gold questions by bundled queries and compares the rows by the questions' key columns. A question is answered exactly
 * when every right row that is not optional is there and every row given is right.
 */
public final class QuestionsScore {
    /** Values that queries and gold write differently, by column of the gold. */
    private static final Map<String, Map<String, List<String>>> SPELLINGS = Map.of(
            "status", Map.of("asserted", List.of("Occurred", "Ongoing"), "attempted", List.of("Attempted")),
            "kind",
                    Map.of(
                            "killed", List.of("Deaths"),
                            "injured", List.of("Injuries"),
                            "hospitalised", List.of("Hospitalised"),
                            "intensiveCare", List.of("Hospitalised"),
                            "detained", List.of("Detained")),
            "currency", Map.of("RUB", List.of("ruble")),
            "relation",
                    Map.of(
                            "tookControlOf", List.of("TakingControl"),
                            "freed", List.of("Liberation"),
                            "cleared", List.of("Liberation"),
                            "situationUnderControl", List.of("Assessment"),
                            "headed", List.of("tookOffice")));

    /** What one question scored. */
    public record Answer(
            GoldQuestion question,
            String query,
            boolean allKeys,
            int right,
            int given,
            int found,
            int wanted,
            List<String> faults) {
        /** Whether all key columns were compared, nothing wanted is missing and nothing given is wrong. */
        public boolean exact() {
            return allKeys && right == given && found == wanted;
        }
    }

    /** Which bundled query answers a question, which of its columns is which, and which of them tell where an event is told. */
    private record Mapping(
            String query, Map<String, String> parameters, Map<String, String> columns, Map<String, String> evidence) {}

    /** A row of our answer by columns of the gold, with what it rests on where the gold names events. */
    private record Given(Map<String, String> cells, Optional<Telling.Evidence> evidence) {}

    private final DataSource data;
    private final Map<String, Mapping> mappings = readMappings();

    public QuestionsScore(DataSource data) {
        this.data = data;
    }

    /** Answers all questions that a bundled query is named for. */
    public List<Answer> answer(List<GoldQuestion> questions) {
        return questions.stream()
                .filter(q -> mappings.containsKey(q.id()))
                .map(this::answer)
                .toList();
    }

    private Answer answer(GoldQuestion question) {
        Mapping mapping = mappings.getOrDefault(question.id(), new Mapping("", Map.of(), Map.of(), Map.of()));
        List<Given> given = rows(mapping);
        List<String> keys = question.keyColumns().stream()
                .filter(k -> mapping.columns().containsKey(k) || isEventColumn(question, mapping, k))
                .toList();
        List<String> faults = new ArrayList<>();
        int right = 0;
        for (Given row : given) {
            if (question.rows().stream().anyMatch(g -> matches(g, row, keys, true))) {
                right++;
            } else {
                faults.add("wrong " + row.cells()
                        + row.evidence()
                                .map(e -> " " + e.kind() + ": " + e.quote())
                                .orElse(""));
            }
        }
        int wanted = 0;
        int found = 0;
        for (GoldQuestion.Row gold : question.rows()) {
            boolean hit = given.stream().anyMatch(row -> matches(gold, row, keys, false));
            if (!gold.optional()) {
                wanted++;
                found += hit ? 1 : 0;
            }
            if (!hit && !gold.optional()) {
                faults.add("missed " + keys.stream().map(k -> first(gold, k)).toList());
            }
        }
        return new Answer(
                question,
                mapping.query(),
                keys.size() == question.keyColumns().size(),
                right,
                given.size(),
                found,
                wanted,
                faults);
    }

    private static boolean isEventColumn(GoldQuestion question, Mapping mapping, String column) {
        return !mapping.evidence().isEmpty()
                && question.rows().stream()
                        .allMatch(r -> r.eventColumn().filter(column::equals).isPresent());
    }

    private List<Given> rows(Mapping mapping) {
        Binder binder = new Binder(data);
        try (QueryExec exec =
                data.prepare(binder.bind(QueryCatalog.bundled(mapping.query()).orElseThrow(), mapping.parameters()))) {
            ResultTable table = ResultTable.of(exec.select(), Map.of());
            return table.rows().stream()
                    .map(r -> given(mapping, table, r))
                    .distinct()
                    .toList();
        }
    }

    private static Given given(Mapping mapping, ResultTable table, List<String> values) {
        Map<String, String> row = cells(mapping.columns(), mapping, table, values);
        Map<String, String> told = cells(mapping.evidence(), mapping, table, values);
        return new Given(
                row,
                Optional.of(told)
                        .filter(t -> !t.isEmpty())
                        .map(t -> new Telling.Evidence(
                                t.getOrDefault("document", ""),
                                t.getOrDefault("quote", ""),
                                t.getOrDefault("kind", ""),
                                t.getOrDefault("status", ""))));
    }

    private static Map<String, String> cells(
            Map<String, String> columns, Mapping mapping, ResultTable table, List<String> values) {
        Map<String, String> row = new LinkedHashMap<>();
        columns.forEach((gold, own) -> {
            int at = table.columns().indexOf(own);
            if (at < 0) {
                throw new IllegalStateException("The query " + mapping.query() + " has no column " + own);
            }
            row.put(gold, values.get(at));
        });
        return row;
    }

    private static String first(GoldQuestion.Row row, String column) {
        return row.cells().getOrDefault(column, List.of()).stream().findFirst().orElse("–");
    }

    /** @param also whether what is right beside the gold's event counts too */
    private static boolean matches(GoldQuestion.Row gold, Given row, List<String> keys, boolean also) {
        return keys.stream()
                .allMatch(k -> gold.eventColumn().filter(k::equals).isPresent()
                        ? row.evidence().filter(e -> tells(gold, e, also)).isPresent()
                        : cellMatches(
                                k,
                                gold.cells().getOrDefault(k, List.of()),
                                row.cells().getOrDefault(k, "")));
    }

    private static boolean tells(GoldQuestion.Row gold, Telling.Evidence evidence, boolean also) {
        return Stream.concat(gold.tellings().stream(), also ? gold.alsoRight().stream() : Stream.of())
                .anyMatch(t -> t.isToldBy(evidence));
    }

    private static boolean cellMatches(String column, List<String> right, String given) {
        if (right.isEmpty() || given.isEmpty()) {
            return right.isEmpty();
        }
        Map<String, List<String>> spellings = SPELLINGS.getOrDefault(column, Map.of());
        return right.stream()
                .anyMatch(r -> spellings.getOrDefault(r, List.of()).contains(given) || same(column, r, given));
    }

    private static boolean same(String column, String right, String given) {
        if (column.equals("doc")) {
            return given.startsWith(right);
        }
        if (right.matches("[0-9.-]+")) {
            return right.equals(given.replaceFirst("\\.0$", ""));
        }
        return right.toLowerCase(Locale.ROOT).equals(given.toLowerCase(Locale.ROOT)) || NameMatch.same(right, given);
    }

    private static Map<String, Mapping> readMappings() {
        ObjectMapper json = new ObjectMapper();
        Map<String, Mapping> mappings = new LinkedHashMap<>();
        try (InputStream in = QuestionsScore.class.getResourceAsStream("questions.jsonl")) {
            if (in == null) {
                throw new IllegalStateException("Not packaged: questions.jsonl");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                JsonNode node = json.readTree(line);
                mappings.put(
                        node.path("id").asText(),
                        new Mapping(
                                node.path("query").asText(),
                                map(node.path("parameters")),
                                map(node.path("columns")),
                                map(node.path("evidence"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mappings;
    }

    private static Map<String, String> map(JsonNode node) {
        Map<String, String> map = new LinkedHashMap<>();
        node.fields().forEachRemaining(e -> map.put(e.getKey(), e.getValue().asText()));
        return map;
    }
}
