package org.newsgraph.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.newsgraph.graph.GraphWriter;
import org.newsgraph.graph.OutputFormat;

/** RDF as bytes, the same for equal graphs. */
final class RdfWriting {
    private final String base;

    /** @param base namespace of the data, for the prefixes */
    RdfWriting(String base) {
        this.base = base;
    }

    /** @throws IllegalArgumentException for HTML */
    byte[] bytes(Graph graph, Form form) {
        OutputFormat format =
                form.format().orElseThrow(() -> new IllegalArgumentException(form + " is no form of RDF"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            GraphWriter.small(graph, base).write(graph, out, format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
