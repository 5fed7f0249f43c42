package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.system.Txn;
import org.newsgraph.claim.Claims;
import org.newsgraph.entity.Corrections;
import org.newsgraph.entity.Corrections.Correction;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Rules;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.link.Titles;
import org.newsgraph.mention.BundledGazetteer;
import org.newsgraph.pipeline.GraphStages;

/** Stores for tests, and what a graph built afresh says. */
final class TestStore {
    static final GraphStages STAGES = GraphStages.of(
            LexiconReader.read(LexiconSource.bundled()).lexicon(),
            Rules.with(List.of()),
            Iris.DEFAULT_BASE,
            false,
            Titles.none(),
            new BundledGazetteer());

    private TestStore() {}

    static StoreInfo info() {
        return StoreInfo.of("test", Iris.DEFAULT_BASE, false, Optional.empty(), "none");
    }

    static GraphUpdate update(Correction... corrections) {
        return new StagesUpdate(STAGES, List.of(corrections));
    }

    static Store create(Path folder) {
        try {
            return Store.create(new StoreFolder(folder), info(), update());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Store open(Path folder, Correction... corrections) {
        try {
            return Store.open(new StoreFolder(folder), update(corrections));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a stock TDB2 tool reads from a store that nobody has open. */
    static String dump(Path folder) {
        try (StoreGraph graph = StoreGraph.open(folder)) {
            return Txn.calculateRead(graph.dataset(), () -> {
                if (graph.dataset().listGraphNodes().hasNext()) {
                    throw new IllegalStateException("Named graphs in " + folder);
                }
                return canonical(graph.dataset().getDefaultGraph());
            });
        }
    }

    static String fresh(Collection<Claims> readings, Correction... corrections) {
        Graph graph = STAGES.describe(STAGES.resolve(readings, new Corrections(List.of(corrections))));
        STAGES.derive(graph);
        return canonical(graph);
    }

    static String canonical(Graph graph) {
        return graph.stream()
                .map(t -> NodeFmtLib.strNodesNT(t.getSubject(), t.getPredicate(), t.getObject()))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining("\n"));
    }
}
