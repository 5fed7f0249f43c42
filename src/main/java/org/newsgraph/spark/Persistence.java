package org.newsgraph.spark;

import java.io.IOException;
import java.util.function.Supplier;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Takes up reading anew where Spark gave it up, as long as that gets anywhere. Spark counts how often a task ended and not what came of
 * it: where several documents end what reads them, each end takes along the tasks beside it, and yet brings nearer that all are found.
 */
final class Persistence {
    /** Where whatever is read ends its process, it is not the documents. */
    private static final int MOST_RUNS = 3;

    private final JavaSparkContext spark;
    private final ReadingFiles files;

    Persistence(JavaSparkContext spark, ReadingFiles files) {
        this.spark = spark;
        this.files = files;
    }

    /** What the reading comes to; what Spark throws, sneakily, if it got nowhere the last time. */
    <T> T run(Supplier<T> reading) throws IOException {
        for (int run = 1; ; run++) {
            long before = files.progress();
            try {
                return reading.get();
            } catch (Exception e) {
                boolean hope = e instanceof SparkException
                        && run < MOST_RUNS
                        && !spark.sc().isStopped()
                        && files.progress() > before;
                if (!hope) {
                    throw e;
                }
            }
        }
    }
}
