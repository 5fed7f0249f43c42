package org.newsgraph.web.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.newsgraph.guard.BundledFunctions;
import org.newsgraph.guard.Limits;
import org.newsgraph.guard.QueryGuard;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.web.answer.Asking;
import org.newsgraph.web.naming.Addresses;
import org.newsgraph.web.naming.Form;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.page.SourceTexts;
import org.newsgraph.web.rdf.DatasetDescription;
import org.newsgraph.web.rdf.OntologyDocument;
import org.newsgraph.web.rdf.RdfWriting;
import org.newsgraph.web.rdf.Rebasing;
import org.newsgraph.web.survey.Survey;
import org.newsgraph.web.survey.Surveying;
import org.newsgraph.web.view.Asked;
import org.newsgraph.web.view.Choices;
import org.newsgraph.web.view.View;
import org.newsgraph.web.view.Views;

/**
 * A graph as a site of files that any web server can host: the pages and descriptions that a server has, a dump and what
 * describes it. The same graph gives the same bytes. One thing is in memory at a time.
 */
public final class Publication {
    /** What search engines take at once. */
    private static final int SITEMAP = 50_000;

    /** No visitor waits for these answers. */
    private static final Limits LIMITS = new Limits(Duration.ofMinutes(10), Integer.MAX_VALUE, 1);

    private static final List<String> ASSETS = List.of("newsgraph.css", "icon.svg", "zoom.js", "THIRD-PARTY.txt");

    private static final int MOST_WORKERS = 4;
    private static final int TOLD = 10;

    private final SiteFiles files;
    private final GraphView whole;
    private final DatasetGraph dataset;
    private final Rebasing names;
    private final String base;
    private final GraphView view;
    private final FileNames fileNames;
    private final SourceTexts sources;
    private final ThingFiles things;
    private final Sitemap sitemap;
    private final List<String> nameless = new ArrayList<>();
    private long pages;

    private Publication(SiteFiles files, GraphView whole, PublishSettings settings) {
        this.files = files;
        this.whole = whole;
        this.dataset = settings.text().shown(whole.dataset());
        List<String> bases = whole.bases();
        this.names = names(bases, settings.base());
        this.base = settings.base();
        this.view = renamed(names.of(dataset.getDefaultGraph()));
        this.fileNames = new FileNames(settings.base(), new Addresses(Stream.concat(bases.stream(), Stream.of(Ng.NS))));
        this.sources = settings.sources();
        this.things = new ThingFiles(view, fileNames, sources, files);
        this.sitemap = new Sitemap(settings.base(), SITEMAP, files::write);
    }

    /** All that documents live below is to lie in the site: what is named after other namespaces than the first, in folders of their own. */
    private static Rebasing names(List<String> bases, String to) {
        return new Rebasing(bases.stream()
                .map(b -> new Rebasing.Move(b, b.equals(bases.get(0)) ? to : FileNames.beside(to, b)))
                .toList());
    }

    private GraphView renamed(Graph graph) {
        return new GraphView(DatasetGraphFactory.wrap(graph), whole.ontology(), base);
    }

    /**
     * What was written.
     *
     * @param pages number of pages
     * @param nameless some of the things that have none, since no file can be named after them
     */
    public record Written(long pages, List<String> nameless) {}

    /**
     * Writes the site. It appears in the folder when it is whole.
     *
     * @throws java.nio.file.FileAlreadyExistsException if the folder has files that are no earlier publication
     */
    public static Written write(GraphView whole, PublishSettings settings, Path folder) throws IOException {
        List<Written> written = new ArrayList<>();
        new SiteFolder(folder)
                .fill(files -> written.add(whole.read(() -> {
                    Publication publication = new Publication(files, whole, settings);
                    publication.write();
                    return new Written(publication.pages, List.copyOf(publication.nameless));
                })));
        return written.get(0);
    }

