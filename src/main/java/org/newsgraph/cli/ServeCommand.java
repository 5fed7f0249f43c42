package org.newsgraph.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.guard.Limits;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.rdf.TextPolicy;
import org.newsgraph.web.server.Reader;
import org.newsgraph.web.server.Settings;
import org.newsgraph.web.server.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph serve}. */
@Command(
        name = "serve",
        description =
                "Serve a graph: pages to look at, a SPARQL endpoint, linked data. Read-only, and for this machine only unless "
                        + "--public is given. Ends with Ctrl-C.",
        footer = {
            "%nExamples:",
            "  newsgraph serve -d graph.trig",
            "  newsgraph serve -d graph.trig --sources seeds --port 8080",
            "  newsgraph serve -d store --public --text quotes --timeout 5"
        })
final class ServeCommand extends NewsgraphCommand {
    @Mixin
    DataOption data = new DataOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen at; 0: any free one. Default: ${DEFAULT-VALUE}.",
            defaultValue = "3030")
    int port;

    @Option(names = "--public", description = "Listen to other machines too.")
    boolean open;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "Namespace of the data. Default: where its documents live.")
    Optional<String> base;

    @Option(
            names = "--text",
            paramLabel = "HOW MUCH",
            description =
                    "What is shown of the articles: ${COMPLETION-CANDIDATES}. Default: quotes with --public, else full "
                            + "(where --sources gives the texts).")
    Optional<TextPolicy> text;

    @Option(
            names = "--sources",
            paramLabel = "SOURCE",
            description = "The files, folders or globs the graph was built from, to show whole articles. Repeatable.")
    List<String> sources = List.of();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Longest time a query may take. Default: ${DEFAULT-VALUE}.",
            defaultValue = "30")
    double timeout;

    @Option(
            names = "--max-rows",
            paramLabel = "N",
            description = "Most rows or triples of a query's result. Default: ${DEFAULT-VALUE}.",
            defaultValue = "100000")
    int maxRows;

    @Option(
            names = "--try",
            description =
                    "Let visitors paste an article and see what is read from it; nothing is kept. Loads the models.")
    boolean tryIt;

    @Mixin
    SourceOptions input = new SourceOptions();

    ServeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        try (WebServer server = start()) {
            say("newsgraph: serving at http://localhost:" + server.port() + "/ (end with Ctrl-C)");
            server.join();
        }
        return ExitCode.DONE;
    }

    WebServer start() throws IOException {
        if (timeout <= 0 || maxRows <= 0 || port < 0 || port > 65_535) {
            throw new UsageException("--timeout and --max-rows must be positive, and --port between 0 and 65535.");
        }
        DatasetGraph dataset = data.dataset();
        GraphView view =
                new GraphView(dataset, BundledGraphs.ontology(), base.orElseGet(() -> GraphView.baseOf(dataset)));
        TextPolicy shown = text.orElse(open ? TextPolicy.QUOTES : TextPolicy.FULL);
        Limits limits = new Limits(
                Duration.ofMillis(Math.round(timeout * 1000)),
                maxRows,
                2 * Runtime.getRuntime().availableProcessors());
        return WebServer.start(
                view,
                new Settings(port, open, shown, limits, data.kept()),
                input.texts(terminal, shown, sources),
                reader(view));
    }

    private Optional<Reader> reader(GraphView view) throws IOException {
        if (!tryIt) {
            return Optional.empty();
        }
        LexiconOptions bundled = new LexiconOptions();
        return Optional.of(new PastedArticles(
                Pipeline.load(bundled.read(this), bundled.rules(), view.base(), true, BundledTitles.open(this))));
    }
}
