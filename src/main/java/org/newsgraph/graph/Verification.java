package org.newsgraph.graph;

import java.util.List;

/**
 * What re-reading the sources showed.
 *
 * @param documents number of documents of the graph whose source was there
 * @param claims number of claims whose quote stands where it should
 * @param mismatches everything that does not; sorted
 */
public record Verification(int documents, int claims, List<Mismatch> mismatches) {
    public Verification {
        mismatches = List.copyOf(mismatches);
    }

    /**
     * Something in the graph that the sources do not bear out.
     *
     * @param document name of the document as the graph has it
     * @param subject IRI of the node that is wrong
     * @param message one sentence
     */
    public record Mismatch(String document, String subject, String message) {}
}
