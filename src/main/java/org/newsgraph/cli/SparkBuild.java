package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.newsgraph.graph.CorrectionsFile;
import org.newsgraph.graph.Layout;
import org.newsgraph.graph.OutputFormat;
import org.newsgraph.graph.UnsupportedFormatException;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.report.Program;
import org.newsgraph.report.RunRecorder;
import org.newsgraph.spark.ModelReading;
import org.newsgraph.spark.ModelStages;
import org.newsgraph.spark.SparkEngine;
import org.newsgraph.spark.SparkJob;
import org.newsgraph.spark.SparkReading;
import org.newsgraph.spark.SparkResult;

/** Builds with Apache Spark. */
final class SparkBuild {
    private static final String URI = "(?i)[a-z][a-z0-9+.-]+:/.*";

    private final BuildCommand command;

    SparkBuild(BuildCommand command) {
        this.command = command;
    }

    int run(RunRecorder run) throws IOException {
        check();
        Instant begun = Instant.now();
        boolean parts = isInParts();
        Layout layout = new Layout(command.graph, command.graphs, command.rdf12);
        Optional<OutputFormat> format = parts ? Optional.empty() : Optional.of(command.output.chooseFormat(layout));
        run.enter("loading");
        command.lexicon.read(command);
        SparkJob job = job(command.lexicon.sources());
        try (SparkEngine spark = SparkEngine.start(command.reading.threads, job.factory())) {
            run.enter("reading");
            SparkReading read = spark.read(job);
            read.skipped().forEach(s -> command.pass(s, run));
            if (command.report.report.isPresent()) {
                read.forEach(run::read);
            }
            long triples = format.isEmpty() && command.report.report.isEmpty()
                    ? parts(spark, read, run)
                    : whole(spark, read, run, layout, format);
            spark.clean(job);
            command.say(String.format(
                    Locale.ROOT,
                    "%d document%s, %,d triples, %d passed over, %.1f s",
                    read.documents(),
                    read.documents() == 1 ? "" : "s",
                    triples,
                    run.skipped().size(),
                    Duration.between(begun, Instant.now()).toMillis() / 1000.0));
        }
        return command.reading.exitCode(run.skipped());
    }

    private void check() {
        try {
            Class.forName("org.apache.spark.api.java.JavaSparkContext", false, SparkBuild.class.getClassLoader());
            Class.forName(
                    "org.apache.hadoop.shaded.com.google.common.base.Preconditions",
                    false,
                    SparkBuild.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new UsageException("--engine spark needs Apache Spark on the class path: use the launcher, which"
                    + " fetches it, or spark-submit.");
        }
        if (corrections().isPresent()) {
            throw new UsageException("--engine spark honours no corrections yet ("
                    + corrections().get() + "); build with the local engine, or move the file.");
        }
        if (command.sources.contains("-")) {
            throw new UsageException("--engine spark does not read standard input.");
        }
        command.input.sources(command.terminal, true);
    }

    private Optional<Path> corrections() {
        return command.corrections.or(() -> command.output
                .out
                .filter(o -> !o.matches(URI))
                .map(Path::of)
                .map(CorrectionsFile::beside)
                .filter(Files::exists));
    }

    /** A folder of parts, unless the name is that of a file of a known format on this machine. */
    private boolean isInParts() {
        Optional<String> out = command.output.out;
        if (out.isEmpty()) {
            return false;
        }
        boolean parts = out.get().matches(URI) || out.get().endsWith("/") || !isFile(out.get());
        if (parts
                && (command.graphs
                        || command.rdf12
                        || command.graph.isPresent()
                        || command.output.format.isPresent())) {
            throw new UsageException(
                    "A folder of parts is N-Triples: --graph, --graphs, --rdf12 and --format are for files.");
        }
        return parts;
    }

    private static boolean isFile(String out) {
        try {
            OutputFormat.ofFile(out);
            return true;
        } catch (UnsupportedFormatException e) {
            return false;
        }
    }

    /** The graph stays where it is made. */
    private long parts(SparkEngine spark, SparkReading read, RunRecorder run) throws IOException {
        run.enter("identity, description, derivation and writing");
        return spark.result(read, stages()).write(command.output.out.orElseThrow());
    }

    /** All of the graph comes here. */
    private long whole(
            SparkEngine spark, SparkReading read, RunRecorder run, Layout layout, Optional<OutputFormat> format)
            throws IOException {
        run.enter("identity, description and derivation");
        SparkResult result = spark.result(read, stages());
        Graph graph = result.graph();
        run.enter("writing");
        if (format.isPresent()) {
            command.write(graph, layout, format.get());
        } else {
            result.write(command.output.out.orElseThrow());
        }
        command.report.write(run, command.lexicon, graph, command.output.output(), command.base);
        return graph.size();
    }

    private ModelStages stages() throws IOException {
        if (!command.noLink) {
            BundledTitles.open(command);
        }
        List<LexiconSource> own = new ArrayList<>(command.lexicon.ontologies());
        own.addAll(command.lexicon.lexicons());
        command.lexicon.rules();
        return new ModelStages(
                command.lexicon.sources(),
                own,
                command.base,
                command.noLink ? Optional.empty() : Optional.of(CacheFolder.ofProcess()));
    }

    private SparkJob job(List<LexiconSource> words) {
        return new SparkJob(
                command.sources,
                command.input.fields,
                command.reading.anyLanguage,
                command.reading.defaultDate,
                new ModelReading(words, Program.running().toString(), command.reading.limit()),
                work(),
                command.engine.partitions);
    }

    private String work() {
        return command.engine
                .work
                .or(() -> command.output.out.map(o -> o.replaceAll("/+$", "") + ".work"))
                .orElseThrow(() -> new UsageException(
                        "--engine spark needs a folder to work in: -o OUT, or --work DIR for standard output."));
    }
}
