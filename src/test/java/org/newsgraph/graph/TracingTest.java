package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.document.Document;

/** From the graph back to the words: verify, explain, look up, load. */
class TracingTest {
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
    private static final List<Document> SOURCES = Stories.all().stream()
            .map(s -> s.claims().mentions().analysis().document())
            .toList();

    private final Graph graph = new ResolutionDescriber(IRIS).describe(Stories.both());

    @BeforeEach
    void derive() {
        new Deriver(Rules.with(List.of()), TestOntology::superclasses, IRIS).derive(graph);
    }

    private static Node property(String localName) {
        return Vocabulary.ng(localName);
    }

    private Triple sent() {
        return Triple.create(IRIS.path("country/norway"), property("sentForcesTo"), IRIS.path("country/iceland"));
    }

    @Test
    void whatWasReadVerifies() {
        Verification result = Verifier.verify(graph, SOURCES);
        assertThat(result.mismatches()).isEmpty();
        assertThat(result.documents()).isEqualTo(2);
        assertThat(result.claims()).isEqualTo(5);
    }

    @Test
    void changedTextIsFound() {
        Document flood = SOURCES.get(0);
        Document changed = new Document(
                flood.name(), flood.text().replace("Norway", "Sweden"), flood.sections(), flood.metadata());
        Verification result = Verifier.verify(graph, List.of(changed, SOURCES.get(1)));
        assertThat(result.mismatches())
                .extracting(Verification.Mismatch::message)
                .anyMatch(m -> m.contains("its hash differs"))
                .anyMatch(m -> m.contains("quotes 'Norway' where the source has 'Sweden'"));
    }

    @Test
    void shiftedOffsetsAreFound() {
        Node words = graph.stream(Node.ANY, Vocabulary.ANCHOR_OF, Literals.text("Reykjavík radio"))
                .findFirst()
                .orElseThrow()
                .getSubject();
        graph.remove(words, Vocabulary.BEGIN_INDEX, Node.ANY);
        graph.add(words, Vocabulary.BEGIN_INDEX, Literals.index(1));
        assertThat(Verifier.verify(graph, SOURCES).mismatches()).hasSize(1);
    }

    @Test
    void missingSourceIsFound() {
        assertThat(Verifier.verify(graph, SOURCES.subList(0, 1)).mismatches())
                .extracting(Verification.Mismatch::document)
                .containsExactly("fire.txt");
    }

    @Test
    void derivedTripleLeadsToItsSentence() {
        Explanation explanation = new Explainer(graph).explain(sent());
        assertThat(explanation.stated()).isTrue();
        assertThat(explanation.reasons()).hasSize(1);
        Explanation.Reason reason = explanation.reasons().get(0);
        assertThat(reason.rule()).contains(Vocabulary.RULES + "force-movement-by-sender");
        Explanation.Evidence evidence = reason.evidence().get(0);
        assertThat(evidence.document()).isEqualTo("flood.txt");
        assertThat(evidence.status()).isEqualTo("Occurred");
        assertThat(evidence.sources()).containsExactly("Reykjavík radio");
        assertThat(evidence.lexicalEntry()).endsWith("lexicon/sent-v");
        assertThat(evidence.marks())
                .extracting(m -> evidence.sentence().substring(m.begin(), m.end()))
                .containsExactly("Norway", "sent", "rescuers", "Iceland");
    }

    @Test
    void roleOfAnEventLeadsToItsClaims() {
        Node event = graph.stream(Node.ANY, property("destination"), IRIS.path("country/malta"))
                .findFirst()
                .orElseThrow()
                .getSubject();
        Explanation explanation =
                new Explainer(graph).explain(Triple.create(event, property("destination"), IRIS.path("country/malta")));
        assertThat(explanation.reasons()).hasSize(1);
        assertThat(explanation.reasons().get(0).rule()).isEmpty();
        assertThat(explanation.reasons().get(0).evidence().get(0).status()).isEqualTo("Planned");
    }

    @Test
    void whatIsNotThereHasNoReason() {
        Triple absent = Triple.create(sent().getSubject(), property("attacked"), sent().getObject());
        assertThat(new Explainer(graph).explain(absent)).isEqualTo(new Explanation(absent, false, List.of()));
    }

    @Test
    void nodesAreFoundByIriPrefixAndLabel() {
        NodeLookup lookup = new NodeLookup(graph, TestOntology.GRAPH, Prefixes.mapOf(Iris.DEFAULT_BASE));
        assertThat(lookup.find("Norway")).containsExactly(IRIS.path("country/norway"));
        assertThat(lookup.find("country:norway")).containsExactly(IRIS.path("country/norway"));
        assertThat(lookup.find("<" + Iris.DEFAULT_BASE + "country/norway>"))
                .containsExactly(IRIS.path("country/norway"));
        assertThat(lookup.find("sentForcesTo")).containsExactly(property("sentForcesTo"));
        assertThat(lookup.find("Atlantis")).isEmpty();
    }

    @Test
    void loadedDefaultGraphHoldsNamedGraphsToo(@TempDir Path folder) throws IOException {
        new GraphWriter(Iris.DEFAULT_BASE, new Layout(Optional.empty(), true, false))
                .write(graph, folder.resolve("g.trig.gz"), Optional.empty());
        Files.writeString(folder.resolve("notes.txt"), "no RDF");
        DatasetGraph loaded = DataLoader.load(List.of(folder));
        assertThat(loaded.getDefaultGraph().isIsomorphicWith(graph)).isTrue();
        assertThat(loaded.containsGraph(IRIS.document("fire.txt"))).isTrue();
    }

    @Test
    void brokenDataIsToldInASentence(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.ttl"), "<a> <b> .\n");
        assertThatThrownBy(() -> DataLoader.load(List.of(broken)))
                .isInstanceOf(UnreadableDataException.class)
                .hasMessageContaining("broken.ttl, line 1, column");
        Path text = Files.writeString(folder.resolve("notes.txt"), "no RDF");
        assertThatThrownBy(() -> DataLoader.load(List.of(text)))
                .isInstanceOf(UnreadableDataException.class)
                .hasMessageContaining("notes.txt")
                .hasMessageContaining(".ttl");
        assertThatThrownBy(() -> DataLoader.load(List.of(folder.resolve("none.ttl"))))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void shapesFindWhatIsMissing() {
        Graph shapes =
                RDFParser.fromString("""
                        PREFIX sh: <http://www.w3.org/ns/shacl#>
                        PREFIX ng: <https://w3id.org/newsgraph/ns#>
                        ng:ClaimShape a sh:NodeShape ; sh:targetClass ng:Claim ;
                            sh:property [ sh:path ng:status ; sh:minCount 1 ; sh:message "A claim has a status." ] .
                        """, org.apache.jena.riot.Lang.TURTLE).toGraph();
        ShapesValidation validation =
                new ShapesValidation(shapes, TestOntology.GRAPH, Prefixes.mapOf(Iris.DEFAULT_BASE));
        assertThat(validation.validate(graph)).isEmpty();
        graph.remove(Node.ANY, Vocabulary.STATUS, Vocabulary.ng("Planned"));
        assertThat(validation.validate(graph)).hasSize(1).first().satisfies(v -> {
            assertThat(v.isViolation()).isTrue();
            assertThat(v.focus()).startsWith("claim:");
            assertThat(v.path()).isEqualTo("ng:status");
            assertThat(v.message()).isEqualTo("A claim has a status.");
        });
    }
}
