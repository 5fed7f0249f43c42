package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.DataLoader;
import org.newsgraph.graph.DataStream;
import org.newsgraph.query.DataSource;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreChanges;
import org.newsgraph.store.StoreGraph;
import org.newsgraph.web.survey.Kept;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The graph that a command works on. */
final class DataOption {
    @Option(
            names = {"-d", "--data"},
            paramLabel = "DATA",
            description = "RDF files, a folder of them, a store, or the URL of a SPARQL endpoint. Repeatable.")
    List<String> data = List.of();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    private Optional<StoreGraph> opened = Optional.empty();
    private Optional<NewsgraphCommand> owner = Optional.empty();

    /** For questions: loaded data, or an endpoint. */
    DataSource open() throws IOException {
        if (data.stream().anyMatch(DataOption::isUrl)) {
            if (data.size() > 1) {
                throw new UsageException("Give one endpoint, or files, to --data; not both.");
            }
            return new DataSource.Endpoint(data.get(0));
        }
        Optional<StoreGraph> store = store();
        return new DataSource.Local(store.isPresent() ? reading(store.get()) : load());
    }

    /** For commands that read the whole graph, which no endpoint gives. */
    Graph graph() throws IOException {
        Optional<StoreGraph> store = store();
        return store.isPresent()
                ? reading(store.get()).getDefaultGraph()
                : dataset().getDefaultGraph();
    }

    /** For serving: all that was loaded. */
    DatasetGraph dataset() throws IOException {
        if (data.stream().anyMatch(DataOption::isUrl)) {
            throw new UsageException("This command needs RDF files, a folder of them or a store, not an endpoint.");
        }
        opened = store();
        return opened.isPresent() ? opened.get().whole() : load();
    }

    /** Beside a store that {@link #dataset()} opened: where what is known of it as a whole is kept. */
    Optional<Kept> kept() {
        return opened.map(store -> {
            Path folder = StoreParameter.folder(data.get(0)).search();
            return new Kept(folder, store.state(), new StoreChanges(folder));
        });
    }

    /** The store that is named, open until the command is done. */
    private Optional<StoreGraph> store() {
        List<Path> stores = data.stream()
                .filter(d -> !isUrl(d))
                .map(d -> StoreParameter.folder(d).path())
                .filter(StoreGraph::isDatabase)
                .toList();
        if (stores.isEmpty()) {
            return Optional.empty();
        }
        if (data.size() > 1) {
            throw new UsageException("Give one store, or files, to --data; not both.");
        }
        try {
            StoreGraph store = Store.openToRead(stores.get(0));
            command().atEnd(store::close);
            return Optional.of(store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it stands now, until the command is done. */
    private DatasetGraph reading(StoreGraph store) {
        DatasetGraph dataset = store.whole();
        dataset.begin(ReadWrite.READ);
        command().atEnd(dataset::end);
        return dataset;
    }

    private NewsgraphCommand command() {
        if (owner.isPresent()) {
            return owner.get();
        }
        if (spec != null && spec.userObject() instanceof NewsgraphCommand found) {
            return found;
        }
        throw new IllegalStateException("No command has this option");
    }

    /** For options that belong to other options: the command that these belong to. */
    DataOption ownedBy(NewsgraphCommand command) {
        owner = Optional.of(command);
        return this;
    }

    /** For commands that read all data once as it goes by. */
    DataStream stream() {
        if (data.stream().anyMatch(DataOption::isUrl)) {
            throw new UsageException("This command needs RDF files, a folder of them or a store, not an endpoint.");
        }
        return new DataStream(paths());
    }

    private DatasetGraph load() throws IOException {
        return DataLoader.load(paths());
    }

    private List<Path> paths() {
        if (data.isEmpty()) {
            throw new UsageException(
                    "Name the data with -d: RDF files, a folder of them, a store, or an endpoint's URL.");
        }
        return data.stream().map(Path::of).toList();
    }

    private static boolean isUrl(String data) {
        return data.matches("https?://.*");
    }
}
