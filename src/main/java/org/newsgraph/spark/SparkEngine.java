package org.newsgraph.spark;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Builds with Apache Spark: in threads of this process, or on the cluster to which this program was submitted. */
public final class SparkEngine implements AutoCloseable {
    private static final String MASTER = "spark.master";
    private static final String EXECUTOR_OPTIONS = "spark.executor.extraJavaOptions";

    private final JavaSparkContext spark;

    private SparkEngine(JavaSparkContext spark) {
        this.spark = spark;
    }

    /**
     * Connects to the cluster that {@code spark-submit} named; else works in this process.
     *
     * @param threads of this process, if there is no cluster
     * @param reading what documents will be read with
     */
    public static SparkEngine start(int threads, ReadingFactory reading) {
        SparkConf settings = new SparkConf();
        if (settings.get(MASTER, "local").matches("local(\\[.*)?")) {
            loadAhead(reading);
        }
        return start(settings, threads);
    }

    /** In this process models are loaded while Spark still starts; what goes wrong is met again by the tasks that need them. */
    private static void loadAhead(ReadingFactory reading) {
        Thread loading = new Thread(() -> ReadingFactory.loaded(reading), "loading ahead");
        loading.setUncaughtExceptionHandler((thread, problem) -> {});
        loading.setDaemon(true);
        loading.start();
    }

    static SparkEngine start(SparkConf settings, int threads) {
        settings.setAppName("newsgraph");
        // A task that fails is tried anew in threads too.
        if (!settings.contains(MASTER)) {
            settings.setMaster("local[" + threads + ",8]");
            // Its pages are Servlet 5, newsgraph's Servlet 6.
            settings.set("spark.ui.enabled", "false");
            settings.setIfMissing("spark.driver.host", "localhost");
            settings.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        // A document that ends its executor takes along the tasks beside it, some times over, and what others still
        // have to fetch.
        settings.setIfMissing("spark.task.maxFailures", "16");
        settings.setIfMissing("spark.stage.maxConsecutiveAttempts", "32");
        // An executor without memory would else spend a second on closing down, and all its tries on tasks that it no
        // longer takes.
        settings.set(EXECUTOR_OPTIONS, (settings.get(EXECUTOR_OPTIONS, "") + " -XX:+ExitOnOutOfMemoryError").strip());
        // Of two tasks that write the same, one counts.
        settings.setIfMissing("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", "1");
        return new SparkEngine(new JavaSparkContext(settings));
    }

    /** Reads all documents of a job. */
    public SparkReading read(SparkJob job) throws IOException {
        return SparkReading.read(job, spark);
    }

    /**
     * What all documents together say, as lines of N-Triples, each once: identity, description and rules over the partitions.
     *
     * @param factory makes the stages where they run
     */
    public SparkResult result(SparkReading reading, StagesFactory factory) {
        return new SparkResult(
                new IdentityJob(spark, reading, factory).lines(), reading.partitions(), spark.hadoopConfiguration());
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
