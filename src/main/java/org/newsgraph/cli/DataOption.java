package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.graph.DataLoader;
import org.newsgraph.graph.DataStream;
import org.newsgraph.query.DataSource;
import picocli.CommandLine.Option;

/** The graph that a command works on. */
final class DataOption {
    @Option(
            names = {"-d", "--data"},
            paramLabel = "DATA",
            description = "RDF files, a folder of them, or the URL of a SPARQL endpoint. Repeatable.")
    List<String> data = List.of();

    /** For questions: loaded data, or an endpoint. */
    DataSource open() throws IOException {
        if (data.stream().anyMatch(DataOption::isUrl)) {
            if (data.size() > 1) {
                throw new UsageException("Give one endpoint, or files, to --data; not both.");
            }
            return new DataSource.Endpoint(data.get(0));
        }
        return new DataSource.Local(load());
    }

    /** For commands that read the whole graph, which no endpoint gives. */
    Graph graph() throws IOException {
        return dataset().getDefaultGraph();
    }

    /** For serving: all that was loaded. */
    DatasetGraph dataset() throws IOException {
        if (data.stream().anyMatch(DataOption::isUrl)) {
            throw new UsageException("This command needs RDF files or a folder of them, not an endpoint.");
        }
        return load();
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
            throw new UsageException("Name the data with -d: RDF files, a folder of them, or an endpoint's URL.");
        }
        return data.stream().map(Path::of).toList();
    }

    private static boolean isUrl(String data) {
        return data.matches("https?://.*");
    }
}
