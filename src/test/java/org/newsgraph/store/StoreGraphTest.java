package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreGraphTest {
    private static final Optional<String> NAMED = Optional.of("http://example.org/news");

    @Test
    void aGraphsTriplesAreCountedApartFromThoseOfOthers(@TempDir Path folder) {
        try (StoreGraph graph = StoreGraph.openToWrite(folder)) {
            assertThat(graph.triples(Optional.empty())).isZero();
            assertThat(graph.triples(NAMED)).isZero();
            graph.change(Optional.empty(), g -> g.add(SSE.parseTriple("(:s :p 'alone')")));
            graph.change(NAMED, g -> {
                g.add(SSE.parseTriple("(:s :p 'alone')"));
                g.add(SSE.parseTriple("(:s :p 7)"));
            });
            assertThat(graph.triples(Optional.empty())).isEqualTo(1);
            assertThat(graph.triples(NAMED)).isEqualTo(2);
            assertThat(graph.triples(Optional.of("http://example.org/none"))).isZero();
            graph.change(NAMED, g -> g.delete(SSE.parseTriple("(:s :p 7)")));
        }
        try (StoreGraph graph = StoreGraph.open(folder)) {
            assertThat(graph.triples(NAMED)).isEqualTo(1);
        }
    }
}
