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
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * Data as it goes by, in bounded memory: RDF files, the RDF files of folders, and TDB2 stores. It can be read as often as one
 * likes. Blank nodes of two files are different ones, whatever their labels.
 *
 * @param paths in the order in which they are read; a file's format follows from its extension, {@code .gz} included; in folders,
 *     other files are passed over
 */
public record DataStream(List<Path> paths) {
    public DataStream {
        paths = List.copyOf(paths);
    }

    /**
     * Reads everything once. What stands in the default graph arrives as triples, whatever form the data has; prefixes arrive as
     * the data has them.
     *
     * @throws UnreadableDataException if a file is no RDF or broken
     * @throws IOException if a path does not exist or cannot be read
     */
    public void sendTo(StreamRDF sink) throws IOException {
        StreamRDF inner = new OneOfMany(sink);
        sink.start();
        for (Path path : paths) {
            if (isStore(path)) {
                readStore(path, inner);
            } else {
                for (Path file : files(path)) {
                    readFile(file, inner);
                }
            }
        }
        sink.finish();
    }

    /** Whether the folder is a TDB2 store: it holds the generations of one. */
    static boolean isStore(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.anyMatch(p -> p.getFileName().toString().matches("Data-\\d{4}"));
        }
    }

    private static void readStore(Path folder, StreamRDF sink) {
        DatasetGraph store = open(folder);
        store.begin(ReadWrite.READ);
        try {
            store.prefixes().forEach(sink::prefix);
            store.find().forEachRemaining(sink::quad);
        } finally {
            store.end();
        }
    }

    private static DatasetGraph open(Path folder) {
        try {
            return DatabaseMgr.connectDatasetGraph(folder.toString());
        } catch (DBOpEnvException e) {
            throw new UnreadableDataException("The store " + folder + " is in use by another process.");
        }
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

    private static void readFile(Path file, StreamRDF sink) throws IOException {
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
                    .parse(sink);
        } catch (RiotException e) {
            throw new UnreadableDataException(file + " is no valid " + lang.getLabel() + ": " + e.getMessage());
        }
    }

    /** One source among several: it neither starts nor finishes the whole. */
    private static final class OneOfMany extends StreamRDFWrapper {
        OneOfMany(StreamRDF whole) {
            super(whole);
        }

        @Override
        public void start() {}

        @Override
        public void finish() {}

        @Override
        public void quad(Quad quad) {
            if (quad.isDefaultGraph()) {
                triple(Triple.create(quad.getSubject(), quad.getPredicate(), quad.getObject()));
            } else {
                super.quad(quad);
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
