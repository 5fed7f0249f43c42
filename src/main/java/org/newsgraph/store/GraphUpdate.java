package org.newsgraph.store;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.newsgraph.claim.Claims;
import org.newsgraph.graph.Delta;
import org.newsgraph.table.Tables;

/** How a store's graph follows its documents. */
public interface GraphUpdate {
    /**
     * Works out what changes in the graph, and leaves in the tables what later changes need. What the graph says afterwards
     * depends on the documents that are there alone, not on the order in which they came and went.
     *
     * @param graph as it is before the change
     * @param changes by the documents' keys, their new readings, or nothing where a document is taken out
     * @param tables as the changes before left them
     */
    Delta apply(Graph graph, Map<String, Optional<Claims>> changes, Tables tables);
}
