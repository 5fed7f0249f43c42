package org.newsgraph.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.graph.Iris;
import org.newsgraph.pipeline.Pipeline;

/**
 * The entities form: what each text speaks of, all mentions of it, and what it is elsewhere. The texts stand in the gold's lines or in
 * the folder of texts; all are read as one collection.
 *
 * @param names only gold mentions that are proper names count, where the gold tells them apart
 * @param cross an entity's mentions in all documents are one cluster
 */
record EntitiesForm(boolean names, boolean cross) implements GoldForm {
    @Override
    public Report evaluate(Setup setup) throws IOException, InterruptedException {
        Map<String, DocumentEntities> gold = DocumentEntities.read(setup.gold());
        Pipeline pipeline = setup.pipeline();
        ReadTexts texts = haveTexts(setup)
                ? ReadTexts.of(
                        TriplesGold.read(setup.gold()).stream()
                                .map(TriplesGold::text)
                                .toList(),
                        setup,
                        pipeline)
                : ReadTexts.ofFolder(setup, pipeline);
        Map<String, DocumentEntities> read =
                new EntitiesExport(pipeline.resolve(texts.claims()), new Iris(Iris.DEFAULT_BASE)).export();
        Map<String, DocumentEntities> predicted = new TreeMap<>();
        gold.keySet().forEach(id -> {
            DocumentEntities found = read.getOrDefault(id, read.getOrDefault(id + ".txt", none(id)));
            predicted.put(id, new DocumentEntities(id, found.entities()));
        });
        EntitiesScore score = new EntitiesScore(names, cross);
        gold.values().forEach(g -> score.add(g, predicted.getOrDefault(g.id(), none(g.id()))));
        return new Report(
                score.lines(),
                gold.keySet().stream()
                        .map(id -> predicted.getOrDefault(id, none(id)).line())
                        .toList(),
                texts.problems());
    }

    private static DocumentEntities none(String id) {
        return new DocumentEntities(id, List.of());
    }

    private static boolean haveTexts(Setup setup) throws IOException {
        for (String line : Files.readAllLines(setup.gold())) {
            if (!line.isBlank()) {
                return setup.texts().isEmpty()
                        && new ObjectMapper().readTree(line).has("text");
            }
        }
        return false;
    }
}
