package org.newsgraph.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Reads RDF files, the RDF files of folders, and stores, into one dataset. */
public final class DataLoader {
    private DataLoader() {}

    /**
     * Loads everything; the default graph holds all triples, also those of named graphs, so that no question needs {@code
     * GRAPH}.
     *
     * @throws UnreadableDataException if a file is no RDF or broken
     * @throws IOException if a path does not exist or cannot be read
     */
    public static DatasetGraph load(List<Path> paths) throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        new DataStream(paths).sendTo(new Merge(dataset));
        return dataset;
    }

    /** Puts the triples of named graphs into the default graph too. */
    private static final class Merge extends StreamRDFWrapper {
        private final DatasetGraph dataset;

        Merge(DatasetGraph dataset) {
            super(StreamRDFLib.dataset(dataset));
            this.dataset = dataset;
        }

        @Override
        public void triple(Triple triple) {
            dataset.getDefaultGraph().add(triple);
        }

        @Override
        public void quad(Quad quad) {
            triple(quad.asTriple());
            if (!quad.isDefaultGraph()) {
                dataset.add(quad);
            }
        }
    }
}
