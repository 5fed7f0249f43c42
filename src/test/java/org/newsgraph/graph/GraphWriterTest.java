package org.newsgraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphWriterTest {
    private static final Graph GRAPH = new ResolutionDescriber(new Iris(Iris.DEFAULT_BASE)).describe(Stories.both());

    private static byte[] written(Graph graph, OutputFormat format, Layout layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new GraphWriter(Iris.DEFAULT_BASE, layout).write(graph, out, format);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static DatasetGraph read(byte[] bytes, OutputFormat format) {
        return RDFParser.source(new ByteArrayInputStream(bytes))
                .forceLang(format.rdfFormat().getLang())
                .toDatasetGraph();
    }

    private static Graph shuffled(Graph graph, int seed) {
        List<Triple> triples = new ArrayList<>(graph.stream().toList());
        Collections.shuffle(triples, new Random(seed));
        Graph copy = GraphFactory.createDefaultGraph();
        triples.forEach(copy::add);
        return copy;
    }

    @ParameterizedTest
    @EnumSource
    void readsBackTheSame(OutputFormat format) {
        Graph again = read(written(GRAPH, format, Layout.PLAIN), format).getDefaultGraph();
        assertThat(again.isIsomorphicWith(GRAPH)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void orderOfTheTriplesDoesNotMatter(OutputFormat format) {
        byte[] first = written(GRAPH, format, Layout.PLAIN);
        for (int seed = 0; seed < 5; seed++) {
            assertThat(written(shuffled(GRAPH, seed), format, Layout.PLAIN)).isEqualTo(first);
        }
    }

    @Test
    void turtleIsFitToRead() {
        assertThat(new String(written(GRAPH, OutputFormat.TURTLE, Layout.PLAIN), UTF_8))
                .startsWith("PREFIX ng:")
                .contains("ng:status            ng:Planned;")
                .contains("rdfs:label  \"Norway\"@en");
    }

    @ParameterizedTest
    @EnumSource
    void namedGraphHoldsEverythingOrIsRefused(OutputFormat format) {
        Layout named = new Layout(Optional.of("http://example.org/g"), false, false);
        if (format.holdsNamedGraphs()) {
            DatasetGraph again = read(written(GRAPH, format, named), format);
            assertThat(again.getDefaultGraph().isEmpty()).isTrue();
            assertThat(again.getUnionGraph().isIsomorphicWith(GRAPH)).isTrue();
        } else {
            assertThatThrownBy(() -> written(GRAPH, format, named))
                    .isInstanceOf(UnsupportedFormatException.class)
                    .hasMessageContaining("no named graphs");
        }
    }

    @Test
    void graphPerDocumentTakesWhatOnlyThatDocumentSays() {
        DatasetGraph again =
                read(written(GRAPH, OutputFormat.TRIG, new Layout(Optional.empty(), true, false)), OutputFormat.TRIG);
        Graph fire = again.getGraph(new Iris(Iris.DEFAULT_BASE).document("fire.txt"));
        assertThat(fire.stream().filter(t -> t.getObject().equals(Vocabulary.CLAIM)))
                .hasSize(2);
        assertThat(again.getDefaultGraph().stream().filter(t -> t.getObject().equals(Vocabulary.CLAIM)))
                .isEmpty();
        assertThat(again.stream().map(q -> q.asTriple()).distinct().count()).isEqualTo(GRAPH.size());
    }

    @ParameterizedTest
    @EnumSource
    void reifiersStandForDerivationsOrAreRefused(OutputFormat format) {
        Graph derived = new ResolutionDescriber(new Iris(Iris.DEFAULT_BASE)).describe(Stories.both());
        new Deriver(Rules.with(List.of()), TestOntology::superclasses, new Iris(Iris.DEFAULT_BASE)).derive(derived);
        Layout rdf12 = new Layout(Optional.empty(), false, true);
        if (!format.holdsTripleTerms()) {
            assertThatThrownBy(() -> written(derived, format, rdf12))
                    .isInstanceOf(UnsupportedFormatException.class)
                    .hasMessageContaining("--rdf12");
            return;
        }
        Graph again = read(written(derived, format, rdf12), format).getDefaultGraph();
        List<Node> derivations = again.stream(Node.ANY, Vocabulary.TYPE, Vocabulary.DERIVATION)
                .map(Triple::getSubject)
                .toList();
        assertThat(derivations).isNotEmpty().allSatisfy(d -> {
            assertThat(again.contains(d, Vocabulary.SUBJECT, Node.ANY)).isFalse();
            Node term = again.stream(d, Vocabulary.iri(RDF.getURI() + "reifies"), Node.ANY)
                    .findFirst()
                    .orElseThrow()
                    .getObject();
            assertThat(again.contains(term.getTriple())).isTrue();
        });
    }

    @Test
    void unknownFormatNamesTheKnownOnes() {
        assertThatThrownBy(() -> OutputFormat.ofFile("out.docx"))
                .isInstanceOf(UnsupportedFormatException.class)
                .hasMessageContaining("out.docx")
                .hasMessageContaining(".ttl, .trig, .nt");
        assertThatThrownBy(() -> OutputFormat.named("owl2")).hasMessageContaining("Unknown format 'owl2'");
    }

    @Test
    void extensionTellsFormatAndCompression(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("g.nq.gz");
        new GraphWriter(Iris.DEFAULT_BASE, Layout.PLAIN).write(GRAPH, file, Optional.empty());
        assertThat(RDFParser.source(file.toString())
                        .toDatasetGraph()
                        .getDefaultGraph()
                        .isIsomorphicWith(GRAPH))
                .isTrue();
        byte[] once = Files.readAllBytes(file);
        new GraphWriter(Iris.DEFAULT_BASE, Layout.PLAIN).write(GRAPH, file, Optional.empty());
        assertThat(Files.readAllBytes(file)).isEqualTo(once);
    }

    @Test
    void failureLeavesWhatWasThere(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("g.rdf");
        Files.writeString(file, "precious");
        Graph unwritable = GraphFactory.createDefaultGraph();
        // RDF/XML has no way to write a property whose IRI ends in a slash.
        unwritable.add(Vocabulary.CLAIM, Vocabulary.iri("http://example.org/"), Vocabulary.CLAIM);
        assertThatThrownBy(() ->
                        new GraphWriter(Iris.DEFAULT_BASE, Layout.PLAIN).write(unwritable, file, Optional.empty()))
                .isInstanceOf(RuntimeException.class);
        assertThat(file).hasContent("precious");
        assertThat(folder.toFile().list()).containsExactly("g.rdf");
    }
}
