package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.GraphWriter;
import org.newsgraph.graph.OutputFormat;
import org.newsgraph.graph.UnsupportedFormatException;
import org.newsgraph.language.corenlp.CoreNlpVersion;
import org.newsgraph.report.Component;
import org.newsgraph.report.ReportDescriber;
import org.newsgraph.report.RunRecorder;
import org.newsgraph.report.RunReport;
import org.newsgraph.report.RunReport.Setting;
import org.newsgraph.store.Store;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The report of a run, for every command that reads news. */
final class ReportOption {
    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write a report of the run there, in RDF (format by extension): what was read and what was "
                    + "passed over and why, when, with which versions, and how much came out.")
    Optional<Path> report;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Begins to record; refuses a file that could not be written in the end. */
    RunRecorder begin() {
        report.map(Path::getFileName).map(String::valueOf).ifPresent(name -> {
            try {
                OutputFormat.ofFile(name);
            } catch (UnsupportedFormatException e) {
                throw new UsageException("--report: " + e.getMessage());
            }
        });
        return new RunRecorder(command == null ? "" : command.name(), settings(), InstantSource.system());
    }

    /** Options and arguments of the command line. */
    private List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        if (command != null && command.commandLine().getParseResult() != null) {
            ParseResult parsed = command.commandLine().getParseResult();
            parsed.matchedOptions().stream().distinct().forEach(o -> add(o.longestName(), o, settings));
            parsed.matchedPositionals().stream().distinct().forEach(p -> add(p.paramLabel(), p, settings));
        }
        return settings;
    }

    private static void add(String name, ArgSpec argument, List<Setting> settings) {
        List<String> values = argument.originalStringValues();
        boolean flag = argument instanceof OptionSpec o && o.arity().max() == 0;
        (flag ? List.of("true") : values).forEach(v -> settings.add(new Setting(name, v)));
    }

    /**
     * Writes the report, if one is wanted.
     *
     * @param output what was written, as the user named it
     */
    void write(RunRecorder run, LexiconOptions lexicon, Graph result, Optional<Path> output, String base)
            throws IOException {
        if (report.isEmpty()) {
            return;
        }
        use(run, lexicon);
        run.enter("counting");
        run.produce(output.map(Path::toString), result, base);
        write(run.finish(), report.get(), base);
    }

    /** The same for a store. */
    void write(RunRecorder run, LexiconOptions lexicon, Store store, String name) throws IOException {
        if (report.isEmpty()) {
            return;
        }
        use(run, lexicon);
        run.enter("counting");
        store.read(graph -> run.produce(Optional.of(name), graph, store.info().base()));
        write(run.finish(), report.get(), store.info().base());
    }

    private static void use(RunRecorder run, LexiconOptions lexicon) throws IOException {
        lexicon.components().forEach(run::use);
        CoreNlpVersion.modelJars().stream().map(Component::model).forEach(run::use);
        run.use(Component.software("Stanford CoreNLP", CoreNlpVersion.library()));
        run.use(Component.software("Java", Optional.of(Runtime.version().toString())));
    }

    private static void write(RunReport report, Path file, String base) throws IOException {
        Graph graph = new ReportDescriber(base).describe(report);
        GraphWriter.small(graph, base).write(graph, file, Optional.empty());
    }
}
