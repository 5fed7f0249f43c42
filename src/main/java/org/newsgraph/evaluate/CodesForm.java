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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.claim.Claims;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.pipeline.Pipeline;

/**
 * The form of political event data: sentences, each with the category of the event coded in it and a triple of who, category and
 * whom. Scored are the share of sentences in which an event of that category was found, and the triples.
 */
record CodesForm() implements GoldForm {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What was read in one sentence. */
    private record Coded(Set<String> categories, List<LabelledTriple> triples) {
        static final Coded NOTHING = new Coded(Set.of(), List.of());
    }

    @Override
    public Report evaluate(Setup setup) throws IOException, InterruptedException {
        List<TriplesGold> gold = TriplesGold.read(setup.gold());
        Pipeline pipeline = setup.pipeline();
        ReadTexts texts = ReadTexts.of(gold.stream().map(TriplesGold::text).toList(), setup, pipeline);
        CodedEvents events = new CodedEvents(new EventCodes(BundledGraphs.ontology()));
        Map<String, Coded> predicted = new LinkedHashMap<>();
        for (Claims claims : texts.claims()) {
            predicted.put(
                    claims.mentions().analysis().document().name(),
                    new Coded(events.categories(claims), events.records(claims)));
        }
        TriplesScore score = new TriplesScore(TripleMode.LENIENT);
        gold.forEach(
                g -> score.add(g, predicted.getOrDefault(g.id(), Coded.NOTHING).triples()));
        List<String> lines = new ArrayList<>();
        score.byProperty().forEach((category, tally) -> lines.add(tally.line(category)));
        lines.add(score.micro().line("all (lenient)"));
        lines.add(accuracy(categories(setup.gold()), predicted));
        lines.addAll(setup.shown(score.errors(), texts));
        return new Report(lines, predictions(gold, predicted), texts.problems());
    }

    /** The coded category of each sentence. */
    private static Map<String, String> categories(Path gold) throws IOException {
        Map<String, String> categories = new LinkedHashMap<>();
        for (String text : Files.readAllLines(gold)) {
            if (!text.isBlank()) {
                JsonNode line = JSON.readTree(text);
                categories.put(
                        line.path("id").asText(), line.path("category").asText().toLowerCase(Locale.ROOT));
            }
        }
        return categories;
    }

    private static String accuracy(Map<String, String> gold, Map<String, Coded> predicted) {
        long right = gold.entrySet().stream()
                .filter(e -> predicted
                        .getOrDefault(e.getKey(), Coded.NOTHING)
                        .categories()
                        .contains(e.getValue()))
                .count();
        return String.format(
                Locale.ROOT,
                "category right %.3f  (%d of %d)",
                gold.isEmpty() ? 0 : (double) right / gold.size(),
                right,
                gold.size());
    }

    private static List<String> predictions(List<TriplesGold> gold, Map<String, Coded> predicted) {
        List<String> lines = new ArrayList<>();
        for (TriplesGold sentence : gold) {
            Coded coded = predicted.getOrDefault(sentence.id(), Coded.NOTHING);
            ObjectNode line = JSON.createObjectNode().put("id", sentence.id());
            ArrayNode categories = line.putArray("categories");
            coded.categories().forEach(categories::add);
            ArrayNode triples = line.putArray("triples");
            coded.triples().forEach(t -> triples.addObject()
                    .put("s", t.subject())
                    .put("p", t.property())
                    .put("o", t.object()));
            lines.add(line.toString());
        }
        return lines;
    }
}
