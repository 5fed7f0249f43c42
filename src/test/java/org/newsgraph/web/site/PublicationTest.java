package org.newsgraph.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.graph.CodePointOrder;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.SampleGraph;
import org.newsgraph.graph.ShapesValidation;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.VoidStatistics;
import org.newsgraph.web.HostileGraph;
import org.newsgraph.web.Served;
import org.newsgraph.web.naming.Addresses;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.page.SourceTexts;
import org.newsgraph.web.rdf.Rebasing;
import org.newsgraph.web.rdf.TextPolicy;
import org.rdfhdt.hdt.hdt.HDT;
import org.rdfhdt.hdt.hdt.HDTManager;
import org.rdfhdt.hdt.triples.TripleString;

/** A graph as a site of files. */
class PublicationTest {
    private static final String BASE = "https://example.org/news/";
    private static final Graph GRAPH = SampleGraph.derived();

    @TempDir
    private static Path folder;

    private static Path site = Path.of("");

    @BeforeAll
    static void publish() throws IOException {
        site = published(GRAPH, "site", TextPolicy.QUOTES);
    }

    private static Path published(Graph graph, String name, TextPolicy text) throws IOException {
        return published(DatasetGraphFactory.wrap(graph), name, text);
    }

    private static Path published(DatasetGraph data, String name, TextPolicy text) throws IOException {
        GraphView view = new GraphView(data, BundledGraphs.ontology(), GraphView.baseOf(data));
        SourceTexts sources = new SourceTexts(text == TextPolicy.FULL ? SampleGraph.documents().stream() : Stream.of());
        Path to = folder.resolve(name);
        Publication.write(view, new PublishSettings(BASE, text, sources), to);
        return to;
    }

