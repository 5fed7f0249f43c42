package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.block.BlockMgr;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.file.BinaryDataFileWriteBuffered;
import org.apache.jena.dboe.base.file.FileFactory;
import org.apache.jena.dboe.base.file.FileSet;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;
import org.apache.jena.dboe.trans.data.TransBinaryDataFile;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.dboe.transaction.txn.TransactionListener;
import org.apache.jena.dboe.transaction.txn.TransactionalBase;
import org.apache.jena.dboe.transaction.txn.TransactionalComponent;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsCodec;
import org.apache.jena.tdb2.params.StoreParamsFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.StoragePrefixesTDB;
import org.apache.jena.tdb2.store.StorageTDB;
import org.apache.jena.tdb2.store.TripleTable;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableCache;
import org.apache.jena.tdb2.store.nodetable.NodeTableInline;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTableConcrete;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.ComponentIdMgr;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.DatabaseOps;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * A TDB2 database, put together of the parts that TDB2 itself puts together, but for how its files are read and written: by
 * {@link WrittenFiles} for a process that writes it, by {@link MappedFiles} for one that reads it.
 */
final class Database implements AutoCloseable {
    /** How the files of a database are read and written. */
    interface Medium {
        /** The blocks of one of a tree's files. */
        BlockMgr blocks(FileSet files, String extension, StoreParams params);

        /** The file of the terms. */
        BinaryDataFile terms(String path);
    }

    private final ProcessFileLock lock;
    private final Location location;
    private final StoreParams params;
    private final Medium medium;
    private final ComponentIdMgr ids = new ComponentIdMgr(UUID.randomUUID());
    private final List<TransactionalComponent> components = new ArrayList<>();
    private final List<TransactionListener> listeners = new ArrayList<>();
    private final DatasetGraphTDB dataset;

    /**
     * Opens the database in a folder, or makes one there.
     *
     * @param params its sizes of caches count; what else there is to say of a database that was there before, its own do
     * @throws StoreException if another process has it
     */
    Database(Path folder, StoreParams params, Medium medium) {
        Location container = Location.create(folder);
        lock = DatabaseConnection.lockForLocation(container);
        try {
            lock.lockEx();
        } catch (DBOpEnvException e) {
            throw new StoreException(StoreGraph.inUse(folder, String.valueOf(e.getMessage())), e);
        }
        boolean done = false;
        try {
            this.medium = medium;
            removeUnfinished(folder);
            Optional<Path> there = Optional.ofNullable(DatabaseOps.findStorageLocation(folder));
            Path data = there.orElseGet(() -> folder.resolve(DatabaseOps.dbNameBase + "-" + DatabaseOps.startCount));
            if (there.isEmpty()) {
                Files.createDirectory(data);
                StoreParamsCodec.write(container, params);
            }
            this.params = StoreParamsFactory.decideStoreParams(
                    container, there.isEmpty(), null, StoreParamsCodec.read(container), params, params);
            location = Location.create(data);
            dataset = build();
            done = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!done) {
                unlock();
            }
        }
    }

    /** What a compaction that was killed has written so far. */
    private static void removeUnfinished(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(p -> p.getFileName().toString().matches("Data-\\d+-tmp"))
                    .forEach(IO::deleteAll);
        }
    }

    DatasetGraphTDB dataset() {
        return dataset;
    }

    private DatasetGraphTDB build() {
        TransactionCoordinator coordinator = new TransactionCoordinator(Journal.create(location));
        TransactionalBase transactions = new TransactionalBase(coordinator);
        NodeTable nodes = nodes(
                params.getNodeTableBaseName(), params.getNode2NodeIdCacheSize(), params.getNodeId2NodeCacheSize());
        StorageTDB storage = new StorageTDB(
                transactions,
                new TripleTable(indexes(params.getPrimaryIndexTriples(), params.getTripleIndexes()), nodes),
                new QuadTable(indexes(params.getPrimaryIndexQuads(), params.getQuadIndexes()), nodes));
        NodeTable prefixNodes = nodes(
                params.getPrefixTableBaseName(),
                params.getPrefixNode2NodeIdCacheSize(),
                params.getPrefixNodeId2NodeCacheSize());
        String prefix = params.getPrimaryIndexPrefix();
        StoragePrefixesTDB prefixes = new StoragePrefixesTDB(
                transactions,
                new NodeTupleTableConcrete(prefix.length(), indexes(prefix, params.getPrefixIndexes()), prefixNodes));
        components.forEach(coordinator::add);
        listeners.forEach(coordinator::addListener);
        coordinator.start();
        DatasetGraphTDB built = new DatasetGraphTDB(
                location, params, SystemTDB.getDefaultReorderTransform(), storage, prefixes, transactions);
        QC.setFactory(built.getContext(), OpExecutorTDB2.OpExecFactoryTDB);
        return built;
    }

    private TupleIndex[] indexes(String primary, String... names) {
        return Arrays.stream(names).map(n -> index(primary, n)).toArray(TupleIndex[]::new);
    }

    private TupleIndex index(String primary, String name) {
        RecordFactory records = new RecordFactory(SystemTDB.SizeOfNodeId * primary.length(), 0);
        return new TupleIndexRecord(
                primary.length(), TupleMap.create(primary, name), name, records, tree(name, records));
    }

    private NodeTable nodes(String name, int toIds, int toNodes) {
        BPlusTree byHash = tree(name, new RecordFactory(SystemTDB.LenNodeHash, SystemTDB.SizeOfNodeId));
        String dataName = name + "-data";
        FileSet files = new FileSet(location, dataName);
        TransBinaryDataFile data = new TransBinaryDataFile(
                new BinaryDataFileWriteBuffered(medium.terms(files.filename(Names.extObjNodeData))),
                ids.getComponentId(dataName),
                FileFactory.createBufferChannel(files, Names.extBdfState));
        components.add(data);
        NodeTable table = NodeTableCache.create(
                new NodeTableTRDF(byHash, data),
                toIds,
                toNodes,
                params.getNodeMissCacheSize(),
                params.getNodeCacheInitialCapacityFactor());
        if (table instanceof NodeTableCache kept) {
            listeners.add(kept);
        }
        return NodeTableInline.create(table);
    }

    private BPlusTree tree(String name, RecordFactory records) {
        FileSet files = new FileSet(location, name);
        BPlusTree tree = BPlusTreeFactory.create(
                ids.getComponentId(name),
                new BPlusTreeParams(BPlusTreeParams.calcOrder(params.getBlockSize(), records), records),
                FileFactory.createBufferChannel(files, Names.extBptState),
                medium.blocks(files, Names.extBptTree, params),
                medium.blocks(files, Names.extBptRecords, params));
        components.add(tree);
        return tree;
    }

    private void unlock() {
        lock.unlock();
        ProcessFileLock.release(lock);
    }

    @Override
    public void close() {
        try {
            dataset.shutdown();
        } finally {
            unlock();
        }
    }
}
