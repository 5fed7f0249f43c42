package org.newsgraph.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.jena.graph.Graph;
import org.newsgraph.claim.Claims;
import org.newsgraph.pipeline.Pipeline;

/**
 * The triples form: what each text says in the terms of a given ontology. A text is read for itself, as if there were no other.
 */
record TriplesForm() implements GoldForm {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Report evaluate(Setup setup) throws IOException, InterruptedException {
        List<TriplesGold> gold = TriplesGold.read(setup.gold());
        Pipeline pipeline = setup.pipeline();
        ReadTexts texts = ReadTexts.of(gold.stream().map(TriplesGold::text).toList(), setup, pipeline);
        TargetOntology target = TargetOntology.read(setup.ontologies(), setup.alignments(), setup.lexicon());
        Map<String, List<LabelledTriple>> predicted = new LinkedHashMap<>();
        for (Claims claims : texts.claims()) {
            Graph graph = pipeline.derive(pipeline.describe(pipeline.resolve(List.of(claims))));
            List<LabelledTriple> triples = new ArrayList<>(new RelationTriples(graph, target).read());
            triples.addAll(new EventTriples(graph, target).read());
            predicted.put(claims.mentions().analysis().document().name(), triples);
        }
        List<String> lines = new ArrayList<>();
        for (TripleMode mode : TripleMode.values()) {
            TriplesScore score = new TriplesScore(mode);
            gold.forEach(g -> score.add(g, predicted.getOrDefault(g.id(), List.of())));
            lines.addAll(lines(score, mode));
            if (mode == TripleMode.EXACT) {
                lines.addAll(setup.shown(score.errors(), texts));
            }
        }
        return new Report(lines, predictions(gold, predicted), texts.problems());
    }

    private static List<String> lines(TriplesScore score, TripleMode mode) {
        List<String> lines = new ArrayList<>();
        lines.add(mode.name().toLowerCase(Locale.ROOT));
        score.byProperty().forEach((property, tally) -> lines.add(tally.line(property)));
        lines.add(score.micro().line("all (micro)"));
        lines.add(String.format(
                Locale.ROOT,
                "%-26s P %.3f  R %.3f  F1 %.3f",
                "all (macro)",
                mean(score, Tally::precision),
                mean(score, Tally::recall),
                mean(score, Tally::f1)));
        return lines;
    }

    private static double mean(TriplesScore score, ToDoubleFunction<Tally> value) {
        return score.byProperty().values().stream().mapToDouble(value).average().orElse(0);
    }

    private static List<String> predictions(List<TriplesGold> gold, Map<String, List<LabelledTriple>> predicted) {
        List<String> lines = new ArrayList<>();
        for (TriplesGold document : gold) {
            ObjectNode line = JSON.createObjectNode().put("id", document.id());
            ArrayNode triples = line.putArray("triples");
            for (LabelledTriple t : predicted.getOrDefault(document.id(), List.of())) {
                ObjectNode triple = triples.addObject()
                        .put("s", t.subject())
                        .put("p", t.property())
                        .put("o", t.object());
                t.event().ifPresent(n -> triple.put("event", n));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
