package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.setwise.SetwiseExecutor;

/** A TDB2 database, held by this process alone until it is closed. */
public final class StoreGraph implements AutoCloseable {
    static {
        JenaSystem.init();
        SystemTDB.setDefaultReorderTransform(new PatternOrder());
    }

    /** Memory that does not grow with the store: TDB2's usual caches take hundreds of megabytes before they are full. */
    private static final StoreParams MODEST = StoreParams.builder()
            .node2NodeIdCacheSize(50_000)
            .nodeId2NodeCacheSize(50_000)
            .build();

    private static final Pattern PROCESS = Pattern.compile("process \\d+");

    private final DatasetGraph dataset;
    private final Runnable closing;
    private boolean closed;

    private StoreGraph(DatasetGraph dataset, Runnable closing) {
        this.dataset = dataset;
        this.closing = closing;
        SetwiseExecutor.in(dataset);
    }

    /** Whether the folder is a TDB2 location. */
    public static boolean isDatabase(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.anyMatch(p -> p.getFileName().toString().matches("Data-\\d+") && Files.isDirectory(p));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Opens the database in a folder, or makes one there, with its files mapped into memory, which is fast for whoever looks here and
     * there.
     *
     * @throws StoreException if another process has it
     */
    public static StoreGraph open(Path folder) {
        return of(new Database(folder, MODEST, new MappedFiles()));
    }

    /**
     * Opens the database in a folder, or makes one there, to be written in memory that does not grow with it.
     *
     * @throws StoreException if another process has it
     */
    static StoreGraph openToWrite(Path folder) {
        return of(new Database(folder, MODEST, new WrittenFiles()));
    }

    private static StoreGraph of(Database database) {
        return new StoreGraph(database.dataset(), database::close);
    }

    static String inUse(Path folder, String message) {
        Matcher process = PROCESS.matcher(message);
        String by = process.find() ? process.group() : "another process";
        return folder + " is in use by " + by
                + "; one process at a time can open a store, to read it too. Wait for it to end.";
    }

    public DatasetGraph dataset() {
        return dataset;
    }

    /**
     * The dataset with all of it in the default graph, so that no question needs {@code GRAPH}. To be read within transactions
     * only.
     */
    public DatasetGraph whole() {
        boolean named = Txn.calculateRead(
                dataset,
                () -> dataset.getDefaultGraph().isEmpty()
                        && dataset.listGraphNodes().hasNext());
        return named ? new UnionDefault(dataset) : dataset;
    }

    /** Where all is in named graphs: a default graph that has what they have. */
    private static final class UnionDefault extends DatasetGraphWrapper {
        UnionDefault(DatasetGraph dataset) {
            super(dataset, union(dataset));
        }

        private static Context union(DatasetGraph dataset) {
            Context context = dataset.getContext().copy();
            context.setTrue(TDB2.symUnionDefaultGraph);
            return context;
        }

        @Override
        public Graph getDefaultGraph() {
            return getUnionGraph();
        }
    }

    /**
     * Another text whenever the store says something else: a hash of where TDB2's trees have their roots, which each commit moves,
     * in the files {@code *.bpt}.
     */
    public String state() {
        Path data =
                Path.of(TDBInternal.getDatasetGraphTDB(dataset).getLocation().getDirectoryPath());
        try (Stream<Path> files = Files.list(data)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.valueOf(data.getFileName()).getBytes(StandardCharsets.UTF_8));
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".bpt")).sorted().toList()) {
                digest.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The graph that holds all of it; to be read and changed within transactions only. */
    Graph graph(Optional<String> name) {
        return name.map(n -> dataset.getGraph(NodeFactory.createURI(n))).orElseGet(dataset::getDefaultGraph);
    }

    /** How many triples the graph has, counted by an index: no term is looked up. */
    long triples(Optional<String> name) {
        return Txn.calculateRead(dataset, () -> {
            DatasetGraphTDB data = TDBInternal.getDatasetGraphTDB(dataset);
            return name.map(n -> Iter.count(data.getQuadTable()
                            .getNodeTupleTable()
                            .findAsNodeIds(NodeFactory.createURI(n), Node.ANY, Node.ANY, Node.ANY)))
                    .orElseGet(() -> data.getTripleTable().getNodeTupleTable().size());
        });
    }

    /** Changes the graph in one transaction: all of it is on the disk afterwards, or, after a failure, nothing. */
    void change(Optional<String> name, Consumer<Graph> change) {
        Txn.executeWrite(dataset, () -> change.accept(graph(name)));
    }

    /** Writes the data of a database that nobody has open anew without what was taken out, and removes the old. */
    static void compact(Path folder) {
        try {
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder), MODEST);
            try {
                DatabaseMgr.compact(dataset, true);
            } finally {
                TDBInternal.expel(dataset, true);
            }
        } catch (DBOpEnvException e) {
            throw new StoreException(inUse(folder, String.valueOf(e.getMessage())), e);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            closing.run();
        }
    }
}
