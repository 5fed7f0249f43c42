package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.web.Browser;
import org.newsgraph.web.FileServer;
import org.newsgraph.web.server.WebServer;
import org.newsgraph.web.site.SiteCheck;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import picocli.CommandLine;

/** The sample articles' graph as people see it, in a real browser. */
@Tag("models")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final String THING = "/newsgraph/id/";

    private final Closing closing = new Closing();
    private Path pictures = Path.of("");
    private Path site = Path.of("");
    private int port;

    /** What is to be closed at the end. */
    private static final class Closing {
        private java.util.Optional<WebServer> server = java.util.Optional.empty();
        private java.util.Optional<Browser> browser = java.util.Optional.empty();
    }

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException {
        closing.browser = java.util.Optional.of(Browser.start(folder.resolve("profile")));
        String graph = folder.resolve("graph.trig").toString();
        assertThat(Shell.run("build", "seeds", "-o", graph).code()).isZero();
        site = folder.resolve("site");
        assertThat(Shell.run("publish", "-d", graph, "-o", site.toString(), "--base", "https://example.org/news/")
                        .code())
                .isZero();
        ServeCommand command = new ServeCommand(new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(PrintStream.nullOutputStream()),
                new PrintStream(PrintStream.nullOutputStream()),
                false,
                false));
        new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs("-d", graph, "--sources", "seeds", "--port", "0", "--timeout", "20", "--try");
        WebServer server = command.start();
        closing.server = java.util.Optional.of(server);
        port = server.port();
        pictures = Files.createDirectories(Path.of("target", "pictures"));
    }

    @AfterAll
    void close() {
        closing.browser.ifPresent(Browser::close);
        closing.server.ifPresent(WebServer::close);
    }

    private Browser browser() {
        return closing.browser.orElseThrow();
    }

    private Browser at(String path) {
        browser().open("http://localhost:" + port + path);
        return browser();
    }

    @AfterEach
    void noPageComplainedOrCalledElsewhere() {
        assertThat(browser().complaints()).isEmpty();
        assertThat(browser().hosts()).containsOnly("localhost");
    }

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/search?q=Tokayev",
                "/timeline",
                "/map",
                "/network",
                "/counts",
                "/questions",
                "/questions?name=casualties",
                "/questions?name=places",
                "/questions?name=timeline",
                "/result?query=SELECT%20*%20%7B%20?s%20?p%20?o%20%7D%20LIMIT%2020",
                "/.well-known/void",
                "/query",
                THING + "country/kazakhstan.html",
                THING + "person/kassym-jomart-tokaev.html",
                "/newsgraph/ns.html");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("pages")
    void aPageFitsPhonesAndScreensAndShutsNobodyOut(String path) throws IOException {
        String name = path.replaceAll("[^A-Za-z]+", "-").replaceAll("^-|-$", "");
        for (int width : new int[] {390, 1280}) {
            browser().size(width, width == 390 ? 844 : 1000);
            at(path).picture(pictures.resolve(name + "-" + width + ".png"));
            assertThat(browser().fits()).as(path + " at " + width).isTrue();
            assertThat(browser().barriers()).as(path + " at " + width).isEmpty();
        }
        browser().scheme("dark");
        at(path).picture(pictures.resolve(name + "-dark.png"));
        assertThat(browser().barriers()).as(path + ", dark").isEmpty();
        browser().scheme("light");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(ints = {390, 1366})
    void anEventHasTheWidthOfItsPage(int width) {
        browser().size(width, 900);
        at("/timeline").one("a.what").click();
        assertThat(browser().one("article.thing.event h1").getSize().getWidth()).isGreaterThan(width / 2);
        assertThat(browser().fits()).isTrue();
    }

    @Test
    void theNamesAroundAThingAreInsideOfTheirPicture() {
        browser().size(1366, 900);
        at(THING + "country/kazakhstan.html");
        int left = browser().one("svg.picture").getLocation().getX();
        int right = left + browser().one("svg.picture").getSize().getWidth();
        assertThat(browser().all("svg.picture text")).hasSizeGreaterThan(5).allSatisfy(t -> {
            assertThat(t.getLocation().getX()).isGreaterThanOrEqualTo(left);
            assertThat(t.getLocation().getX() + t.getSize().getWidth()).isLessThanOrEqualTo(right);
        });
    }

    @Test
    void searchLeadsToAPersonAndTheirSentences() {
        at("/").one(".search.big input").sendKeys("tokay", Keys.ENTER);
        browser().one(".found .what").click();
        assertThat(browser().text()).contains("Kassym-Zhomart Tokayev", "requested assistance from");
        browser().one(".fact summary").click();
        assertThat(browser().one(".fact details[open] blockquote").isDisplayed())
                .isTrue();
    }

    @Test
    void aMarkInAnArticleLeadsToItsClaim() {
        at("/search?q=kazakhstan").one(".quote figcaption a").click();
        WebElement mark = browser().one(".article a.trigger");
        String word = mark.getText();
        mark.click();
        assertThat(browser().address()).contains(THING + "claim/");
        assertThat(browser().one("blockquote mark").getText()).isNotEmpty();
        assertThat(browser().text()).contains(word);
    }

    @Test
    void aQuestionIsAskedOfAnotherPlace() {
        at("/questions?name=states-that-sent-peacekeepers");
        assertThat(browser().text()).contains("Armenia", "Belarus", "Kyrgyzstan", "Russia");
        WebElement place = browser().one("input[name=destination]");
        place.clear();
        place.sendKeys("Armenia", Keys.ENTER);
        assertThat(browser().one("input[name=destination][value=Armenia]").isDisplayed())
                .isTrue(); // of the new page
        assertThat(browser().one("[role=status]").getText()).isEqualTo("0 rows");
    }

    @Test
    void theEditorAsksTheEndpoint() {
        at("/query").one(".yasqe_queryButton").click();
        assertThat(browser().one(".yasr table tbody tr").isDisplayed()).isTrue();
        assertThat(browser().all(".yasr table tbody tr").size()).isGreaterThan(10);
    }

    @Test
    void anAnswerThatNamesPlacesIsAMap() {
        at("/questions?name=unrest-by-place");
        assertThat(browser().all("#map .spots a")).hasSizeGreaterThan(1);
        assertThat(browser().one("#table tbody tr").isDisplayed()).isTrue();
        assertThat(browser().all("#map .spots a"))
                .allSatisfy(e -> assertThat(e.getDomAttribute("href")).contains(THING));
        assertThat(browser().one("#map .zoom-tools button").isDisplayed()).isTrue();
    }

    @Test
    void anAnswerThatHasDatesIsATimeline() {
        at("/questions?name=timeline");
        assertThat(browser().all("#timeline .dayline circle")).hasSizeGreaterThan(2);
        assertThat(browser().all("#timeline .day h3"))
                .extracting(WebElement::getText)
                .isSorted()
                .anyMatch(d -> d.startsWith("2022-01-"));
        assertThat(browser().all("#timeline .day li")).isNotEmpty();
    }

    @Test
    void aQueryFromTheEditorIsShownAsMapAndTimelineToo() {
        at("/query");
        browser()
                .run("document.querySelector('.yasqe .CodeMirror').CodeMirror.setValue("
                        + "'SELECT ?place (MIN(?d) AS ?day) { ?e <https://w3id.org/newsgraph/ns#place> ?place ; "
                        + "<http://semanticweb.cs.vu.nl/2009/11/sem/hasTimeStamp> ?d } GROUP BY ?place')");
        browser().one("#show button").click();
        assertThat(browser().one("h1").getText()).isEqualTo("Answer");
        assertThat(browser().all("#map .spots a")).hasSizeGreaterThan(1);
        assertThat(browser().all("#timeline .day")).isNotEmpty();
        assertThat(browser().all("#table tbody tr")).isNotEmpty();
    }

    @Test
    void theTimelineIsChosenFrom() {
        at("/timeline?type=Riot&where=Almaty");
        assertThat(browser().all(".event")).isNotEmpty();
        assertThat(browser().all(".event .what")).allMatch(e -> e.getText().equals("Riot"));
    }

    @Test
    void theMapShowsWhereAndLeadsThere() {
        at("/map");
        assertThat(browser().all(".moves path")).hasSizeGreaterThan(2);
        browser().one(".zoom-tools button").click();
        browser().run("document.querySelector('.spots a').focus()");
        browser().one(".spots a:focus").sendKeys(Keys.ENTER);
        assertThat(browser().one("h1").getText()).isNotEqualTo("Map");
    }

    @Test
    void anArticleIsReadAtOnceAndKeptNowhere() {
        at("/try")
                .one("textarea")
                .sendKeys("President Jon Berg of Norway met the Prime Minister of Togo in Oslo on Monday.");
        browser().one("main button").click();
        assertThat(browser().one(".article a.trigger").getText()).isNotEmpty();
        assertThat(browser().text()).contains("Jon Berg", "met with", "head of state of");
        assertThat(browser().one("pre").getText()).contains("ng:metWith");
        assertThat(browser().barriers()).isEmpty();
        assertThat(at("/search?q=Berg").text()).contains("Nothing has all these words");
    }

    @Test
    void nothingThatIsPublishedLeadsNowhere() {
        assertThat(SiteCheck.faults(site)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "names.html",
                "map.html",
                "network.html",
                "timeline.html",
                "dataset.html",
                "questions/casualties.html",
                "questions/places.html",
                "questions/timeline.html",
                "country/kazakhstan.html",
                "newsgraph/ns.html"
            })
    void aPublishedPageIsReadFromAPlainFileServer(String page) throws IOException {
        try (FileServer files = new FileServer(site, "/some/where/")) {
            for (int width : new int[] {390, 1280}) {
                browser().size(width, 900);
                browser().open(files.address(page));
                assertThat(browser().fits()).as(page + " at " + width).isTrue();
                assertThat(browser().barriers()).as(page + " at " + width).isEmpty();
            }
            browser().one(".brand").click();
            assertThat(browser().one("h1").getText()).startsWith("Who did what to whom");
            assertThat(browser().complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/counts", "/network"})
    void aPictureLeadsToWhatItShows(String path) {
        at(path);
        browser().run("document.querySelector('main svg a').focus()");
        browser().one("main svg a:focus").sendKeys(Keys.ENTER);
        assertThat(browser().address()).contains(THING);
    }
}