    private void write() {
        boolean plain = dump();
        BundledFunctions.only(dataset.getContext());
        try (Survey survey = Survey.ofEvents(view, level(0).words());
                QueryGuard guard = new QueryGuard(LIMITS)) {
            views(survey, guard);
            dataset(new PublishedDataset(
                    survey.statistics(),
                    base,
                    files.size(DatasetFiles.DUMP),
                    plain ? OptionalLong.of(files.size(DatasetFiles.HDT)) : OptionalLong.empty()));
        }
        allThings();
        sitemap.finish();
        text("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + view.base() + "sitemap.xml\n");
        text(".nojekyll", "");
        ASSETS.forEach(a -> files.write("assets/" + a, asset(a)));
    }

    private Level level(int depth) {
        return things.level(depth);
    }

    private void page(String path, byte[] content) {
        files.write(path, content);
        sitemap.add(path);
        pages++;
    }

    private void text(String path, String content) {
        files.write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether all of it has a place in HDT too, which knows no triple terms. */
    private boolean dump() {
        try (OutputStream out = files.open(DatasetFiles.DUMP)) {
            boolean plain = new Dump(dataset, names).write(out);
            out.close();
            if (plain) {
                try (OutputStream hdt = files.open(DatasetFiles.HDT)) {
                    new HdtDump(files.root().resolve(DatasetFiles.DUMP), base).write(hdt);
                }
            }
            return plain;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void views(Survey survey, QueryGuard guard) {
        Surveying done = Surveying.of(survey);
        Map<String, View> above = new TreeMap<>(views(level(0), done, guard));
        Map<String, View> below = views(level(1), done, guard);
        above.forEach((path, view) -> {
            page(FileLinks.file(path), view.page(new Asked(Map.of())));
            Choices choices = view.choices();
            for (String value : choices.values()) {
                byte[] chosen = below.getOrDefault(path, view).page(new Asked(Map.of(choices.name(), value)));
                page(FileLinks.file(path, value), chosen);
            }
        });
    }

    private Map<String, View> views(Level level, Surveying survey, QueryGuard guard) {
        // A store answers by its own indexes, which know the names that it has.
        Asking asking = new Asking(dataset, names, level.words(), guard);
        return Views.published(view, level.words(), survey, asking, level.templates());
    }

    private void dataset(PublishedDataset description) {
        page(
                DatasetDescription.NAME + "." + Form.HTML.extension(),
                level(0).pages().dataset(description));
        Graph graph = description.graph();
        RdfWriting writing = new RdfWriting(view.base());
        writing.bytes(graph, level(0).links().forms())
                .forEach((form, bytes) -> files.write(DatasetDescription.NAME + "." + form.extension(), bytes));
        files.write(DatasetDescription.PATH.substring(1), writing.bytes(graph, Form.TURTLE));
    }

    private void allThings() {
        try (MentionedThings mentioned = new MentionedThings(fileNames);
                NameList list = new NameList()) {
            mentioned.add(OntologyDocument.iri());
            view.data().find().forEachRemaining(mentioned::add);
            new InOrder<>(workers()).run(mentioned.iterator(), written -> {
                sitemap.add(written.path());
                pages++;
                written.names().forEach(list::add);
            });
            list.write(this::level, this::page);
            mentioned.nameless().forEachRemaining(this::missing);
        }
    }

    private void missing(String iri) {
        if (nameless.size() < TOLD) {
            nameless.add(iri);
        }
    }

    /** Each has its own memory of what it read last, and its own transaction. */
    private List<Function<List<String>, List<ThingFiles.Written>>> workers() {
        int count = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());
        return Stream.generate(this::worker).limit(count).toList();
    }

    private Function<List<String>, List<ThingFiles.Written>> worker() {
        GraphView recent = renamed(new RecentGraph(names.of(dataset.getDefaultGraph())));
        ThingFiles writer = new ThingFiles(recent, fileNames, sources, files);
        return iris -> whole.read(() -> writer.write(iris));
    }

    private static byte[] asset(String name) {
        try (InputStream in = Publication.class.getResourceAsStream("/web/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
