package org.newsgraph.web.site;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.web.rdf.Rebasing;

/** All of a dataset as gzipped N-Quads, in the order of the lines' code points. A triple of a named graph stands there alone. */
final class Dump {
    private final DatasetGraph dataset;
    private final Rebasing names;
    private boolean hasTripleTerms;

    Dump(DatasetGraph dataset, Rebasing names) {
        this.dataset = dataset;
        this.names = names;
    }

    /**
     * Writes it; the stream stays open.
     *
     * @return whether it is RDF 1.1: no triple is a term of another
     */
    boolean write(OutputStream out) throws IOException {
        try (SortedLines lines = new SortedLines()) {
            boolean named = dataset.listGraphNodes().hasNext();
            dataset.find().forEachRemaining(q -> {
                if (!q.isDefaultGraph() || !named || !isInNamedGraph(q)) {
                    lines.add(line(q));
                    hasTripleTerms |= q.getObject().isTripleTerm();
                }
            });
            GZIPOutputStream packed = new GZIPOutputStream(out);
            OutputStream buffered = new BufferedOutputStream(packed, 1 << 16);
            for (Iterator<String> i = lines.iterator(); i.hasNext(); ) {
                buffered.write(i.next().getBytes(StandardCharsets.UTF_8));
                buffered.write('\n');
            }
            buffered.flush();
            packed.finish();
            return !hasTripleTerms;
        }
    }

    private boolean isInNamedGraph(Quad quad) {
        return dataset.findNG(Node.ANY, quad.getSubject(), quad.getPredicate(), quad.getObject())
                .hasNext();
    }

    private String line(Quad quad) {
        String triple =
                written(quad.getSubject()) + " " + written(quad.getPredicate()) + " " + written(quad.getObject());
        return quad.isDefaultGraph() ? triple + " ." : triple + " " + written(quad.getGraph()) + " .";
    }

    private String written(Node node) {
        return NodeFmtLib.strNT(names.renamed(node));
    }
}
