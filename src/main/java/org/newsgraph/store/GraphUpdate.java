package org.newsgraph.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.newsgraph.claim.Claims;
import org.newsgraph.entity.Corrections;
import org.newsgraph.entity.Corrections.Correction;
import org.newsgraph.graph.Delta;
import org.newsgraph.pipeline.GraphStages;
import org.newsgraph.table.Tables;

/** How a store's graph follows its documents. */
public final class GraphUpdate {
    private final GraphStages stages;
    private final List<Correction> corrections;
    private final ReadingCodec codec = new ReadingCodec();

    /** @param corrections a person's, as they are to be honoured from now on */
    public GraphUpdate(GraphStages stages, List<Correction> corrections) {
        this.stages = stages;
        this.corrections = List.copyOf(corrections);
    }

    /**
     * Works out what changes in the graph, and leaves in the tables what later changes need. What the graph says afterwards
     * depends on the documents that are there alone, not on the order in which they came and went.
     *
     * @param graph as it is before the change
     * @param changes by the documents' keys, their new readings, or nothing where a document is taken out
     * @param tables as the changes before left them
     */
    Delta apply(Graph graph, Map<String, Optional<Claims>> changes, Tables tables) {
        HonouredCorrections honoured = new HonouredCorrections(tables);
        Readings readings = new Readings(tables, codec);
        Delta delta = stages.change(
                graph,
                changes,
                document -> readings.get(document).orElseThrow(),
                new Corrections(honoured.get()),
                new Corrections(corrections),
                tables);
        changes.forEach(readings::put);
        honoured.set(corrections);
        return delta;
    }
}
