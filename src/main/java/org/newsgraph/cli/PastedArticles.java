package org.newsgraph.cli;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.newsgraph.document.Document;
import org.newsgraph.document.JsonFields;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Sources;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.web.server.Reader;

/** Reads articles that visitors of the server paste, each by itself. */
final class PastedArticles implements Reader {
    private final Pipeline pipeline;

    PastedArticles(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Optional<Read> read(String text, Optional<LocalDate> published) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (Stream<Outcome<Document>> documents =
                new Sources(bytes, JsonFields.of(Map.of()), false).read(List.of("-"))) {
            return documents
                    .flatMap(o -> o instanceof Outcome.Done<Document> d ? Stream.of(d.value()) : Stream.of())
                    .findFirst()
                    .map(d -> published.map(d::datedIfUndated).orElse(d))
                    .map(d -> new Read(d, graph(d)));
        }
    }

    private Graph graph(Document document) {
        return pipeline.derive(
                pipeline.describe(pipeline.resolve(List.of(pipeline.reading().read(document)))));
    }
}
