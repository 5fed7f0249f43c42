package org.newsgraph.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.graph.GraphWriter;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Prefixes;
import org.newsgraph.graph.ShapesValidation;
import org.newsgraph.graph.Violation;
import org.newsgraph.language.Analysis;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.mention.Mentions;
import org.newsgraph.report.RunReport.Setting;

class RunReportTest {
    private static final String BASE = Iris.DEFAULT_BASE;
    private static final String PREFIXES = """
            PREFIX ng: <https://w3id.org/newsgraph/ns#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX lime: <http://www.w3.org/ns/lemon/lime#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX void: <http://rdfs.org/ns/void#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    /** A clock that goes on by a second whenever somebody looks. */
    private static InstantSource ticking() {
        Iterator<Instant> times = Stream.iterate(Instant.parse("2031-05-04T10:00:00Z"), t -> t.plusSeconds(1))
                .iterator();
        return times::next;
    }

    private static Claims read(String name, String text) {
        Document document = new Document(name, text, List.of(), Document.Metadata.NONE);
        return new Claims(new Mentions(new Analysis(document, List.of()), List.of(), List.of()), List.of());
    }

    private static RunReport report() {
        RunRecorder run = new RunRecorder(
                "build", List.of(new Setting("SOURCE", "news"), new Setting("--graphs", "true")), ticking());
        run.use(Component.file(
                Component.Kind.ONTOLOGY,
                new LexiconSource(
                        "own.ttl",
                        "<http://example.org/o> a <http://www.w3.org/2002/07/owl#Ontology> ;"
                                + " <http://www.w3.org/2002/07/owl#versionInfo> \"7\" .")));
        run.use(Component.file(Component.Kind.LEXICON, new LexiconSource("words.ttl", "")));
        run.use(Component.model("models.jar"));
        run.use(Component.software("Java", Optional.of("17.0.1")));
        run.enter("reading");
        run.read(read("a.txt", "Ghana sent soldiers to Togo."));
        run.skip(new Skipped<>("feed.xml item 3", "an empty text", Skipped.Kind.CONTENT));
        run.read(read("b.txt", "Togo thanked Ghana."));
        run.skip(new Skipped<>("gone.txt", "no such file or folder", Skipped.Kind.ACCESS));
        run.enter("writing");
        Graph result = GraphFactory.createDefaultGraph();
        RDFParser.fromString(PREFIXES + """
                        PREFIX : <https://w3id.org/newsgraph/id/>
                        :d a schema:NewsArticle . :c a ng:Claim ; ng:about :e . :e a ng:Deployment .
                        :c2 a ng:Claim ; ng:about :o . :o a ng:QuantityObservation . :r ng:identifiedAs :ghana .
                        """, Lang.TURTLE).parse(result);
        run.produce(Optional.of("graph.trig"), result, BASE);
        return run.finish();
    }

    private static Graph described() {
        return new ReportDescriber(BASE).describe(report());
    }

    private static List<Violation> violations(Graph graph) {
        return new ShapesValidation(BundledGraphs.reportShapes(), Graph.emptyGraph, Prefixes.mapOf(BASE))
                .validate(graph);
    }

    @Test
    void aReportConformsToItsShapes() {
        assertThat(violations(described())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?run a ng:Run, prov:Activity ; prov:startedAtTime \"2031-05-04T10:00:00Z\"^^xsd:dateTime ;"
                        + " prov:endedAtTime \"2031-05-04T10:00:05Z\"^^xsd:dateTime ; rdfs:label \"newsgraph build\"@en",
                "?run prov:used ?d . ?d schema:identifier \"a.txt\" ; ng:sha256 ?hash",
                "?u prov:entity/schema:identifier \"b.txt\" ; prov:atTime \"2031-05-04T10:00:03Z\"^^xsd:dateTime",
                "?run ng:skipped ?s . ?s schema:name \"feed.xml item 3\" ; dcterms:description \"an empty text\"@en ;"
                        + " ng:skipCause ng:UnfitContent",
                "?run ng:skipped [ schema:name \"gone.txt\" ; ng:skipCause ng:AccessFailure ] ; ng:skippedCount 2",
                "?run ng:setting [ schema:name \"--graphs\" ; schema:value \"true\" ]",
                "?run prov:used [ a owl:Ontology ; schema:name \"own.ttl\" ; owl:versionInfo \"7\" ; ng:sha256 ?hash ]",
                "?run prov:used [ a lime:Lexicon ; schema:name \"words.ttl\" ]",
                "?run prov:used [ a ng:LanguageModel ; schema:name \"models.jar\" ]",
                "?run prov:wasAssociatedWith ?p . ?p a prov:SoftwareAgent ; schema:name \"newsgraph\" ;"
                        + " schema:softwareVersion ?v ; schema:softwareRequirements [ schema:softwareVersion \"17.0.1\" ]",
                "?stage dcterms:isPartOf ?run ; rdfs:label \"reading\"@en ;"
                        + " prov:startedAtTime \"2031-05-04T10:00:01Z\"^^xsd:dateTime ;"
                        + " prov:endedAtTime \"2031-05-04T10:00:04Z\"^^xsd:dateTime",
                "?set prov:wasGeneratedBy ?run ; a void:Dataset ; schema:name \"graph.trig\" ; void:triples 8 ;"
                        + " ng:documentCount 1 ; ng:claimCount 2 ; ng:eventCount 1 ; ng:observationCount 1 ;"
                        + " ng:entityCount 1 ; ng:derivationCount 0",
                "?run a ng:Run ; ng:documentCount 2 ; ng:tokenCount 0",
            })
    void says(String pattern) {
        String ask = PREFIXES + "ASK { " + pattern + " }";
        try (QueryExec exec =
                QueryExec.graph(described()).query(QueryFactory.create(ask)).build()) {
            assertThat(exec.ask()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prov:startedAtTime",
                "prov:endedAtTime",
                "prov:wasAssociatedWith",
                "prov:used",
                "prov:atTime",
                "prov:entity",
                "ng:sha256",
                "ng:skippedCount",
                "ng:skipCause",
                "dcterms:description",
                "schema:identifier",
                "schema:name",
                "schema:value",
                "schema:softwareVersion",
                "void:triples",
                "ng:entityCount",
                "rdfs:label"
            })
    void aReportThatLacksWhatItMustSayBreaksAShape(String property) {
        var data = DatasetGraphFactory.wrap(described());
        UpdateExec.dataset(data)
                .update(PREFIXES + "DELETE WHERE { ?s " + property + " ?o }")
                .execute();
        assertThat(violations(data.getDefaultGraph())).isNotEmpty();
    }

    @Test
    void noNodeIsBlank() {
        assertThat(described().stream().flatMap(t -> Stream.of(t.getSubject(), t.getObject())))
                .noneMatch(Node::isBlank);
    }

    @Test
    void runsAtOtherTimesAreOtherRuns() {
        Instant now = Instant.parse("2031-05-04T10:00:00Z");
        Graph first = new ReportDescriber(BASE)
                .describe(new RunRecorder("build", List.of(), InstantSource.fixed(now)).finish());
        Graph second = new ReportDescriber(BASE)
                .describe(new RunRecorder("build", List.of(), InstantSource.fixed(now.plusMillis(1))).finish());
        assertThat(first.stream().map(t -> t.getSubject().getURI()).filter(s -> s.contains("/run/")))
                .doesNotContainAnyElementsOf(second.stream()
                        .map(t -> t.getSubject().getURI())
                        .filter(s -> s.contains("/run/"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "trig", "nt", "nq", "jsonld", "rdf", "trix", "rt", "ttl.gz"})
    void everyFormatHoldsIt(String extension, @TempDir Path folder) throws java.io.IOException {
        Path file = folder.resolve("report." + extension);
        GraphWriter.small(described(), BASE).write(described(), file, Optional.empty());
        assertThat(RDFDataMgr.loadDatasetGraph(file.toString())
                        .getDefaultGraph()
                        .isIsomorphicWith(described()))
                .isTrue();
        byte[] bytes = Files.readAllBytes(file);
        GraphWriter.small(described(), BASE).write(described(), file, Optional.empty());
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }
}
