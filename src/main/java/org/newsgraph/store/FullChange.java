package org.newsgraph.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.newsgraph.claim.Claims;
import org.newsgraph.entity.Corrections;
import org.newsgraph.entity.Corrections.Correction;
import org.newsgraph.pipeline.GraphStages;
import org.newsgraph.table.Tables;

/** Works out changes by describing all documents as they were and as they are: plain, and what any other way must come to. */
public final class FullChange implements GraphChange {
    private final BiFunction<Collection<Claims>, Corrections, Graph> describe;
    private final List<Correction> corrections;
    private final ReadingCodec codec = new ReadingCodec();

    /** @param corrections a person's, as they are to be honoured from now on */
    public FullChange(GraphStages stages, List<Correction> corrections) {
        this((documents, said) -> stages.describe(stages.resolve(documents, said)), corrections);
    }

    FullChange(BiFunction<Collection<Claims>, Corrections, Graph> describe, List<Correction> corrections) {
        this.describe = describe;
        this.corrections = List.copyOf(corrections);
    }

    @Override
    public Delta apply(Map<String, Optional<Claims>> changes, Tables tables) {
        HonouredCorrections honoured = new HonouredCorrections(tables);
        Graph before = described(tables, honoured.get());
        Readings readings = new Readings(tables, codec);
        changes.forEach(readings::put);
        honoured.set(corrections);
        return Delta.between(before, described(tables, corrections));
    }

    /** What the documents of the tables say, before any rule. */
    Graph described(Tables tables) {
        return described(tables, new HonouredCorrections(tables).get());
    }

    private Graph described(Tables tables, List<Correction> said) {
        try (Stream<Claims> all = new Readings(tables, codec).all()) {
            return describe.apply(all.toList(), new Corrections(said));
        }
    }
}
