package org.newsgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.newsgraph.graph.GraphWriter;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Layout;
import org.newsgraph.graph.OutputFormat;
import org.newsgraph.graph.UnsupportedFormatException;
import picocli.CommandLine.Option;

/** Where a result goes, and for triples in which format. */
final class OutputOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to write. Default: standard output.")
    Optional<String> out;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "RDF format of triples: ttl, trig, nt, nq, jsonld, rdf, trix or rt. Default: by extension, else ttl.")
    Optional<String> format;

    /** The file to write; empty: standard output. */
    Optional<Path> output() {
        return out.map(Path::of);
    }

    /** The format asked for, else the file's, else Turtle. */
    OutputFormat chooseFormat(Layout layout) {
        try {
            OutputFormat chosen = format.map(OutputFormat::named)
                    .or(() -> output().map(o -> OutputFormat.ofFile(String.valueOf(o.getFileName()))))
                    .orElse(OutputFormat.TURTLE);
            layout.check(chosen);
            return chosen;
        } catch (UnsupportedFormatException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    boolean toFile() {
        return out.isPresent();
    }

    void write(byte[] result, Terminal terminal) throws IOException {
        if (out.isPresent()) {
            Files.write(Path.of(out.get()), result);
        } else {
            terminal.out().write(result);
            terminal.out().flush();
        }
    }

    void write(Graph triples, Terminal terminal) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputFormat chosen = chooseFormat(Layout.PLAIN);
        new GraphWriter(Iris.DEFAULT_BASE, Layout.PLAIN).write(triples, (OutputStream) bytes, chosen);
        write(bytes.toByteArray(), terminal);
    }
}
