package org.newsgraph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.newsgraph.guard.BundledFunctions;
import org.newsgraph.guard.Limits;
import org.newsgraph.guard.QueryGuard;

/**
 * A graph as a site of files that any web server can host: the pages and descriptions that {@link WebServer} has, a dump and what
 * describes it. The same graph gives the same bytes. One thing is in memory at a time.
 */
public final class Publication {
    /** What search engines take at once. */
    private static final int SITEMAP = 50_000;

    /** No visitor waits for these answers. */
    private static final Limits LIMITS = new Limits(Duration.ofMinutes(10), Integer.MAX_VALUE, 1);

    private static final List<String> ASSETS = List.of("newsgraph.css", "icon.svg", "zoom.js", "THIRD-PARTY.txt");

    private final SiteFiles files;
    private final DatasetGraph dataset;
    private final Rebasing names;
    private final GraphView view;
    private final FileNames fileNames;
    private final SourceTexts sources;
    private final Sitemap sitemap;
    private final Map<Integer, Level> levels = new HashMap<>();
    private long pages;

    private Publication(SiteFiles files, GraphView whole, PublishSettings settings) {
        this.files = files;
        this.dataset = settings.text() == TextPolicy.NONE ? Unquoted.of(whole.dataset()) : whole.dataset();
        this.names = new Rebasing(whole.base(), settings.base());
        DatasetGraph renamed =
                names.changesNothing() ? dataset : DatasetGraphFactory.wrap(names.of(dataset.getDefaultGraph()));
        this.view = new GraphView(renamed, whole.ontology(), settings.base());
        this.fileNames = new FileNames(settings.base());
        this.sources = settings.sources();
        this.sitemap = new Sitemap(settings.base(), SITEMAP, files::write);
    }

    /**
     * Writes the site. It appears in the folder when it is whole.
     *
     * @return number of pages
     * @throws java.nio.file.FileAlreadyExistsException if the folder has files that are no earlier publication
     */
    public static long write(GraphView whole, PublishSettings settings, Path folder) throws IOException {
        long[] pages = new long[1];
        new SiteFolder(folder)
                .fill(files -> pages[0] = whole.read(() -> {
                    Publication publication = new Publication(files, whole, settings);
                    publication.write();
                    return publication.pages;
                }));
        return pages[0];
    }

    private void write() {
        long dumpSize = dump();
        BundledFunctions.only(view.dataset().getContext());
        try (Survey survey = Survey.of(view, level(0).words());
                QueryGuard guard = new QueryGuard(LIMITS)) {
            views(survey, guard);
            dataset(new PublishedDataset(survey.statistics(), view.base(), dumpSize));
        }
        things();
        sitemap.finish();
        text("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + view.base() + "sitemap.xml\n");
        text(".nojekyll", "");
        ASSETS.forEach(a -> files.write("assets/" + a, asset(a)));
    }

    private Level level(int depth) {
        return levels.computeIfAbsent(depth, d -> Level.of(view, new FileLinks(fileNames, d), sources));
    }

    private void page(String path, byte[] content) {
        files.write(path, content);
        sitemap.add(path);
        pages++;
    }

    private void text(String path, String content) {
        files.write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private long dump() {
        try (OutputStream out = files.open(DatasetFiles.DUMP)) {
            new Dump(dataset, names).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.size(DatasetFiles.DUMP);
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
        Asking asking = new Asking(view, level.words(), guard);
        return Views.of(view, level.words(), survey, asking, level.templates());
    }

    private void dataset(PublishedDataset description) {
        page(DatasetFiles.NAME + "." + Form.HTML.extension(), level(0).pages().dataset(description));
        Graph graph = description.graph();
        RdfWriting writing = new RdfWriting(view.base());
        for (Form form : level(0).links().forms()) {
            files.write(DatasetFiles.NAME + "." + form.extension(), writing.bytes(graph, form));
        }
        files.write(ServedDataset.PATH.substring(1), writing.bytes(graph, Form.TURTLE));
    }

    private void things() {
        Descriptions descriptions = new Descriptions(view);
        RdfWriting writing = new RdfWriting(view.base());
        try (SortedLines things = new SortedLines();
                NameList list = new NameList(view)) {
            things.add(OntologyDocument.iri());
            view.data().stream().forEach(t -> mentioned(t, things));
            for (Iterator<String> i = things.iterator(); i.hasNext(); ) {
                Node thing = NodeFactory.createURI(i.next());
                String file = fileNames.of(thing.getURI()).orElseThrow();
                int depth = Math.toIntExact(file.chars().filter(c -> c == '/').count());
                page(file + "." + Form.HTML.extension(), level(depth).pages().thing(thing));
                Graph graph = descriptions.of(thing);
                level(depth)
                        .links()
                        .forms()
                        .forEach(f -> files.write(file + "." + f.extension(), writing.bytes(graph, f)));
                list.add(thing);
            }
            list.write(this::level, this::page);
        }
    }

    private void mentioned(Triple triple, SortedLines things) {
        for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
            Optional<String> file = node.isURI() ? fileNames.of(node.getURI()) : Optional.empty();
            if (file.isPresent()) {
                things.add(Addresses.withoutFragment(node.getURI()));
            }
        }
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