    private static Map<String, String> content(Path root) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(
                        root.relativize(file).toString(),
                        Iris.sha256(Files.readString(file, StandardCharsets.ISO_8859_1)));
            }
        }
        return content;
    }

    private static Graph dump(Path root) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(root.resolve("dump.nq.gz")))) {
            RDFParser.source(in).lang(Lang.NQUADS).parse(graph);
        }
        return graph;
    }

    @ParameterizedTest
    @EnumSource(TextPolicy.class)
    void everyLinkLeadsToAFileAndNothingIsAskedOfOtherHosts(TextPolicy text) throws IOException {
        Path root = published(GRAPH, "links-" + text, text);
        assertThat(SiteCheck.pages(root)).hasSizeGreaterThan(50);
        assertThat(SiteCheck.faults(root)).isEmpty();
    }

    @Test
    void tripleTermsAreSpelledOutInFormsThatHaveNone() throws IOException {
        Path root = published(reified(), "reified", TextPolicy.QUOTES);
        assertThat(SiteCheck.faults(root)).isEmpty();
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> derivations = files.filter(
                            f -> root.relativize(f).toString().contains("derivation/"))
                    .toList();
            assertThat(derivations)
                    .filteredOn(f -> f.toString().endsWith(".jsonld"))
                    .isNotEmpty()
                    .allSatisfy(f -> assertThat(f).content().contains("ns#subject\"", "ns#predicate\"", "ns#object\""));
            assertThat(derivations)
                    .filteredOn(f -> f.toString().endsWith(".ttl"))
                    .isNotEmpty()
                    .allSatisfy(
                            f -> assertThat(f).content().contains("rdf:reifies").doesNotContain(Iris.DEFAULT_BASE));
        }
    }

    /** With triple terms in the place of classic reification. */
    private static Graph reified() {
        Graph graph = GraphFactory.createDefaultGraph();
        Set<Node> parts = Set.of(Vocabulary.SUBJECT, Vocabulary.PREDICATE, Vocabulary.OBJECT);
        GRAPH.stream().filter(t -> !parts.contains(t.getPredicate())).forEach(graph::add);
        GRAPH.stream(Node.ANY, Vocabulary.SUBJECT, Node.ANY).forEach(t -> {
            Node predicate = object(t.getSubject(), Vocabulary.PREDICATE);
            Node object = object(t.getSubject(), Vocabulary.OBJECT);
            Node reifies = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies");
            graph.add(t.getSubject(), reifies, NodeFactory.createTripleTerm(t.getObject(), predicate, object));
        });
        return graph;
    }

    private static Node object(Node subject, Node property) {
        return GRAPH.stream(subject, property, Node.ANY)
                .findFirst()
                .orElseThrow()
                .getObject();
    }

    @Test
    void theLinkCheckerFindsWhatIsWrong() throws IOException {
        Path root = Files.createDirectories(folder.resolve("wrong"));
        Files.writeString(
                root.resolve("a.html"),
                "<a href=b.html>x</a><a href='#y'>x</a><img src='https://example.org/x.png'><a href='/a.html'>x</a><p id=z><a href='a.html#z'>x</a>");
        assertThat(SiteCheck.faults(root)).hasSize(4);
    }

    @Test
    void theSameGraphGivesTheSameBytes() throws IOException {
        assertThat(content(published(GRAPH, "again", TextPolicy.QUOTES))).isEqualTo(content(site));
    }

    @Test
    void theDumpIsTheGraphUnderItsNewNames() throws IOException {
        Graph expected = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(expected, new Rebasing(List.of(new Rebasing.Move(Iris.DEFAULT_BASE, BASE))).of(GRAPH));
        assertThat(dump(site).isIsomorphicWith(expected)).isTrue();
        assertThat(dump(site).stream().noneMatch(t -> t.toString().contains(Iris.DEFAULT_BASE)))
                .isTrue();
    }

    private static Set<String> hdt(Path root) throws Exception {
        Set<String> triples = new TreeSet<>();
        try (HDT hdt = HDTManager.mapHDT(root.resolve("dump.hdt"))) {
            hdt.search("", "", "").forEachRemaining(t -> triples.add(t.toString()));
        }
        return triples;
    }

    private static String inHdt(Triple triple) {
        return new TripleString(
                        HdtDump.string(triple.getSubject()),
                        HdtDump.string(triple.getPredicate()),
                        HdtDump.string(triple.getObject()))
                .toString();
    }

    @Test
    void theHdtHasTheTriplesOfTheDump() throws Exception {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(graph, GRAPH);
        Node thing = NodeFactory.createURI(Iris.DEFAULT_BASE + "person/odd");
        List.of(
                        NodeFactory.createLiteralLang("a \"b\"\n\\ \uD83D\uDE00", "pt-BR"),
                        NodeFactory.createLiteralString("\\u0041 @en ^^<x>"),
                        NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger))
                .forEach(l -> graph.add(thing, Vocabulary.LABEL, l));
        Path root = published(graph, "hdt", TextPolicy.QUOTES);
        assertThat(hdt(root))
                .hasSize(graph.size())
                .isEqualTo(dump(root).stream().map(PublicationTest::inHdt).collect(Collectors.toSet()))
                .anyMatch(t -> t.contains("\"a \"b\"\n\\ \uD83D\uDE00\"@pt-BR"));
    }

    @Test
    void theClockLeavesNoTraceInHdt() throws IOException {
        assertThat(Files.readString(site.resolve("dump.hdt"), StandardCharsets.ISO_8859_1))
                .contains("hdt#HDTv1", "hdt#triplesnumTriples")
                .doesNotContain("terms/issued");
    }

    @Test
    void theDumpTellsWhatHdtHasNoPlaceFor() throws IOException {
        DatasetGraph data = DatasetGraphFactory.create();
        Node claim = NodeFactory.createURI(Iris.DEFAULT_BASE + "claim/1");
        Triple said = Triple.create(claim, Vocabulary.TYPE, Vocabulary.CLAIM);
        data.getDefaultGraph().add(said);
        assertThat(new Dump(data, Rebasing.none()).write(new ByteArrayOutputStream()))
                .isTrue();
        data.getDefaultGraph().add(claim, Vocabulary.ABOUT, NodeFactory.createTripleTerm(said));
        assertThat(new Dump(data, Rebasing.none()).write(new ByteArrayOutputStream()))
                .isFalse();
    }

    @Test
    void aTripleOfANamedGraphStandsThereAlone() throws IOException {
        DatasetGraph data = DatasetGraphFactory.create();
        GraphUtil.addInto(data.getDefaultGraph(), GRAPH);
        GRAPH.stream().limit(5).forEach(t -> data.add(Quad.create(t.getSubject(), t)));
        Path root = published(data, "named", TextPolicy.QUOTES);
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(root.resolve("dump.nq.gz")))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines).hasSize(GRAPH.size()).isSortedAccordingTo(new CodePointOrder());
        }
    }

    @Test
    void whereThereIsNoTextToBeShownNoFileHasAny() throws IOException {
        Path root = published(GRAPH, "none", TextPolicy.NONE);
        assertThat(dump(root).stream().noneMatch(t -> t.getPredicate().getURI().endsWith("#anchorOf")))
                .isTrue();
        assertThat(dump(site).stream().anyMatch(t -> t.getPredicate().getURI().endsWith("#anchorOf")))
                .isTrue();
    }

    @Test
    void theDescriptionIsValid() {
        Graph description =
                RDFParser.source(site.resolve("dataset.ttl").toString()).toGraph();
        assertThat(violations(description)).isEmpty();
        assertThat(description.stream().map(t -> t.getPredicate().getURI()))
                .contains("http://www.w3.org/ns/dcat#byteSize");
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.w3.org/ns/dcat#mediaType",
        "http://purl.org/dc/terms/title",
        "http://rdfs.org/ns/void#class",
        "http://rdfs.org/ns/void#triples",
        "http://rdfs.org/ns/void#dataDump"
    })
    void aDescriptionThatLacksSomethingIsNot(String property) {
        Graph description = new PublishedDataset(VoidStatistics.of(GRAPH, BASE), BASE, 5, OptionalLong.of(3)).graph();
        description.remove(Node.ANY, org.apache.jena.graph.NodeFactory.createURI(property), Node.ANY);
        assertThat(violations(description)).isNotEmpty();
    }

    private static List<?> violations(Graph description) {
        return new ShapesValidation(
                        BundledGraphs.datasetShapes(),
                        GraphFactory.createDefaultGraph(),
                        PrefixMapFactory.create(PrefixMapping.Standard))
                .validate(description);
    }

    @Test
    void aHostilePublicationRunsNothing() throws IOException {
        Path root = published(HostileGraph.graph(), "hostile", TextPolicy.QUOTES);
        List<Path> pages = SiteCheck.pages(root);
        assertThat(pages).hasSizeGreaterThan(30);
        for (Path page : pages) {
            var document = SiteCheck.parsed(page);
            assertThat(
                            document.select(
                                    "script:not([src]):not([type=application/ld+json]), [onerror], img[src=x], [href^=javascript]"))
                    .as(page.toString())
                    .isEmpty();
            assertThat(document.select("meta[http-equiv=Content-Security-Policy]"))
                    .hasSize(1);
        }
        assertThat(SiteCheck.faults(root)).isEmpty();
    }

    @Test
    void thePageOfAThingSaysItToProgramsToo() throws IOException {
        Path root = published(HostileGraph.graph(), "embedded", TextPolicy.QUOTES);
        String json = SiteCheck.parsed(root.resolve("person/mallory.html"))
                .select("script[type=application/ld+json]")
                .get(0)
                .data();
        Graph graph = RDFParser.fromString(json, Lang.JSONLD).toGraph();
        assertThat(graph.stream().map(t -> t.getObject().toString())).anyMatch(o -> o.contains(HostileGraph.SCRIPT));
        assertThat(graph.stream().map(t -> t.getSubject().getURI())).containsOnly(BASE + "person/mallory");
    }

    @Test
    void everyPageStandsInTheSitemap() throws IOException {
        List<String> listed = new ArrayList<>();
        org.jsoup.Jsoup.parse(Files.readString(site.resolve("sitemap.xml")), "", org.jsoup.parser.Parser.xmlParser())
                .select("urlset > url > loc")
                .forEach(l -> listed.add(l.text()));
        List<String> pages = SiteCheck.pages(site).stream()
                .map(p -> BASE + site.relativize(p).toString().replaceFirst("^index.html$", ""))
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(pages);
        assertThat(Files.readString(site.resolve("robots.txt"))).contains("Sitemap: " + BASE + "sitemap.xml");
    }

    @Test
    void aLongSitemapIsSeveral() {
        Map<String, String> files = new TreeMap<>();
        Sitemap sitemap =
                new Sitemap(BASE, 2, (path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
        List.of("a.html", "b.html", "c&d.html").forEach(sitemap::add);
        sitemap.finish();
        assertThat(files).containsOnlyKeys("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml");
        assertThat(files.get("sitemap.xml")).contains("sitemapindex", BASE + "sitemap-2.xml");
        assertThat(files.get("sitemap-2.xml")).contains("c%26d.html");
    }

    @Test
    void anEarlierPublicationIsReplacedAsAWhole() throws IOException {
        Path root = published(HostileGraph.graph(), "replaced", TextPolicy.QUOTES);
        published(GRAPH, "replaced", TextPolicy.QUOTES);
        assertThat(content(root)).isEqualTo(content(site));
        assertThat(folder.resolve("replaced.part")).doesNotExist();
        assertThat(folder.resolve("replaced.old")).doesNotExist();
    }

    @Test
    void somebodyElsesFolderIsLeftAlone() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> published(GRAPH, "other", TextPolicy.QUOTES))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(content(other)).containsOnlyKeys("thesis.txt");
        assertThat(folder.resolve("other.part")).doesNotExist();
    }

    @Test
    void afterAFailureTheEarlierSiteIsStillThere() throws IOException {
        Path root = published(HostileGraph.graph(), "kept", TextPolicy.QUOTES);
        Map<String, String> before = content(root);
        assertThatThrownBy(() -> new SiteFolder(root).fill(files -> {
                    files.write("index.html", new byte[0]);
                    throw new IllegalStateException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(content(root)).isEqualTo(before);
        assertThat(folder.resolve("kept.part")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                BASE + "person/j%C3%B3zef | person/józef",
                BASE + "document/1#char=0,9 | document/1",
                "https://w3id.org/newsgraph/ns#Claim | newsgraph/ns",
                "https://w3id.org/newsgraph/rules/attacked | newsgraph/rules/attacked",
                BASE + "assets/x | ''",
                BASE + "x/../../y | ''",
                BASE + "x/%2e%2e/y | ''",
                BASE + "x%2Fy/z | ''",
                BASE + "x/ | ''",
                BASE + "x/y?z | ''",
                BASE + "about | about",
                BASE + "timeline | ''",
                BASE + "dataset | ''",
                "https://example.com/news/person/a | ''",
                "https://served.example/x/y | also/https/served.example/x/y",
                "https://served.example/x#y | ''",
                "https://served.example/x/../../y | ''",
                "http://served.example/x/y | ''"
            },
            delimiter = '|')
    void filesAreNamedAfterIris(String iri, String file) {
        Addresses served = new Addresses(Stream.of("https://served.example/news/"));
        assertThat(new FileNames(BASE, served).of(iri).orElse("")).isEqualTo(file);
    }

    /** The sample under two bases, and things beside the second one's. */
    private static Graph twoBases() {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(graph, GRAPH);
        GraphUtil.addInto(
                graph,
                new Rebasing(List.of(new Rebasing.Move(Iris.DEFAULT_BASE, "http://other.example:81/data/"))).of(GRAPH));
        Node thing = NodeFactory.createURI("http://other.example:81/own/terms/Convoy");
        graph.add(thing, Vocabulary.LABEL, NodeFactory.createLiteralString("convoy"));
        graph.add(thing, Vocabulary.TYPE, NodeFactory.createURI("http://other.example:81/own#Class"));
        graph.add(NodeFactory.createURI("http://other.example:81/a?b"), Vocabulary.TYPE, thing);
        graph.add(NodeFactory.createURI("http://other.example:81/a%2Fb"), Vocabulary.TYPE, thing);
        return graph;
    }

    @Test
    void whatAServerHasAPageOfHasOneHereUnderEveryBase() throws IOException {
        Graph graph = twoBases();
        Path root = folder.resolve("two");
        GraphView view = new GraphView(
                DatasetGraphFactory.wrap(graph),
                BundledGraphs.ontology(),
                GraphView.baseOf(DatasetGraphFactory.wrap(graph)));
        List<String> nameless = Publication.write(
                        view, new PublishSettings(BASE, TextPolicy.QUOTES, new SourceTexts(Stream.of())), root)
                .nameless();
        assertThat(nameless).containsExactly("http://other.example:81/a%2Fb");
        assertThat(SiteCheck.faults(root)).isEmpty();
        Set<Node> things = graph.stream()
                .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
                .filter(Node::isURI)
                .collect(Collectors.toSet());
        Set<String> wanted = new TreeSet<>();
        try (Served served = Served.graph(graph)) {
            for (Node thing : things) {
                URI iri = URI.create(thing.getURI());
                boolean ours = iri.getAuthority() != null && iri.getAuthority().matches("w3id.org|other.example:81");
                if (ours
                        && iri.getRawQuery() == null
                        && iri.getRawFragment() == null
                        && served.get(iri.getRawPath(), "Accept", "text/html").statusCode() == 303) {
                    wanted.add(iri.toString());
                }
            }
        }
        wanted.removeAll(nameless);
        assertThat(wanted)
                .hasSizeGreaterThan(50)
                .anyMatch(i -> i.startsWith("http://other.example:81/data/country/"))
                .anyMatch(i -> i.startsWith(Iris.DEFAULT_BASE + "country/"))
                .contains("http://other.example:81/own/terms/Convoy");
        for (String iri : wanted) {
            String file = iri.replaceFirst("^http://other.example:81/data/", "")
                    .replaceFirst("^https://w3id.org/newsgraph/(rules/|ns)", "newsgraph/$1")
                    .replaceFirst("^(https?)://", "also/$1/");
            Path page = root.resolve(URI.create(file).getPath() + ".html");
            assertThat(page).as(iri).isRegularFile();
        }
    }

    @Test
    void aClientFindsWhatANameOfTheSecondBaseStandsFor() throws IOException {
        Path root = published(twoBases(), "second", TextPolicy.QUOTES);
        String folderOfSecond = "also/https/w3id.org/newsgraph/id/";
        Graph all = dump(root);
        assertThat(all.stream().noneMatch(t -> t.toString().contains(Iris.DEFAULT_BASE)))
                .isTrue();
        List<Node> countries = all.stream(Node.ANY, Vocabulary.LABEL, Node.ANY)
                .map(Triple::getSubject)
                .filter(n -> n.getURI().startsWith(BASE + folderOfSecond + "country/"))
                .toList();
        assertThat(countries).isNotEmpty();
        for (Node country : countries) {
            String file = URI.create(country.getURI().substring(BASE.length())).getPath() + ".ttl";
            Graph description = RDFParser.source(root.resolve(file).toString()).toGraph();
            assertThat(description.contains(country, Vocabulary.LABEL, Node.ANY))
                    .isTrue();
        }
    }
}
