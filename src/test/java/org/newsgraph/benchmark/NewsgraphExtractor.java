package org.newsgraph.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Rules;
import org.newsgraph.language.corenlp.LanguageModels;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.link.Titles;
import org.newsgraph.pipeline.Pipeline;

/** newsgraph, up to the graph with all that follows by the rules. */
final class NewsgraphExtractor implements Extractor {
    private final Pipeline pipeline;

    NewsgraphExtractor() {
        LanguageModels models = LanguageModels.load();
        Lexicon lexicon = LexiconReader.read(LexiconSource.bundled()).lexicon();
        pipeline = Pipeline.load(models, lexicon, Rules.with(List.of()), Iris.DEFAULT_BASE, true, Titles.none());
    }

    @Override
    public Result read(List<Document> documents, int threads) throws InterruptedException {
        List<Claims> claims = new ArrayList<>();
        if (threads == 1) {
            documents.forEach(d -> claims.add(pipeline.reading().read(d)));
        } else {
            Stream<Outcome<Document>> all = documents.stream().map(Done::new);
            pipeline.reading().read(all, threads, outcome -> claims.add(((Done<Claims>) outcome).value()));
        }
        long triples =
                pipeline.derive(pipeline.describe(pipeline.resolve(claims))).size();
        return new Result(claims.stream().mapToLong(c -> c.claims().size()).sum(), triples);
    }
}
