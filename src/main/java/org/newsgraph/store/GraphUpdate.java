package org.newsgraph.store;

import java.util.List;
import java.util.function.Function;
import org.newsgraph.entity.Corrections.Correction;
import org.newsgraph.pipeline.GraphStages;
import org.newsgraph.table.Tables;

/**
 * The two steps by which a store's graph follows its documents.
 *
 * @param change what goes and comes when documents do
 * @param derivation made for the tables of the store; keeps in step what follows by the rules
 */
public record GraphUpdate(GraphChange change, Function<Tables, Derivation> derivation) {
    /** @param corrections a person's, as they are to be honoured from now on */
    public static GraphUpdate of(GraphStages stages, List<Correction> corrections) {
        return full(new FullChange(stages, corrections), stages);
    }

    static GraphUpdate full(FullChange change, GraphStages stages) {
        return new GraphUpdate(change, tables -> new FullDerivation(() -> change.described(tables), stages::derive));
    }
}
