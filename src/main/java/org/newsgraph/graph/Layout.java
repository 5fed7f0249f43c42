package org.newsgraph.graph;

import java.util.Optional;

/**
 * How the graph is laid out when written; the triples stay the same.
 *
 * @param namedGraph IRI of the graph that all of it goes into; empty: the default graph
 * @param graphPerDocument what belongs to one document goes into a graph of its own, named as the document
 * @param rdf12 derivations are written as reifiers of triple terms
 */
public record Layout(Optional<String> namedGraph, boolean graphPerDocument, boolean rdf12) {
    /** One default graph of plain RDF 1.1 triples. */
    public static final Layout PLAIN = new Layout(Optional.empty(), false, false);

    /** Throws {@link UnsupportedFormatException} if the format cannot hold this layout. */
    public void check(OutputFormat format) {
        if ((namedGraph.isPresent() || graphPerDocument) && !format.holdsNamedGraphs()) {
            throw new UnsupportedFormatException(
                    "Format ." + format.extension()
                            + " has no named graphs, which --graph and --graphs ask for; use .trig, .nq, .jsonld, .trix or .rt.");
        }
        if (rdf12 && !format.holdsTripleTerms()) {
            throw new UnsupportedFormatException("Format ." + format.extension()
                    + " cannot hold the triple terms that --rdf12 asks for; use .ttl, .trig, .nt, .nq, .trix or .rt.");
        }
    }
}
