package org.newsgraph.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.Context;
import org.newsgraph.graph.ChangeLog;
import org.newsgraph.graph.Delta;

/**
 * The changes of a store, a folder with two files each (what went, what came), named after the states before and after; kept only
 * where somebody follows the store, and up to a size beyond which it is no gain to follow. Who reads it gets either all that
 * changed or nothing: a change that is missing breaks the chain of states.
 */
public final class StoreChanges implements ChangeLog {
    /** Bytes of compressed triples, some two million of them. */
    private static final long MOST = 32_000_000;

    private static final String FULL = "full";
    private static final String NAME = "\\d{8}-[0-9a-f]+-[0-9a-f]+\\.(removed|added)";

    private final Path folder;

    /** @param kept where what was made of the store is kept */
    public StoreChanges(Path kept) {
        this.folder = kept.resolve("changes");
    }

    /** Whether somebody follows. */
    boolean isFollowed() {
        return Files.isDirectory(folder) && !Files.exists(folder.resolve(FULL));
    }

    /** What a change really changes in a graph. */
    static Delta effect(Delta delta, Graph graph) {
        Set<Triple> removed = new HashSet<>(delta.removed());
        removed.removeIf(t -> !graph.contains(t));
        Set<Triple> added = new HashSet<>(delta.added());
        added.removeIf(graph::contains);
        return new Delta(removed, added);
    }

    /** Remembers a change that was made. A failure is no failure of the store: then nothing is remembered. */
    void add(String before, String after, Delta effect) {
        try {
            String name = String.format("%08d-%s-%s", names().size() / 2, before, after);
            write(name + ".removed", effect.removed());
            write(name + ".added", effect.added());
            if (size() > MOST) {
                forget();
            }
        } catch (IOException | UncheckedIOException e) {
            forget();
        }
    }

    private void forget() {
        try {
            Files.writeString(folder.resolve(FULL), "");
            clear();
        } catch (IOException e) {
            // The chain of states is broken all the same, as the change is missing.
        }
    }

    private void write(String name, Set<Triple> triples) throws IOException {
        Path part = folder.resolve(name + ".part");
        try (OutputStream packed =
                new BufferedOutputStream(new DeflaterOutputStream(Files.newOutputStream(part)), 1 << 16)) {
            StreamRDF out = StreamRDFWriter.getWriterStream(packed, RDFFormat.RDF_THRIFT, Context.emptyContext());
            out.start();
            triples.forEach(out::triple);
            out.finish();
        }
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName()))
                    .filter(n -> n.matches(NAME))
                    .sorted()
                    .toList();
        }
    }

    private long size() throws IOException {
        long size = 0;
        for (String name : names()) {
            size += Files.size(folder.resolve(name));
        }
        return size;
    }

    @Override
    public Optional<Delta> between(String from, String to) {
        if (from.equals(to)) {
            return Optional.of(new Delta(Set.of(), Set.of()));
        }
        try {
            String state = from;
            Set<Triple> removed = new HashSet<>();
            Set<Triple> added = new HashSet<>();
            for (String name :
                    names().stream().filter(n -> n.endsWith(".added")).toList()) {
                String[] parts = name.split("[-.]", -1);
                if (parts[1].equals(state)) {
                    net(read(name.replaceFirst("added$", "removed")), removed, added);
                    net(read(name), added, removed);
                    state = parts[2];
                }
                if (state.equals(to)) {
                    return Optional.of(new Delta(removed, added));
                }
            }
        } catch (IOException | RuntimeException e) {
            // What cannot be read is not known.
        }
        return Optional.empty();
    }

    /** What came and went again, or the other way round, is no change. */
    private static void net(List<Triple> these, Set<Triple> to, Set<Triple> others) {
        these.stream().filter(t -> !others.remove(t)).forEach(to::add);
    }

    private List<Triple> read(String name) throws IOException {
        // Unpacked as a whole first, which finds damage; Jena's reader of RDF Thrift would go on for ever.
        byte[] whole;
        try (InputStream in =
                new InflaterInputStream(new BufferedInputStream(Files.newInputStream(folder.resolve(name))))) {
            whole = in.readAllBytes();
        }
        List<Triple> triples = new ArrayList<>();
        RDFParser.source(new ByteArrayInputStream(whole)).lang(Lang.RDFTHRIFT).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                triples.add(triple);
            }
        });
        return triples;
    }

    @Override
    public void follow() {
        try {
            Files.createDirectories(folder);
            clear();
            Files.deleteIfExists(folder.resolve(FULL));
        } catch (IOException e) {
            // Then it is made anew the next time.
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> !f.endsWith(FULL))
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                Files.delete(file);
            }
        }
    }
}
