package org.newsgraph.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.spark.api.java.JavaRDD;

/** The graph that a job makes, in partitions. */
public final class SparkResult {
    private final JavaRDD<byte[]> lines;
    private final int partitions;
    private final Configuration hadoop;

    SparkResult(JavaRDD<byte[]> lines, int partitions, Configuration hadoop) {
        this.lines = lines;
        this.partitions = partitions;
        this.hadoop = hadoop;
    }

    /**
     * Writes N-Triples in parts, {@code part-r-00000.nt} and so on, sorted by line from the first part to the last. A folder in which
     * an earlier result stands is replaced.
     *
     * @return how many triples
     * @throws IOException if the folder holds anything else, or cannot be written
     */
    public long write(String folder) throws IOException {
        TripleOutput.prepare(new Path(folder), hadoop);
        return TripleOutput.write(lines.flatMap(LineBlocks::bytes), new Path(folder), partitions);
    }

    /** All of it in this process. */
    public Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        Gathering.into(graph, lines);
        return graph;
    }
}
