package org.newsgraph.spark;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.spark.api.java.JavaRDD;
import org.newsgraph.pipeline.KeyedStages;

/** Brings the lines of a graph from their partitions to this process. */
final class Gathering {
    private static final int MOST_PARTITIONS_AT_ONCE = 32;

    private Gathering() {}

    /** Adds all lines. Several partitions are made and parsed at once, but never so many that all lines wait here as text. */
    static void into(Graph graph, JavaRDD<byte[]> blocks) {
        int partitions = blocks.getNumPartitions();
        int atOnce = Math.min(2 * blocks.context().defaultParallelism(), MOST_PARTITIONS_AT_ONCE);
        for (int begin = 0; begin < partitions; begin += atOnce) {
            int[] some =
                    IntStream.range(begin, Math.min(begin + atOnce, partitions)).toArray();
            Arrays.stream(blocks.collectPartitions(some)).flatMap(List::stream).toList().parallelStream()
                    .map(block -> KeyedStages.triples(LineBlocks.text(block)))
                    .forEachOrdered(triples -> triples.forEach(graph::add));
        }
    }
}
