package org.newsgraph.graph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/**
 * Writes graphs so that equal graphs give equal bytes: sorted, prefixes fixed. Safe for use by several threads.
 */
public final class GraphWriter {
    private final Map<String, String> prefixes;
    private final Layout layout;

    /** @param base base of the data, for the prefixes */
    public GraphWriter(String base, Layout layout) {
        this.prefixes = Prefixes.of(new Iris(base).base());
        this.layout = layout;
    }

    private GraphWriter(Map<String, String> prefixes) {
        this.prefixes = prefixes;
        this.layout = Layout.PLAIN;
    }

    /** A writer of small files, with the prefixes only that the graph needs. */
    public static GraphWriter small(Graph graph, String base) {
        Map<String, String> needed = new LinkedHashMap<>(Prefixes.ofDescriptions(new Iris(base).base()));
        needed.values().retainAll(namespaces(graph));
        return new GraphWriter(needed);
    }

    /** What a prefix could stand for: IRIs up to their last slash, and up to each hash after it. */
    private static Set<String> namespaces(Graph graph) {
        Set<Node> nodes = new HashSet<>();
        graph.find().forEachRemaining(t -> nodes.addAll(List.of(t.getSubject(), t.getPredicate(), t.getObject())));
        Set<String> namespaces = new HashSet<>();
        nodes.stream().filter(Node::isURI).map(Node::getURI).forEach(iri -> {
            int slash = iri.lastIndexOf('/');
            namespaces.add(iri.substring(0, slash + 1));
            for (int hash = iri.indexOf('#', slash + 1); hash >= 0; hash = iri.indexOf('#', hash + 1)) {
                namespaces.add(iri.substring(0, hash + 1));
            }
        });
        return namespaces;
    }

    /**
     * Writes to a file, compressed if its name ends in {@code .gz}. The file appears when it is whole: after a failure, what was
     * there before is still there.
     *
     * @param format empty: by the file's extension
     */
    public void write(Graph graph, Path file, Optional<OutputFormat> format) throws IOException {
        String name = String.valueOf(file.getFileName());
        OutputFormat chosen = format.orElseGet(() -> OutputFormat.ofFile(name));
        layout.check(chosen);
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            writeTo(graph, target, name, chosen);
            return;
        }
        Path whole = target.resolveSibling(target.getFileName() + ".part");
        try {
            writeTo(graph, whole, name, chosen);
            Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private void writeTo(Graph graph, Path file, String name, OutputFormat format) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                OutputStream packed = OutputFormat.isGzip(name) ? new GZIPOutputStream(out) : out) {
            write(graph, packed, format);
        }
    }

    /** Writes to a stream, which stays open. */
    public void write(Graph graph, OutputStream out, OutputFormat format) throws IOException {
        write(graph, Map.of(format, out));
    }

    /** The same to several streams, each in its own format. */
    public void write(Graph graph, Map<OutputFormat, ? extends OutputStream> outs) throws IOException {
        outs.keySet().forEach(layout::check);
        List<Quad> quads = new QuadLayout(layout).quads(graph);
        for (Map.Entry<OutputFormat, ? extends OutputStream> out : outs.entrySet()) {
            OutputStream buffered = new BufferedOutputStream(out.getValue());
            write(quads, buffered, out.getKey());
            buffered.flush();
        }
    }

    private void write(List<Quad> quads, OutputStream out, OutputFormat format) {
        if (StreamRDFWriter.registered(format.rdfFormat())) {
            stream(quads, out, format);
        } else {
            DatasetGraph ordered = OrderedGraph.dataset(quads, prefixes);
            RDFWriterBuilder writer =
                    format.holdsNamedGraphs() ? RDFWriter.source(ordered) : RDFWriter.source(ordered.getDefaultGraph());
            writer.format(format.rdfFormat()).output(out);
        }
    }

    private void stream(List<Quad> quads, OutputStream out, OutputFormat format) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format.rdfFormat(), Context.emptyContext());
        writer.start();
        prefixes.forEach(writer::prefix);
        for (Quad quad : quads) {
            if (Quad.isDefaultGraph(quad.getGraph())) {
                writer.triple(quad.asTriple());
            } else {
                writer.quad(quad);
            }
        }
        writer.finish();
    }
}
