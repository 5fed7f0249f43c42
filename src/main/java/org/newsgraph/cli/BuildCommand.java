package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.document.Sources;
import org.newsgraph.entity.Corrections;
import org.newsgraph.entity.Resolution;
import org.newsgraph.graph.CorrectionsFile;
import org.newsgraph.graph.GraphWriter;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Layout;
import org.newsgraph.graph.OutputFormat;
import org.newsgraph.graph.Rules;
import org.newsgraph.language.corenlp.LanguageModels;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.link.Titles;
import org.newsgraph.pipeline.GraphStages;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.report.RunRecorder;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph build}. */
@Command(
        name = "build",
        description = "Read news and write the graph of what it says.",
        footer = {
            "%nExamples:",
            "  newsgraph build seeds -o graph.trig",
            "  newsgraph build 'news/2021-*.txt' --format nt | gzip > graph.nt.gz",
            "  newsgraph build archive/ -o news.store/",
            "  newsgraph build archive/ -o news.store/ --resume",
            "  newsgraph build crawl/ --engine spark -o graph.parts",
            "  newsgraph build feed.xml page.html crawl.warc.gz -o graph.nt",
            "  curl -s https://example.org/feed | newsgraph build - > graph.ttl",
            "  newsgraph build archive.jsonl --field text=body,date=published -o graph.ttl",
            "  newsgraph build article.txt --default-date 2021-05-12 --ontology mine.ttl"
        })
final class BuildCommand extends NewsgraphCommand {
    @Parameters(arity = "1..*", paramLabel = "SOURCE", description = SourceOptions.SOURCES)
    List<String> sources = List.of();

    @Mixin
    SourceOptions input = new SourceOptions();

