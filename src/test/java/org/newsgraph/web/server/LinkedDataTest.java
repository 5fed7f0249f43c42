package org.newsgraph.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.graph.SampleGraph;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.Served;
import org.newsgraph.web.naming.Addresses;
import org.newsgraph.web.naming.Form;

/** Every IRI under the base dereferences, in every form. */
class LinkedDataTest {
    private static final Graph GRAPH = SampleGraph.derived();
    private static final String HOST = "https://w3id.org";
    private static final Served SERVED = Served.graph(GRAPH);

    @AfterAll
    static void stop() {
        SERVED.close();
    }

    /** One thing of each class in the graph, and the terms themselves. */
    static Stream<String> kinds() {
        Set<String> seen = new HashSet<>();
        Stream<String> data = GRAPH.stream(Node.ANY, Vocabulary.TYPE, Node.ANY)
                .filter(t -> seen.add(t.getObject().getURI()))
                .map(t -> t.getSubject().getURI())
                .filter(i -> i.startsWith(HOST));
        return Stream.concat(data, Stream.of(Vocabulary.ng("Claim").getURI())).toList().stream();
    }

    private static String path(String iri) {
        return URI.create(iri).getRawPath();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aThingSendsToADescriptionInEachForm(String iri) {
        for (Form form : Form.values()) {
            HttpResponse<String> see = SERVED.get(path(iri), "Accept", form.mediaType());
            assertThat(see.statusCode()).as(iri).isEqualTo(303);
            assertThat(see.headers().firstValue("Vary")).hasValue("Accept");
            assertThat(see.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
            String location = see.headers().firstValue("Location").orElseThrow();
            assertThat(location).isEqualTo(path(iri) + "." + form.extension());

            HttpResponse<String> description = SERVED.get(location);
            assertThat(description.statusCode()).as(location).isEqualTo(200);
            assertThat(description.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith(form.mediaType());
            assertThat(description.headers().firstValue("Link").orElseThrow())
                    .contains("rel=\"alternate\"", "<" + path(iri) + ">; rel=\"describes\"");
            String tag = description.headers().firstValue("ETag").orElseThrow();
            assertThat(SERVED.get(location, "If-None-Match", tag).statusCode()).isEqualTo(304);

            HttpResponse<String> head = SERVED.ask("HEAD", location);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("ETag")).hasValue(tag);
            assertThat(head.headers().firstValue("Content-Length"))
                    .isEqualTo(description.headers().firstValue("Content-Length"));
        }
    }

    @Test
    void stylesAreAskedForAgainByTheirTag() {
        HttpResponse<String> styles = SERVED.get("/assets/newsgraph.css");
        assertThat(styles.headers().firstValue("Cache-Control")).hasValue("no-cache");
        String tag = styles.headers().firstValue("ETag").orElseThrow();
        assertThat(SERVED.get("/assets/newsgraph.css", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theDescriptionSpeaksOfTheThingTheSameInEachForm(String iri) {
        Graph turtle = parse(SERVED.get(path(iri) + ".ttl").body(), Lang.TURTLE);
        assertThat(turtle.stream()
                        .anyMatch(t -> t.getSubject().getURI().equals(iri)
                                || t.getObject().isURI()
                                        && t.getObject().getURI().equals(iri)))
                .as(iri)
                .isTrue();
        for (Form form : Form.rdf()) {
            Lang lang = RDFLanguages.contentTypeToLang(form.mediaType());
            Graph other = parse(SERVED.get(path(iri) + "." + form.extension()).body(), lang);
            assertThat(other.isIsomorphicWith(turtle)).as(form + " of " + iri).isTrue();
        }
    }

    @Test
    void whatNoFormSatisfiesIsToldTheForms() {
        HttpResponse<String> answer = SERVED.get("/newsgraph/id/country/norway", "Accept", "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains(SERVED.address("/newsgraph/id/country/norway.ttl"));
    }

    @Test
    void whatTheGraphDoesNotKnowIsNotFound() {
        for (String path : List.of(
                "/newsgraph/id/country/utopia",
                "/newsgraph/id/country/utopia.ttl",
                "/newsgraph/id/",
                "/newsgraph/id/country/norway.exe",
                "/newsgraph/id/country/norway.ttl.ttl")) {
            assertThat(SERVED.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    /** From a person to the words about them, asking for Turtle only and following what it names. */
    @Test
    void aClientGetsFromAThingToASentenceByItsNose() {
        Deque<String> open = new ArrayDeque<>(List.of(HOST + "/newsgraph/id/organization/northern-league"));
        Set<String> asked = new HashSet<>();
        Graph known = GraphFactory.createDefaultGraph();
        while (!open.isEmpty() && asked.size() < 50) {
            String iri = open.remove();
            if (asked.add(iri)) {
                HttpResponse<String> see = SERVED.get(path(iri), "Accept", "text/turtle");
                String location = see.headers().firstValue("Location").orElseThrow();
                Graph found = parse(SERVED.get(location).body(), Lang.TURTLE);
                found.stream().forEach(known::add);
                found.stream()
                        .flatMap(t -> Stream.of(t.getSubject(), t.getObject()))
                        .filter(n -> n.isURI() && n.getURI().startsWith(HOST + "/newsgraph/id/"))
                        .map(n -> Addresses.withoutFragment(n.getURI()))
                        .forEach(open::add);
            }
        }
        assertThat(known.stream(Node.ANY, Vocabulary.ANCHOR_OF, Node.ANY).map(Triple::getObject))
                .anyMatch(n -> n.getLiteralLexicalForm().equals("Norway is a member of the Northern League."));
    }

    private static Graph parse(String text, Lang lang) {
        return RDFParser.create().source(new StringReader(text)).lang(lang).toGraph();
    }

    /** Graphs of two bases that were put together: both have pages here. */
    @Test
    void dataUnderASecondBaseIsServedToo() {
        Graph graph = SampleGraph.derived();
        Node other = NodeFactory.createURI("https://example.org/more/document/1");
        graph.add(other, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
        graph.add(other, Vocabulary.HEADLINE, NodeFactory.createLiteralString("From another base"));
        try (Served both = Served.graph(graph)) {
            assertThat(both.get("/more/document/1.html").body()).contains("From another base");
            assertThat(both.get("/more/document/1", "Accept", "text/turtle").statusCode())
                    .isEqualTo(303);
            assertThat(both.get("/newsgraph/id/organization/northern-league.ttl")
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
