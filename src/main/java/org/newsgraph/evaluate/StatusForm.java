package org.newsgraph.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.language.Analyzer;
import org.newsgraph.language.ReportingVerbs;
import org.newsgraph.language.clause.ClauseLayer;
import org.newsgraph.language.corenlp.CoreNlpAnalyzer;

/** The status form: whether a clause tells something done, planned, possible or denied, whatever the lexicon knows of it. */
record StatusForm() implements GoldForm {
    @Override
    public Report evaluate(Setup setup) throws IOException {
        Analyzer analyzer = CoreNlpAnalyzer.load(ReportingVerbs.of(setup.lexicon()), new ClauseLayer(setup.lexicon()));
        StatusScore score = new StatusScore();
        List<String> predictions = new ArrayList<>();
        for (StatusGold document : StatusGold.read(setup.gold())) {
            String line = StatusPredictions.line(document.id(), analyzer.analyze(document.document()));
            predictions.add(line);
            score.add(document, line);
        }
        String scores = String.format(
                Locale.ROOT,
                "mentions found %.3f   status right %.3f   not done but called done %.3f",
                score.recall(),
                score.accuracy(),
                score.leak());
        return new Report(List.of(scores), predictions, List.of());
    }
}
