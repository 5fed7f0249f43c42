package org.newsgraph.web.rdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.newsgraph.graph.GraphWriter;
import org.newsgraph.graph.OutputFormat;
import org.newsgraph.web.naming.Form;

/** RDF as bytes, the same for equal graphs. */
public final class RdfWriting {
    private final String base;

    /** @param base namespace of the data, for the prefixes */
    public RdfWriting(String base) {
        this.base = base;
    }

    /** @throws IllegalArgumentException for HTML */
    public byte[] bytes(Graph graph, Form form) {
        return bytes(graph, List.of(form)).getOrDefault(form, new byte[0]);
    }

    /**
     * Forms that have no triple terms get the triples of classic reification in their place.
     *
     * @throws IllegalArgumentException for HTML
     */
    public Map<Form, byte[]> bytes(Graph graph, List<Form> forms) {
        Map<OutputFormat, ByteArrayOutputStream> outs = new EnumMap<>(OutputFormat.class);
        forms.forEach(f -> outs.put(format(f), new ByteArrayOutputStream()));
        Map<OutputFormat, ByteArrayOutputStream> plain = new EnumMap<>(outs);
        plain.keySet().removeIf(OutputFormat::holdsTripleTerms);
        try {
            if (plain.isEmpty() || !Reifiers.areIn(graph)) {
                write(graph, outs);
            } else {
                write(Reifiers.spelledOut(graph), plain);
                Map<OutputFormat, ByteArrayOutputStream> others = new EnumMap<>(outs);
                others.keySet().removeAll(plain.keySet());
                write(graph, others);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Form, byte[]> bytes = new EnumMap<>(Form.class);
        forms.forEach(f -> bytes.put(
                f, outs.getOrDefault(format(f), new ByteArrayOutputStream()).toByteArray()));
        return bytes;
    }

    private void write(Graph graph, Map<OutputFormat, ByteArrayOutputStream> outs) throws IOException {
        if (!outs.isEmpty()) {
            GraphWriter.small(graph, base).write(graph, outs);
        }
    }

    private static OutputFormat format(Form form) {
        return form.format().orElseThrow(() -> new IllegalArgumentException(form + " is no form of RDF"));
    }
}
