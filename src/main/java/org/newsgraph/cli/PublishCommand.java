package org.newsgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.rdf.TextPolicy;
import org.newsgraph.web.site.Publication;
import org.newsgraph.web.site.PublishSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph publish}. */
@Command(
        name = "publish",
        description =
                "Write a graph as a web site of files that any web server can host: pages to look at, linked data, a dump and "
                        + "its description. The site appears when it is whole, and takes the place of an earlier one.",
        footer = {
            "%nExamples:",
            "  newsgraph publish -d graph.trig -o site --base https://example.org/news/",
            "  newsgraph publish -d store -o site --base https://example.org/news/ --text none"
        })
final class PublishCommand extends NewsgraphCommand {
    @Mixin
    DataOption data = new DataOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder of the site: a new or empty one, or that of an earlier publication.")
    Optional<Path> folder;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "Where the site is to lie on the web; the data's IRIs are written to begin with it.")
    Optional<String> base;

    @Option(
            names = "--text",
            paramLabel = "HOW MUCH",
            description =
                    "What is shown of the articles: ${COMPLETION-CANDIDATES} (full where --sources gives the texts). "
                            + "Default: ${DEFAULT-VALUE}.",
            defaultValue = "QUOTES")
    TextPolicy text = TextPolicy.QUOTES;

    @Option(
            names = "--sources",
            paramLabel = "SOURCE",
            description =
                    "The files, folders or globs the graph was built from, to show whole articles with --text full. Repeatable.")
    List<String> sources = List.of();

    @Mixin
    SourceOptions input = new SourceOptions();

    PublishCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        String place = base();
        Path site = folder.orElseThrow(() -> new UsageException("Name the folder of the site with -o DIR."));
        DatasetGraph dataset = data.dataset();
        GraphView view = new GraphView(dataset, BundledGraphs.ontology(), GraphView.baseOf(dataset));
        try {
            Publication.Written written = Publication.write(
                    view, new PublishSettings(place, text, input.texts(terminal, text, sources)), site);
            written.nameless().forEach(iri -> say("newsgraph: no page for " + iri + ": no file can be named after it"));
            say(String.format(Locale.ROOT, "newsgraph: %,d pages in %s, for %s", written.pages(), site, place));
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(e.getMessage() + ".");
        }
        return ExitCode.DONE;
    }

    private String base() {
        String given = base.orElseThrow(() -> new UsageException(
                "Say with --base IRI where the site is to lie on the web, as https://example.org/news/, since its data is named after "
                        + "that place."));
        try {
            URI iri = new URI(given);
            boolean web =
                    iri.getHost() != null && String.valueOf(iri.getScheme()).matches("(?i)https?");
            if (web && iri.getRawQuery() == null && iri.getRawFragment() == null) {
                return given.endsWith("/") ? given : given + "/";
            }
        } catch (URISyntaxException e) {
            // Told below, as every other unfit address.
        }
        throw new UsageException(
                "--base must be an address on the web, as https://example.org/news/, without ? and #.");
    }
}
