package org.newsgraph.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.newsgraph.claim.ClaimExtractor;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.entity.Corrections;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.NTriples;
import org.newsgraph.graph.Rules;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.ReportingVerbs;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.clause.ClauseLayer;
import org.newsgraph.language.corenlp.CoreNlpAnalyzer;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.link.Titles;
import org.newsgraph.mention.BundledGazetteer;
import org.newsgraph.mention.Gazetteer;
import org.newsgraph.mention.MentionFinder;
import org.newsgraph.mention.Mentions;
import org.newsgraph.mention.NounTypes;
import org.newsgraph.pipeline.GraphStages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Milliseconds that the stages take for a number of documents, each with what the stage before gave: {@code HotParts DOCUMENTS
 * SOURCE}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1600m", "-XX:+UseSerialGC", "-XX:MaxTenuringThreshold=1"})
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
public class HotParts {
    private final Lexicon lexicon = LexiconReader.read(LexiconSource.bundled()).lexicon();
    private final Gazetteer gazetteer = new BundledGazetteer();
    private final ClauseLayer clauses = new ClauseLayer(lexicon);
    private final CoreNlpAnalyzer analyzer = CoreNlpAnalyzer.load(ReportingVerbs.of(lexicon), clauses);
    private final MentionFinder mentions = new MentionFinder(lexicon, gazetteer, new NounTypes(lexicon));
    private final ClaimExtractor claims = new ClaimExtractor(lexicon);
    private final GraphStages stages =
            GraphStages.of(lexicon, Rules.with(List.of()), Iris.DEFAULT_BASE, true, Titles.none(), gazetteer);

    private final List<Document> documents = Run.documents(
            List.of(System.getProperty("benchmark.sources", "seeds")), Integer.getInteger("benchmark.documents", 5));
    private final List<Analysis> analysed =
            documents.stream().map(analyzer::analyze).toList();
    private final List<Mentions> found = analysed.stream().map(mentions::find).toList();
    private final List<Claims> extracted = found.stream().map(claims::extract).toList();
    private final Graph graph = graph();

    /** @param arguments number of documents, and a source as {@code build} takes it */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(HotParts.class.getName())
                        .jvmArgsAppend("-Dbenchmark.documents=" + arguments[0], "-Dbenchmark.sources=" + arguments[1])
                        .build())
                .run();
    }

    /** Tokens, tags, names, trees, times, clauses. */
    @Benchmark
    public List<Analysis> analysis() {
        return documents.stream().map(analyzer::analyze).toList();
    }

    /** Clauses of sentences that are parsed. */
    @Benchmark
    public long clauses() {
        long count = 0;
        for (Analysis analysis : analysed) {
            for (Sentence sentence : analysis.sentences()) {
                count += clauses.clauses(sentence).size();
            }
        }
        return count;
    }

    /** Mentions of entities and who is who among them in a document. */
    @Benchmark
    public List<Mentions> mentions() {
        return analysed.stream().map(mentions::find).toList();
    }

    /** Clauses matched against the lexicon. */
    @Benchmark
    public List<Claims> claims() {
        return found.stream().map(claims::extract).toList();
    }

    /** Identity across the documents, description, derivation. */
    @Benchmark
    public Graph graph() {
        Graph made = stages.describe(stages.resolve(extracted, Corrections.NONE));
        stages.derive(made);
        return made;
    }

    /** The graph as sorted lines of N-Triples. */
    @Benchmark
    public List<String> triples() {
        return NTriples.lines(graph.find().toList());
    }
}
