package org.newsgraph.web.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.SampleGraph;
import org.newsgraph.guard.Limits;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.page.SourceTexts;
import org.newsgraph.web.rdf.TextPolicy;

class TakenPortTest {
    @Test
    void aTakenPortIsSaidWithItsNumber() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            GraphView view = new GraphView(
                    DatasetGraphFactory.wrap(SampleGraph.derived()), BundledGraphs.ontology(), Iris.DEFAULT_BASE);
            Limits limits = new Limits(Duration.ofSeconds(1), 10, 1);
            Settings settings = new Settings(port, false, TextPolicy.FULL, limits, Optional.empty());

            assertThatThrownBy(() -> WebServer.start(view, settings, new SourceTexts(Stream.empty()), Optional.empty()))
                    .isInstanceOf(UncheckedIOException.class)
                    .cause()
                    .hasMessageContaining("port " + port)
                    .hasMessageContaining("--port");
        }
    }
}
