package org.newsgraph.store;

import java.util.Map;
import java.util.Optional;
import org.newsgraph.claim.Claims;
import org.newsgraph.table.Tables;

/** What a change of documents does to the graph. */
public interface GraphChange {
    /**
     * Works out what changes, and leaves in the tables what later changes need. What the graph says afterwards depends on the
     * documents that are there alone, not on the order in which they came and went.
     *
     * @param changes by the documents' keys, their new readings, or nothing where a document is taken out; of a document that
     *     is there already, the new reading replaces the old one
     * @param tables as the changes before left them
     * @return triples that go and come, before any rule; those that go were all there, those that come were not
     */
    Delta apply(Map<String, Optional<Claims>> changes, Tables tables);
}
