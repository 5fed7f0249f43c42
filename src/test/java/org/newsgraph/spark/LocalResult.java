package org.newsgraph.spark;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.document.JsonFields;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Sources;
import org.newsgraph.entity.Corrections;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.NTriples;
import org.newsgraph.graph.Rules;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.link.Titles;
import org.newsgraph.mention.BundledGazetteer;
import org.newsgraph.pipeline.DocumentReading;
import org.newsgraph.pipeline.GraphStages;

/**
 * What the threads of one process make of documents.
 *
 * @param lines of the graph, sorted
 * @param skipped what was passed over
 */
record LocalResult(List<String> lines, List<String> skipped) {
    private static final GraphStages STAGES = GraphStages.of(
            LexiconReader.read(LexiconSource.bundled()).lexicon(),
            Rules.with(List.of()),
            Iris.DEFAULT_BASE,
            false,
            Titles.none(),
            new BundledGazetteer());

    static LocalResult of(List<String> sources, Function<Document, Claims> reader) throws InterruptedException {
        List<Claims> claims = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        try (Stream<Outcome<Document>> documents =
                new Sources(InputStream.nullInputStream(), JsonFields.usual(), true).read(sources)) {
            new DocumentReading(reader).read(documents, 2, outcome -> {
                if (outcome instanceof Outcome.Done<Claims> done) {
                    claims.add(done.value());
                } else {
                    skipped.add(((Outcome.Skipped<Claims>) outcome).sentence());
                }
            });
        }
        Graph graph = STAGES.describe(STAGES.resolve(claims, Corrections.NONE));
        STAGES.derive(graph);
        return new LocalResult(
                List.copyOf(new TreeSet<>(NTriples.lines(graph.find().toList()))), skipped);
    }
}
