package org.newsgraph.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.query.DataSource;

/** Questions with their rows, answered by bundled queries over the graph of all texts. */
record QuestionsForm() implements GoldForm {
    @Override
    public Report evaluate(Setup setup) throws IOException, InterruptedException {
        Pipeline pipeline = setup.pipeline();
        ReadTexts texts = ReadTexts.ofFolder(setup, pipeline);
        Graph graph = pipeline.derive(pipeline.describe(pipeline.resolve(texts.claims())));
        DataSource data = new DataSource.Local(DatasetGraphFactory.wrap(graph));
        List<QuestionsScore.Answer> answers = new QuestionsScore(data).answer(GoldQuestion.read(setup.gold()));
        List<String> lines = new ArrayList<>();
        for (QuestionsScore.Answer a : answers) {
            lines.add(line(a));
            a.faults().stream().limit(setup.errors()).forEach(f -> lines.add("      " + f));
        }
        lines.add(answers.stream().filter(QuestionsScore.Answer::exact).count() + " of " + answers.size()
                + " questions answered exactly");
        return new Report(lines, List.of(), texts.problems());
    }

    private static String line(QuestionsScore.Answer a) {
        return String.format(
                Locale.ROOT,
                "%s %-7s right %d of %d given, found %d of %d wanted  (%s)",
                a.question().id(),
                a.exact() ? "exact" : a.allKeys() ? "" : "partial",
                a.right(),
                a.given(),
                a.found(),
                a.wanted(),
                a.query());
    }
}
