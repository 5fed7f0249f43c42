package org.newsgraph.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.newsgraph.claim.Claims;
import org.newsgraph.entity.Corrections;
import org.newsgraph.entity.Corrections.Correction;
import org.newsgraph.graph.Delta;
import org.newsgraph.pipeline.GraphStages;
import org.newsgraph.table.Tables;

/** The update by the stages that every graph is built by: it says what a graph built of the documents that are there would say. */
public final class StagesUpdate implements GraphUpdate {
    /** How many readings of documents that it touches a change keeps, since it asks for each several times. A batch holds more. */
    private static final int KEPT = 100;

    private final GraphStages stages;
    private final List<Correction> corrections;
    private final ReadingCodec codec = new ReadingCodec();

    /** @param corrections a person's, as they are to be honoured from now on */
    public StagesUpdate(GraphStages stages, List<Correction> corrections) {
        this.stages = stages;
        this.corrections = List.copyOf(corrections);
    }

    @Override
    public Delta apply(Graph graph, Map<String, Optional<Claims>> changes, Tables tables) {
        HonouredCorrections honoured = new HonouredCorrections(tables);
        Readings readings = new Readings(tables, codec);
        CompletableFuture<Map<String, Optional<byte[]>>> encoded =
                CompletableFuture.supplyAsync(() -> readings.encode(changes));
        Delta delta = stages.change(
                graph, changes, kept(readings), new Corrections(honoured.get()), new Corrections(corrections), tables);
        encoded.join().forEach(readings::put);
        honoured.set(corrections);
        return delta;
    }

    /** Asked by several threads. */
    private static Function<String, Claims> kept(Readings readings) {
        Map<String, Claims> kept = new ConcurrentHashMap<>();
        return document -> {
            Claims known = kept.get(document);
            if (known != null) {
                return known;
            }
            Claims read = readings.get(document).orElseThrow();
            if (kept.size() < KEPT) {
                kept.put(document, read);
            }
            return read;
        };
    }
}
