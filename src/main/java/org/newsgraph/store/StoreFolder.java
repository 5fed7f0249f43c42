package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.newsgraph.graph.CorrectionsFile;

/**
 * Where a store has what: a TDB2 location as any Jena tool opens it, and beside its data, in a folder that TDB2 passes over, what
 * this program needs to let documents come and go.
 *
 * @param path the store
 */
public record StoreFolder(Path path) {
    static {
        JenaSystem.init();
    }

    private static final String OWN = "newsgraph";
    private static final String TDB2 = "Data-\\d+(-tmp)?|tdb\\.(lock|cfg)";
    private static final String UNFINISHED = "tables\\.mv.*|store\\.json\\.part";

    /** Whether a store of this program is there, whole. */
    public boolean isStore() {
        return Files.isRegularFile(infoFile());
    }

    /** Whether a store can be made here: nothing is there, or nothing but a store whose making was cut short. */
    public boolean isFree() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        return Files.isDirectory(path)
                && names(path).stream().allMatch(n -> n.matches(TDB2) || n.equals(OWN))
                && (names(path).isEmpty() || Files.isDirectory(own()))
                && names(own()).stream().allMatch(n -> n.matches(UNFINISHED));
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(p -> String.valueOf(p.getFileName())).toList();
        }
    }

    /**
     * By what the store was made.
     *
     * @throws StoreException if no store is there, or one of another version of the program
     */
    public StoreInfo info() throws IOException {
        if (!isStore()) {
            throw new StoreException(
                    StoreException.Kind.REFUSED,
                    path + " is no store; newsgraph build SOURCE -o " + path + "/ makes one.");
        }
        StoreInfo info = StoreInfo.read(infoFile());
        if (!info.version().equals(ReadingCodec.VERSION)) {
            throw new StoreException(
                    StoreException.Kind.REFUSED,
                    path + " was made by another version of the program (" + info.program() + "); build it anew.");
        }
        return info;
    }

    /** A person's corrections of who is who in this store. */
    public Path corrections() {
        return CorrectionsFile.beside(path.toAbsolutePath().normalize());
    }

    /** What a server keeps of this store. */
    public Path search() {
        Path store = path.toAbsolutePath().normalize();
        String name = String.valueOf(store.getFileName());
        int dot = name.indexOf('.', 1);
        return store.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".search");
    }

    /** Length of all its files. TDB2's begin at 8 MB each, most of which the disk does not hold before it is written. */
    public long bytes() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            long bytes = 0;
            for (Path f : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(f);
            }
            return bytes;
        }
    }

    Path infoFile() {
        return own().resolve("store.json");
    }

    Path tables() {
        return own().resolve("tables.mv");
    }

    /** Is there while, or since, a process changes the store, until it lets go of it properly. */
    Path mark() {
        return own().resolve("changing");
    }

    Path own() {
        return path.resolve(OWN);
    }

    /**
     * Makes the folders of a store where one can be made; what a making that was cut short left goes.
     *
     * @throws StoreException if another process is making one here
     */
    void prepare() throws IOException {
        Files.createDirectories(own());
        ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(path));
        if (!lock.tryLock()) {
            throw new StoreException(StoreException.Kind.FAILED, StoreGraph.inUse(path, ""));
        }
        try {
            for (String name : names(own())) {
                Files.delete(own().resolve(name));
            }
            for (String name : names(path)) {
                if (name.startsWith("Data-")) {
                    IO.deleteAll(path.resolve(name));
                }
            }
        } finally {
            lock.unlock();
            ProcessFileLock.release(lock);
        }
    }

    /** Takes away the data from before a compaction that a killed process left beside that from after it. */
    void removeOldData() throws IOException {
        List<String> data = names(path).stream()
                .filter(n -> n.matches("Data-\\d+"))
                .sorted(Comparator.comparingInt(n -> Integer.parseInt(n.substring("Data-".length()))))
                .toList();
        for (String old : data.subList(0, Math.max(0, data.size() - 1))) {
            IO.deleteAll(path.resolve(old));
        }
    }
}
