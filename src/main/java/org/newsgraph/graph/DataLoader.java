package org.newsgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Reads RDF files, and the RDF files of folders, into one dataset. */
public final class DataLoader {
    private DataLoader() {}

    /**
     * Loads everything; the default graph holds all triples, also those of named graphs, so that no question needs {@code
     * GRAPH}. A file's format follows from its extension, {@code .gz} included; in folders, other files are passed over.
     *
     * @throws UnreadableDataException if a file is no RDF or broken
     * @throws IOException if a path does not exist or cannot be read
     */
    public static DatasetGraph load(List<Path> paths) throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (Path path : paths) {
            for (Path file : files(path)) {
                read(file, dataset);
            }
        }
        return dataset;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> inside = Files.walk(path)) {
            List<Path> files = inside.filter(Files::isRegularFile)
                    .filter(f -> RDFLanguages.pathnameToLang(f.toString()) != null && !CorrectionsFile.isCorrections(f))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new UnreadableDataException("The folder " + path + " holds no RDF files.");
            }
            return files;
        }
    }

    private static void read(Path file, DatasetGraph dataset) throws IOException {
        Lang lang = RDFLanguages.pathnameToLang(file.toString());
        if (lang == null) {
            throw new UnreadableDataException("The extension of " + file + " names no RDF format; known are "
                    + OutputFormat.listed() + ", each with .gz too.");
        }
        if (!Files.isReadable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        try (InputStream in = IO.openFile(file.toString())) {
            RDFParser.source(in)
                    .base(file.toUri().toString())
                    .lang(lang)
                    .errorHandler(new Strict(file))
                    .parse(new Merge(dataset));
        } catch (RiotException e) {
            throw new UnreadableDataException(file + " is no valid " + lang.getLabel() + ": " + e.getMessage());
        }
    }

    /** Puts the triples of named graphs into the default graph too. */
    private static final class Merge extends StreamRDFWrapper {
        private final DatasetGraph dataset;

        Merge(DatasetGraph dataset) {
            super(StreamRDFLib.dataset(dataset));
            this.dataset = dataset;
        }

        @Override
        public void triple(Triple triple) {
            dataset.getDefaultGraph().add(triple);
        }

        @Override
        public void quad(Quad quad) {
            triple(quad.asTriple());
            if (!quad.isDefaultGraph()) {
                dataset.add(quad);
            }
        }
    }

    /** Stops at the first error with its place; warnings (odd IRIs) are nothing to a reader of data. */
    private record Strict(Path file) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {}

        @Override
        public void error(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            String place = line > 0 ? ", line " + line + ", column " + column : "";
            throw new UnreadableDataException("Broken RDF in " + file + place + ": " + message);
        }
    }
}
