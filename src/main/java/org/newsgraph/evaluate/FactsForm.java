package org.newsgraph.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.newsgraph.pipeline.Pipeline;

/** The facts form: derived triples and counts with their status, document by document. */
record FactsForm() implements GoldForm {
    @Override
    public Report evaluate(Setup setup) throws IOException, InterruptedException {
        Pipeline pipeline = setup.pipeline();
        ReadTexts texts = ReadTexts.ofFolder(setup, pipeline);
        Graph described = pipeline.describe(pipeline.resolve(texts.claims()));
        Map<String, List<Fact>> expected = FactsFile.read(setup.gold());
        Map<String, List<Fact>> byName = new FactsExport(pipeline::derive).export(described);
        Map<String, List<Fact>> predicted = new LinkedHashMap<>();
        expected.keySet()
                .forEach(id -> predicted.put(id, byName.getOrDefault(id, byName.getOrDefault(id + ".txt", List.of()))));
        return new Report(
                lines(new FactsScore(expected, predicted), setup, texts), FactsFile.lines(predicted), texts.problems());
    }

    private static List<String> lines(FactsScore score, Setup setup, ReadTexts texts) {
        List<String> lines = new ArrayList<>();
        score.byRelation().forEach((relation, tally) -> lines.add(tally.line(relation)));
        lines.add(score.total().line("all"));
        lines.add("plans or denials stated as done: " + score.leaks());
        setup.shown(score.errors(), texts).forEach(lines::add);
        return lines;
    }
}
