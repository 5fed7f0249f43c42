package org.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.graph.Iris;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.page.SourceTexts;
import org.newsgraph.web.rdf.TextPolicy;
import org.newsgraph.web.site.Publication;
import org.newsgraph.web.site.PublishSettings;

/**
 * A graph whose titles, names and quoted sentences are scripts, in a real browser, served and as files: nothing of it runs, nobody is
 * called, and every kind of page, those of documents, events and claims and the editor among them, fits and shuts nobody out.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileBrowserTest {
    private static final String BASE = "https://example.org/news/";

    private Optional<Browser> browser = Optional.empty();
    private Optional<Served> served = Optional.empty();
    private Optional<FileServer> files = Optional.empty();
    private Path pictures = Path.of("");

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        browser = Optional.of(Browser.start(folder.resolve("profile")));
        served = Optional.of(Served.graph(HostileGraph.graph()));
        GraphView view = new GraphView(
                DatasetGraphFactory.wrap(HostileGraph.graph()), BundledGraphs.ontology(), Iris.DEFAULT_BASE);
        Path site = folder.resolve("site");
        Publication.write(view, new PublishSettings(BASE, TextPolicy.QUOTES, new SourceTexts(Stream.empty())), site);
        files = Optional.of(new FileServer(site, "/some/where/"));
        pictures = Files.createDirectories(Path.of("target", "pictures"));
    }

    @AfterAll
    void close() {
        browser.ifPresent(Browser::close);
        served.ifPresent(Served::close);
        files.ifPresent(FileServer::close);
    }

    static List<String> servedPages() {
        return Stream.concat(HostileGraph.pages().stream(), Stream.of("/query", "/newsgraph/ns.html", "/questions"))
                .toList();
    }

    static List<String> publishedPages() {
        return List.of(
                "",
                "names.html",
                "timeline.html",
                "map.html",
                "network.html",
                "counts.html",
                "document/1.html",
                "claim/1.html",
                "event/1.html",
                "observation/1.html",
                "person/mallory.html",
                "country/eve.html",
                "newsgraph/ns.html");
    }

    @ParameterizedTest
    @MethodSource("servedPages")
    void nothingRunsWhereItIsServed(String path) throws IOException {
        look(served.orElseThrow().address(path), "served" + path);
    }

    @ParameterizedTest
    @MethodSource("publishedPages")
    void nothingRunsWhereItIsPublished(String path) throws IOException {
        look(files.orElseThrow().address(path), "published-" + path);
    }

    private void look(String address, String name) throws IOException {
        Browser window = browser.orElseThrow();
        String file = "hostile-" + name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
        String picture = file.substring(0, Math.min(60, file.length()));
        for (int width : new int[] {390, 1280}) {
            window.size(width, 900);
            window.open(address);
            window.picture(pictures.resolve(picture + "-" + width + ".png"));
            assertThat(window.run("return document.documentElement.dataset.owned || ''"))
                    .isEqualTo("");
            assertThat(window.fits()).as(name + " at " + width).isTrue();
            assertThat(window.barriers()).as(name + " at " + width).isEmpty();
        }
        // A query that is none is answered with 400, of which the console tells.
        assertThat(window.complaints())
                .allMatch(c -> c.contains("/sparql - Failed to load resource") && c.contains("400"));
        assertThat(window.hosts()).containsOnly("localhost");
    }
}
