package org.newsgraph.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.Browser;
import org.newsgraph.web.Served;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** An answer as map and timeline, used without a mouse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultKeysTest {
    private static final List<String> PLACES = List.of("Aland", "Borduria", "Cascara");
    private Optional<Browser> browser = Optional.empty();
    private Optional<Served> served = Optional.empty();

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException {
        browser = Optional.of(Browser.start(folder.resolve("profile")));
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < PLACES.size(); i++) {
            Node place = NodeFactory.createURI(Iris.DEFAULT_BASE + "place/" + PLACES.get(i));
            graph.add(place, Vocabulary.LABEL, NodeFactory.createLiteralString(PLACES.get(i)));
            graph.add(place, Vocabulary.LATITUDE, NodeFactory.createLiteralString(Integer.toString(50 - 30 * i)));
            graph.add(place, Vocabulary.LONGITUDE, NodeFactory.createLiteralString(Integer.toString(-90 + 80 * i)));
            graph.add(place, Vocabulary.TIME_STAMP, NodeFactory.createLiteralString("2021-03-0" + (i + 1)));
        }
        served = Optional.of(Served.graph(graph));
    }

    @AfterAll
    void close() {
        browser.ifPresent(Browser::close);
        served.ifPresent(Served::close);
    }

    private Browser browser() {
        return browser.orElseThrow();
    }

    private static String query() {
        return "SELECT ?place ?day { ?place <" + Vocabulary.LATITUDE.getURI() + "> ?latitude ; <"
                + Vocabulary.TIME_STAMP.getURI() + "> ?day } ORDER BY ?day";
    }

    @BeforeEach
    void ask() {
        browser().size(1280, 1000);
        browser()
                .open(served.orElseThrow()
                        .address("/result?query=" + URLEncoder.encode(query(), StandardCharsets.UTF_8)));
        assertThat(browser().all("#map .spots a")).hasSize(PLACES.size());
        assertThat(browser().all("#map .zoom-tools button")).hasSize(3);
        browser().run("document.querySelector('.result-views a:last-child').focus()");
    }

    private static String name(WebElement element) {
        return Optional.ofNullable(element.getDomAttribute("aria-label")).orElseGet(element::getText);
    }

    private String focusedBy(CharSequence key) {
        browser().press(key);
        return name(browser().focused());
    }

    /** Left, top, width and height of what the map shows. */
    private List<Double> seen() {
        List<Double> seen = new ArrayList<>();
        for (String number : String.valueOf(browser().one("#map svg").getDomAttribute("viewBox"))
                .split(" ", -1)) {
            seen.add(Double.valueOf(number));
        }
        return seen;
    }

    @Test
    void tabGoesThroughMarkersButtonsDaysAndTable() {
        List<String> order = new ArrayList<>();
        while (order.size() < 30 && !order.contains("Answer")) {
            order.add(focusedBy(Keys.TAB).replaceFirst(",.*", ""));
        }
        List<String> expected =
                new ArrayList<>(List.of("Map of the places in the answer; the same stand in the table"));
        expected.addAll(PLACES);
        expected.addAll(List.of("Zoom in", "Zoom out", "Show all", "Answer by date"));
        expected.addAll(PLACES);
        expected.add("Answer");
        assertThat(order).isEqualTo(expected);
    }

    @Test
    void keysZoomAndMoveAndEscapeShowsAllAgain() {
        List<Double> whole = seen();
        assertThat(focusedBy(Keys.TAB)).startsWith("Map of the places");
        browser().press("+");
        assertThat(seen().get(2)).as("on the map itself").isLessThan(whole.get(2));
        browser().press("0");
        assertThat(seen()).isEqualTo(whole);
        assertThat(focusedBy(Keys.TAB)).startsWith(PLACES.get(0));
        browser().press("+", "+");
        List<Double> near = seen();
        assertThat(near.get(2)).isLessThan(whole.get(2) / 1.9);
        browser().press(Keys.ARROW_RIGHT, Keys.ARROW_DOWN);
        assertThat(seen().get(0)).isGreaterThan(near.get(0));
        assertThat(seen().get(1)).isGreaterThan(near.get(1));
        browser().press(Keys.ARROW_LEFT, Keys.ARROW_UP, "-");
        assertThat(seen().get(2)).isGreaterThan(near.get(2)).isLessThan(whole.get(2));
        browser().press(Keys.ESCAPE);
        assertThat(seen()).isEqualTo(whole);
        assertThat(name(browser().focused())).as("the focus stays").startsWith(PLACES.get(0));
        browser().press("-");
        assertThat(seen()).as("never less than the whole").isEqualTo(whole);
    }

    @Test
    void theButtonsWorkByKeysToo() {
        List<Double> whole = seen();
        while (!focusedBy(Keys.TAB).equals("Zoom in")) {
            assertThat(name(browser().focused())).isNotEqualTo("Answer");
        }
        browser().press(Keys.ENTER);
        assertThat(seen().get(2)).isLessThan(whole.get(2));
        assertThat(focusedBy(Keys.TAB)).isEqualTo("Zoom out");
        assertThat(focusedBy(Keys.TAB)).isEqualTo("Show all");
        browser().press(Keys.SPACE);
        assertThat(seen()).isEqualTo(whole);
    }

    @Test
    void aMarkerThatIsReachedComesIntoSight() {
        browser().press(Keys.TAB, Keys.TAB, "+", "+", "+", "+", "+", "+");
        for (String place : PLACES.subList(1, PLACES.size())) {
            assertThat(focusedBy(Keys.TAB)).startsWith(place);
            assertThat(
                            browser()
                                    .run(
                                            "const m = document.activeElement.querySelector('circle').getBoundingClientRect();"
                                                    + "const s = document.querySelector('#map svg').getBoundingClientRect();"
                                                    + "return m.left >= s.left && m.right <= s.right && m.top >= s.top && m.bottom <= s.bottom"))
                    .as(place)
                    .isEqualTo(true);
        }
        assertThat(browser()
                        .run("return getComputedStyle(document.activeElement.querySelector('circle')).outlineStyle"
                                + " + getComputedStyle(document.activeElement).outlineStyle"))
                .as("one sees where the focus is")
                .isNotEqualTo("nonenone");
    }

    @Test
    void enterLeadsFromAMarkerAndFromADayToThePlace() {
        browser().press(Keys.TAB, Keys.TAB, Keys.ENTER);
        assertThat(browser().one("h1").getText()).isEqualTo(PLACES.get(0));
        ask();
        while (!focusedBy(Keys.TAB).equals("Answer by date")) {
            assertThat(name(browser().focused())).isNotEqualTo("Answer");
        }
        assertThat(focusedBy(Keys.TAB)).isEqualTo(PLACES.get(0));
        browser().press(Keys.ENTER);
        assertThat(browser().one("h1").getText()).isEqualTo(PLACES.get(0));
        assertThat(browser().complaints()).isEmpty();
        assertThat(browser().hosts()).containsOnly("localhost");
    }
}
