package org.newsgraph.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.jena.graph.Graph;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.newsgraph.graph.NTriples;

/** Builds with Apache Spark: in threads of this process, or on the cluster to which this program was submitted. */
public final class SparkEngine implements AutoCloseable {
    private final JavaSparkContext spark;

    private SparkEngine(JavaSparkContext spark) {
        this.spark = spark;
    }

    /**
     * Connects to the cluster that {@code spark-submit} named; else works in this process.
     *
     * @param threads of this process, if there is no cluster
     */
    public static SparkEngine start(int threads) {
        return start(new SparkConf(), threads);
    }

    static SparkEngine start(SparkConf settings, int threads) {
        settings.setAppName("newsgraph");
        // A task that fails is tried anew in threads too.
        if (!settings.contains("spark.master")) {
            settings.setMaster("local[" + threads + ",8]");
            // Its pages are Servlet 5, newsgraph's Servlet 6.
            settings.set("spark.ui.enabled", "false");
            settings.setIfMissing("spark.driver.host", "localhost");
            settings.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        settings.setIfMissing("spark.task.maxFailures", "8");
        // Of two tasks that write the same, one counts.
        settings.setIfMissing("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", "1");
        return new SparkEngine(new JavaSparkContext(settings));
    }

    /** Reads all documents of a job. */
    public SparkReading read(SparkJob job) throws IOException {
        return SparkReading.read(job, spark);
    }

    /**
     * Writes a graph as N-Triples in parts, {@code part-00000.nt} and so on, sorted by line from the first part to the last. A
     * folder in which an earlier result stands is replaced.
     *
     * @throws IOException if the folder holds anything else, or cannot be written
     */
    public void write(Graph graph, String folder, int parts) throws IOException {
        TripleOutput.prepare(new Path(folder), spark.hadoopConfiguration());
        List<String> lines = NTriples.lines(graph.find().toList());
        TripleOutput.write(spark.parallelize(lines, parts), new Path(folder), parts);
    }

    /** Takes away what a job keeps until it is done. */
    public void clean(SparkJob job) throws IOException {
        Path folder = new Path(job.folder());
        folder.getFileSystem(spark.hadoopConfiguration()).delete(folder, true);
    }

    @Override
    public void close() {
        spark.close();
    }
}
