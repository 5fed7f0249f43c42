package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.system.Txn;
import org.h2.mvstore.MVStoreException;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.graph.Delta;
import org.newsgraph.graph.Iris;

/**
 * A graph on disk to which documents come and from which they go. It always says what a graph built of the documents that are
 * there would say.
 *
 * <p>A change of many documents is worked out first; then the tables take it, with what it does to the graph, in one commit; then
 * the graph takes it in one transaction, which is begun beside that commit and ends while the next change is worked out. A process that is killed between the two leaves a
 * change that the next one to open the store, to read it too, makes in the graph (other programs that read the TDB2 database see it
 * from then on); killed at any other point, it leaves the store as it was before the change or after it. After any exception the
 * store can only be closed. To be used by one thread; one process at a time.
 */
public final class Store implements AutoCloseable {
    private final StoreFolder folder;
    private final StoreInfo info;
    private final StoreGraph graph;
    private final StoreTables tables;
    private final Optional<GraphUpdate> update;
    private final Register register;
    private final PendingDelta pending;
    private final StoreChanges changes;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "store-writer");
        thread.setDaemon(true);
        return thread;
    });
    private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);
    private boolean failed;
    private boolean closed;

    private Store(
            StoreFolder folder, StoreInfo info, StoreGraph graph, StoreTables tables, Optional<GraphUpdate> update) {
        this.folder = folder;
        this.info = info;
        this.graph = graph;
        this.tables = tables;
        this.update = update;
        this.register = new Register(tables, new Iris(info.base()));
        this.pending = new PendingDelta(tables);
        this.changes = new StoreChanges(folder.search());
    }

    /**
     * Makes a store in a folder where one can be made.
     *
     * @throws StoreException if something else is there
     */
    public static Store create(StoreFolder folder, StoreInfo info, GraphUpdate update) throws IOException {
        if (!folder.isFree()) {
            throw new StoreException(
                    StoreException.Kind.REFUSED, folder.path() + " holds something else already; name a new folder.");
        }
        folder.prepare();
        Store store = open(folder, info, Optional.of(update), true);
        info.write(folder.infoFile());
        return store;
    }

    /**
     * Opens a store, and finishes what a killed process left undone.
     *
     * @throws StoreException if no store is there, or another process has it
     */
    public static Store open(StoreFolder folder, GraphUpdate update) throws IOException {
        return open(folder, folder.info(), Optional.of(update), false);
    }

    /** Opens a store to look at it or to make it small, not to change what it says. */
    public static Store openAsItIs(StoreFolder folder) throws IOException {
        return open(folder, folder.info(), Optional.empty(), false);
    }

    /**
     * Opens the graph of a store, or any TDB2 database, to be read alone. What a process that was killed had committed is in it.
     *
     * @throws StoreException if another process has it
     */
    public static StoreGraph openToRead(Path path) throws IOException {
        StoreFolder folder = new StoreFolder(path);
        if (folder.isStore() && Files.exists(folder.mark())) {
            openAsItIs(folder).close();
        }
        return StoreGraph.open(path);
    }

    private static Store open(StoreFolder folder, StoreInfo info, Optional<GraphUpdate> update, boolean anew)
            throws IOException {
        StoreGraph graph = StoreGraph.openToWrite(folder.path());
        try {
            StoreTables tables = new StoreTables(folder.tables());
            Store store = new Store(folder, info, graph, tables, update);
            if (!anew) {
                folder.removeOldData();
                store.guarded(store::finish);
            }
            return store;
        } catch (MVStoreException e) {
            graph.close();
            throw failure(folder.path(), e);
        }
    }

    public StoreInfo info() {
        return info;
    }

    /** Whether this very document is there. */
    public boolean holds(Document document) {
        return guarded(() -> register.holds(document));
    }

    /** Whether the document, or another version of it, is there. */
    public boolean holdsKey(String key) {
        return guarded(() -> register.get(key).isPresent());
    }

    /** Documents that a person may mean by a URL, a name or a path that ends in it, an IRI, or the hash of a text. */
    public List<StoredDocument> find(String text) {
        return guarded(() -> register.find(text));
    }

    /** How many documents are there, and how many claims they make. */
    public Map.Entry<Long, Long> counts() {
        return guarded(register::counts);
    }

    /** How many triples the graph has. */
    public long triples() {
        return guarded(() -> {
            await();
            return graph.triples(info.graph());
        });
    }

    /** Gives the graph to be read, as it stands. */
    public void read(Consumer<Graph> reader) {
        guarded(() -> {
            await();
            Txn.executeRead(graph.dataset(), () -> reader.accept(graph.graph(info.graph())));
        });
    }

    /**
     * Makes a change and commits it. When this returns, it is on the disk; it goes on into the graph while the next change is worked
     * out.
     *
     * @param changes by the documents' keys, their readings, or nothing where a document is taken out
     */
    public void apply(Map<String, Optional<Claims>> changes) {
        guarded(() -> {
            Delta delta;
            try (LateGraph before = new LateGraph(graph, info.graph(), this::await)) {
                delta = update.orElseThrow().apply(before, changes, tables);
            }
            CompletableFuture<Void> noted = CompletableFuture.runAsync(() -> pending.set(delta));
            await();
            CompletableFuture<Void> committed = new CompletableFuture<>();
            writing = CompletableFuture.runAsync(() -> write(delta, committed::join), writer);
            try {
                changes.forEach(register::put);
                noted.join();
                mark();
                tables.commit();
                committed.complete(null);
            } finally {
                committed.cancel(false);
            }
            tables.tidy(changes.size());
        });
    }

    private void mark() {
        try {
            Files.writeString(folder.mark(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unmark() {
        try {
            Files.deleteIfExists(folder.mark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param beforeCommit returns when the tables have committed the change; if it throws, the graph stays as it is */
    private void write(Delta delta, Runnable beforeCommit) {
        boolean followed = info.graph().isEmpty() && changes.isFollowed();
        String before = followed ? graph.state() : "";
        Delta[] effect = {delta};
        graph.change(info.graph(), g -> {
            effect[0] = followed ? StoreChanges.effect(delta, g) : delta;
            delta.applyTo(g);
            beforeCommit.run();
        });
        if (followed) {
            changes.add(before, graph.state(), effect[0]);
        }
    }

    /** Returns when the graph has what the tables have committed. */
    private void await() {
        try {
            writing.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Makes in the graph what a process that was killed had committed. */
    private void finish() {
        pending.get().ifPresent(delta -> {
            write(delta, () -> {});
            pending.clear();
        });
    }

    /** Gives back the space of what was taken out and replaced. Killed at any point, it leaves the store whole. */
    public void compact() {
        guarded(() -> {
            await();
            pending.clear();
            String before = graph.state();
            graph.close();
            StoreGraph.compact(folder.path());
            tellOfCompaction(before);
            tables.commit();
            tables.close();
            unmark();
            StoreTables.compact(folder.tables());
        });
        failed = true;
    }

    /** The store says the same as before, in another state. */
    private void tellOfCompaction(String before) {
        if (changes.isFollowed()) {
            try (StoreGraph compacted = StoreGraph.open(folder.path())) {
                changes.add(before, compacted.state(), new Delta(Set.of(), Set.of()));
            }
        }
    }

    private void guarded(Runnable action) {
        guarded(() -> {
            action.run();
            return true;
        });
    }

    private <T> T guarded(Supplier<T> action) {
        if (failed) {
            throw new IllegalStateException("This store has failed or was compacted; open it anew");
        }
        boolean done = false;
        try {
            T result = action.get();
            done = true;
            return result;
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException | InternalError e) {
            throw failure(folder.path(), e);
        } finally {
            failed |= !done;
        }
    }

    /** What to tell of a failure of the disk; other failures are defects, and thrown as they are. */
    private static RuntimeException failure(Path path, Throwable e) {
        return DiskFailure.of(path, e)
                .<RuntimeException>map(reason -> new StoreException(reason, e))
                .orElseGet(() -> e instanceof RuntimeException r ? r : new IllegalStateException(e));
    }

    /** Lets go of the store; after a failure nothing more is written. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (!failed) {
                guarded(() -> {
                    await();
                    pending.clear();
                    tables.commit();
                    tables.close();
                    unmark();
                });
            }
        } finally {
            if (failed) {
                tables.abandon();
            }
            writing.handle((done, failure) -> true).join();
            writer.shutdown();
            graph.close();
        }
    }
}