    @Mixin
    OutputOption output = new OutputOption();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "Namespace of the data (default: ${DEFAULT-VALUE}).",
            defaultValue = Iris.DEFAULT_BASE)
    String base = Iris.DEFAULT_BASE;

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    LexiconOptions lexicon = new LexiconOptions();

    @Option(names = "--graph", paramLabel = "IRI", description = "Put everything into this named graph.")
    Optional<String> graph;

    @Option(names = "--graphs", description = "Give what belongs to one document a graph of its own.")
    boolean graphs;

    @Option(names = "--rdf12", description = "Explain derived triples by reifiers (RDF 1.2).")
    boolean rdf12;

    @Option(
            names = "--no-link",
            description =
                    "Write no links to Wikidata, DBpedia and GeoNames, and look no name up in Wikipedia's titles.")
    boolean noLink;

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description =
                    "A person's corrections of who is who. Default: beside OUT, graph.corrections.ttl for graph.trig, if "
                            + "it is there.")
    Optional<Path> corrections;

    @Mixin
    ReportOption report = new ReportOption();

    @Option(
            names = "--resume",
            description = "Go on with a store whose building was stopped or killed: what is there is passed by unread.")
    boolean resume;

    @Mixin
    EngineOptions engine = new EngineOptions();

    BuildCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        RunRecorder run = report.begin();
        if (engine.isSpark()) {
            return new SparkBuild(this).run(run);
        }
        if (output.out.filter(StoreParameter::isStore).isPresent()) {
            return buildStore(run, output.out.get());
        }
        if (resume) {
            throw new UsageException("--resume goes on with a store: name it with -o STORE/.");
        }
        Instant begun = Instant.now();
        Layout layout = new Layout(graph, graphs, rdf12);
        OutputFormat chosen = output.chooseFormat(layout);
        Sources reader = input.sources(terminal, reading.anyLanguage);
        run.enter("loading");
        LanguageModels models = LanguageModels.load();
        Lexicon words = lexicon.read(this);
        Rules rules = lexicon.rules();
        Titles titles = noLink ? Titles.none() : BundledTitles.open(this);
        Pipeline pipeline = Pipeline.load(models, words, rules, base, !noLink, titles);
        run.enter("reading");
        List<Claims> claims = readClaims(pipeline, reader, run);
        Graph result = graph(claims, pipeline.stages(), run);
        run.enter("writing");
        write(result, layout, chosen);
        report.write(run, lexicon, result, output.output(), base);
        say(String.format(
                Locale.ROOT,
                "%d document%s, %d claims, %,d triples, %d passed over, %.1f s",
                claims.size(),
                claims.size() == 1 ? "" : "s",
                claims.stream().mapToInt(c -> c.claims().size()).sum(),
                result.size(),
                run.skipped().size(),
                Duration.between(begun, Instant.now()).toMillis() / 1000.0));
        return reading.exitCode(run.skipped());
    }

    /** What follows when all is read. */
    Graph graph(List<Claims> claims, GraphStages stages, RunRecorder run) throws IOException {
        run.enter("identity");
        Resolution resolution = resolve(claims, stages);
        run.enter("description");
        Graph result = stages.describe(resolution);
        run.enter("derivation");
        stages.derive(result);
        return result;
    }

    private int buildStore(RunRecorder run, String name) throws IOException, InterruptedException {
        if (graphs || rdf12 || corrections.isPresent() || output.format.isPresent()) {
            throw new UsageException(
                    "--graphs, --rdf12, --format and --corrections are for files; the corrections of a store stand in "
                            + StoreParameter.folder(name).corrections() + ".");
        }
        StoreAccess access = new StoreAccess(this, StoreParameter.folder(name), lexicon);
        run.enter("loading");
        Store store = resume ? access.resume(base, !noLink, graph) : access.create(base, !noLink, graph);
        run.enter("reading");
        try (Stream<Outcome<Document>> documents =
                input.sources(terminal, reading.anyLanguage).read(sources)) {
            List<Skipped<?>> skipped = new StoreBuild(this, run, name)
                    .read(store, access.reading(reading.limit()), reading.dated(documents), reading.threads);
            report.write(run, lexicon, store, name);
            return reading.exitCode(skipped);
        }
    }

    private List<Claims> readClaims(Pipeline pipeline, Sources reader, RunRecorder run) throws InterruptedException {
        List<Claims> claims = new ArrayList<>();
        try (Progress progress = Progress.of("reading", Progress.UNKNOWN, !isQuiet() && terminal.errIsTerminal());
                Stream<Outcome<Document>> documents = reader.read(sources)) {
            pipeline.reading().within(reading.limit()).read(reading.dated(documents), reading.threads, outcome -> {
                progress.step();
                if (outcome instanceof Done<Claims> done) {
                    claims.add(done.value());
                    run.read(done.value());
                } else {
                    pass((Skipped<Claims>) outcome, run);
                }
            });
        }
        return claims;
    }

    /** Identity with the corrections; those that find nothing to correct are told. */
    private Resolution resolve(List<Claims> claims, GraphStages stages) throws IOException {
        Optional<Path> file = corrections.or(() -> output.output().map(CorrectionsFile::beside));
        if (file.isEmpty()) {
            return stages.resolve(claims, Corrections.NONE);
        }
        if (corrections.isPresent() && !Files.exists(corrections.get())) {
            throw new NoSuchFileException(corrections.get().toString());
        }
        CorrectionsFile.Contents contents = new CorrectionsFile(file.get(), new Iris(base)).read();
        contents.problems().forEach(p -> warn("newsgraph: " + p));
        Corrections said = new Corrections(contents.corrections());
        Resolution resolution = stages.resolve(claims, said);
        List<Corrections.Correction> idle = said.idle(resolution);
        idle.forEach(c -> warn("newsgraph: " + file.get() + ": finds nothing to correct: " + c));
        int honoured = contents.corrections().size() - idle.size();
        if (honoured > 0) {
            say(honoured + (honoured == 1 ? " correction" : " corrections") + " of " + file.get() + " honoured");
        }
        return resolution;
    }

    void pass(Skipped<?> one, RunRecorder run) {
        run.skip(one);
        warn("newsgraph: " + one.sentence());
    }

    void write(Graph result, Layout layout, OutputFormat chosen) throws IOException {
        GraphWriter writer = new GraphWriter(base, layout);
        if (output.output().isPresent()) {
            writer.write(result, output.output().get(), Optional.of(chosen));
        } else {
            writer.write(result, terminal.out(), chosen);
        }
    }
}
