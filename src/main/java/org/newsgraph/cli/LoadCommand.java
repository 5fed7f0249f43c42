package org.newsgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.graph.DataStream;
import org.newsgraph.load.Count;
import org.newsgraph.load.Endpoints;
import org.newsgraph.load.LoadReport;
import org.newsgraph.load.Loader;
import org.newsgraph.load.Mode;
import org.newsgraph.load.Retry;
import org.newsgraph.load.Server;
import org.newsgraph.load.Survey;
import org.newsgraph.load.Target;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph load}. */
@Command(
        name = "load",
        description = "Put a graph into a server: a Fuseki, or any SPARQL 1.1 Graph Store or Update service.",
        footer = {
            "%nData without named graphs goes into the default graph, or into that of --graph; data with named graphs",
            "goes into the dataset, each triple into its graph. What is sent as one request, a server with",
            "transactions, as Fuseki, stores as a whole or not at all; a server that does not take it so gets parts.",
            "",
            "Examples:",
            "  newsgraph load -d graph.ttl --to http://localhost:3030/ds",
            "  newsgraph load -d graph.ttl --to http://localhost:3030/ds --replace --verify",
            "  newsgraph load -d store/ --to https://example.org/ds --user alice --password-file ~/.fuseki-password",
            "  newsgraph load -d graph.nt.gz --to http://localhost:3030/ds/data --graph http://example.org/news"
        })
final class LoadCommand extends NewsgraphCommand {
    @Mixin
    DataOption data = new DataOption();

    @Option(
            names = "--to",
            paramLabel = "URL",
            required = true,
            description = "The server's dataset (http://host:3030/ds), or its Graph Store or update service.")
    String to = "";

    @Option(
            names = {"-g", "--graph"},
            paramLabel = "IRI",
            description = "Put everything into this named graph.")
    Optional<String> graph;

    @ArgGroup
    ModeOption mode = new ModeOption();

    @Mixin
    PasswordOption password = new PasswordOption();

    @Option(
            names = "--retries",
            paramLabel = "N",
            defaultValue = "5",
            description = "How often to send again what failed for a passing reason (default: ${DEFAULT-VALUE}).")
    int retries;

    @Option(names = "--verify", description = "Count at the server afterwards.")
    boolean verify;

    /** What becomes of what is there. */
    static final class ModeOption {
        @Option(names = "--append", description = "Add to what is there. The default.")
        boolean append;

        @Option(
                names = "--replace",
                description =
                        "Put it in the place of what is there: of the graph, or with named graphs of the dataset.")
        boolean replace;
    }

    LoadCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        URI url = url();
        graph.ifPresent(LoadCommand::checkGraph);
        DataStream stream = data.stream();
        Server server = new Server(url, password.read(terminal));
        Retry retry = new Retry(server, retries, time -> Thread.sleep(time.toMillis()), n -> say("newsgraph: " + n));
        Endpoints endpoints = new Endpoints(url, retry);
        long start = System.nanoTime();
        Survey survey = Survey.of(stream);
        Target target = Target.of(graph, survey);
        LoadReport report;
        try (Progress progress = Progress.of("Loading", survey.triples(), terminal.errIsTerminal() && !isQuiet())) {
            report = new Loader(endpoints, retry, progress::step)
                    .load(stream, survey, target, mode.replace ? Mode.REPLACE : Mode.APPEND);
        }
        say(sentence(report, (System.nanoTime() - start) / 1e9));
        return verify ? verify(new Count(endpoints, retry).of(target), report) : ExitCode.DONE;
    }

    /** Data may repeat a triple, and a target that is added to may hold more. */
    private int verify(long there, LoadReport report) {
        boolean equal = there == report.triples();
        boolean wrong = report.mode() == Mode.REPLACE ? !equal : there == 0 && report.triples() > 0;
        String held = report.target().inWords() + " now holds " + count(there, "triple");
        if (wrong) {
            warn("newsgraph: " + held + ", not " + report.triples()
                    + ": the data repeats some, or somebody else writes there too");
            return ExitCode.DATA_PROBLEM;
        }
        say(held.substring(0, 1).toUpperCase(Locale.ROOT) + held.substring(1) + ".");
        return ExitCode.DONE;
    }

    private static String sentence(LoadReport report, double seconds) {
        return String.format(
                Locale.ROOT,
                "%s %s in %s: %s at %s, %.1f s%s%s.",
                report.mode() == Mode.REPLACE ? "Replaced by" : "Added",
                count(report.triples(), "triple"),
                count(report.graphs(), "graph"),
                report.target().inWords(),
                report.endpoint().toString().replaceFirst("\\?.*", ""),
                seconds,
                report.parts() > 1 ? ", in " + report.parts() + " parts" : "",
                report.retries() > 0 ? ", after sending again " + count(report.retries(), "time") : "");
    }

    private static String count(long number, String unit) {
        return String.format(Locale.ROOT, "%,d %s%s", number, unit, number == 1 ? "" : "s");
    }

    private URI url() {
        try {
            URI url = new URI(to);
            String scheme = Optional.ofNullable(url.getScheme()).orElse("");
            if (!scheme.matches("(?i)https?") || url.getHost() == null) {
                throw new UsageException("--to takes a URL as http://host:3030/ds, not '" + to + "'.");
            }
            if (url.getRawQuery() != null || url.getRawFragment() != null) {
                throw new UsageException("Give --to the server's URL without ? or #; --graph names a graph.");
            }
            if (url.getRawUserInfo() != null) {
                throw new UsageException("Name the user with --user, not in the URL.");
            }
            return url;
        } catch (URISyntaxException e) {
            throw new UsageException("--to takes a URL as http://host:3030/ds, not '" + to + "'.");
        }
    }

    private static void checkGraph(String iri) {
        if (!iri.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
            throw new UsageException("--graph takes an absolute IRI, not '" + iri + "'.");
        }
    }
}
