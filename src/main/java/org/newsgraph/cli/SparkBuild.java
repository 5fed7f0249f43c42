package org.newsgraph.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.newsgraph.claim.Claims;
import org.newsgraph.graph.Layout;
import org.newsgraph.graph.OutputFormat;
import org.newsgraph.graph.UnsupportedFormatException;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.link.Titles;
import org.newsgraph.mention.BundledGazetteer;
import org.newsgraph.pipeline.GraphStages;
import org.newsgraph.report.Program;
import org.newsgraph.report.RunRecorder;
import org.newsgraph.spark.ModelReading;
import org.newsgraph.spark.SparkEngine;
import org.newsgraph.spark.SparkJob;
import org.newsgraph.spark.SparkReading;

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
        try (SparkEngine spark = SparkEngine.start(command.reading.threads)) {
            List<LexiconSource> words = command.lexicon.sources();
            GraphStages stages = stages();
            SparkJob job = job(words);
            run.enter("reading");
            SparkReading read = spark.read(job);
            read.skipped().forEach(s -> command.pass(s, run));
            List<Claims> claims = new ArrayList<>();
            read.forEach(c -> {
                claims.add(c);
                run.read(c);
            });
            Graph result = command.graph(claims, stages, run);
            run.enter("writing");
            if (format.isPresent()) {
                command.write(result, layout, format.get());
            } else {
                spark.write(result, command.output.out.orElseThrow(), read.partitions());
            }
            command.report.write(run, command.lexicon, result, command.output.output(), command.base);
            spark.clean(job);
            command.say(String.format(
                    Locale.ROOT,
                    "%d document%s, %d claims, %,d triples, %d passed over, %.1f s",
                    claims.size(),
                    claims.size() == 1 ? "" : "s",
                    claims.stream().mapToInt(c -> c.claims().size()).sum(),
                    result.size(),
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
        if (command.sources.contains("-")) {
            throw new UsageException("--engine spark does not read standard input.");
        }
        command.input.sources(command.terminal, true);
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

    private GraphStages stages() throws IOException {
        Titles titles = command.noLink ? Titles.none() : BundledTitles.open(command);
        return GraphStages.of(
                command.lexicon.read(command),
                command.lexicon.rules(),
                command.base,
                !command.noLink,
                titles,
                new BundledGazetteer());
    }

    private SparkJob job(List<LexiconSource> words) {
        return new SparkJob(
                command.sources,
                command.input.fields,
                command.reading.anyLanguage,
                command.reading.defaultDate,
                new ModelReading(words, Program.running().toString()),
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
