package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.entity.Corrections.Correction;
import org.newsgraph.graph.CorrectionsFile;
import org.newsgraph.graph.Iris;
import org.newsgraph.store.StoreFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The graph that a correction is about, and where the correction is written to. */
final class CorrectionOptions {
    @Mixin
    DataOption data = new DataOption();

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "The file of corrections. Default: beside the data, graph.corrections.ttl for graph.trig.")
    Optional<Path> corrections;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "Namespace of the data (default: ${DEFAULT-VALUE}).",
            defaultValue = Iris.DEFAULT_BASE)
    String base = Iris.DEFAULT_BASE;

    @Mixin
    LexiconOptions lexicon = new LexiconOptions();

    private Optional<StoreFolder> store() {
        return data.data.size() == 1
                ? Optional.of(StoreParameter.folder(data.data.get(0))).filter(StoreFolder::isStore)
                : Optional.empty();
    }

    private Path file() {
        if (store().isPresent()) {
            if (corrections.isPresent()) {
                throw new UsageException(
                        "The corrections of a store stand in " + store().get().corrections() + ".");
            }
            return store().get().corrections();
        }
        if (corrections.isEmpty() && data.data.size() != 1) {
            throw new UsageException("Name the file of corrections with --corrections.");
        }
        return corrections.orElseGet(() -> CorrectionsFile.beside(Path.of(data.data.get(0))));
    }

    EntityNames names(Graph graph) {
        return new EntityNames(graph, new Iris(base));
    }

    /** The path of an entity's IRI below the base. */
    String key(Node entity) {
        return new Iris(base)
                .key(entity)
                .orElseThrow(() -> new UsageException(
                        "<" + entity.getURI() + "> is not below " + base + "; give the data's namespace with --base."));
    }

    /** Writes the correction down and says what to do next. */
    void add(Correction correction, String told, NewsgraphCommand command) throws IOException {
        Path file = file();
        boolean added = new CorrectionsFile(file, new Iris(base)).add(correction);
        if (added && store().isPresent()) {
            command.say(told + " Written to " + file + ".");
            apply(store().get(), command);
            return;
        }
        command.say(
                added
                        ? told + " Written to " + file + "; build the graph again to see it there."
                        : "This is in " + file + " already.");
    }

    /** The store honours it at once. */
    private void apply(StoreFolder folder, NewsgraphCommand command) throws IOException {
        command.close();
        new StoreAccess(command, folder, lexicon).open().apply(Map.of());
    }
}
