package org.newsgraph.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.util.SerializableConfiguration;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.JsonFields;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.document.SourceFile;
import org.newsgraph.document.Sources;
import org.newsgraph.spark.ReadingFiles.Rejected;
import org.newsgraph.spark.ReadingFiles.Summary;
import org.newsgraph.spark.ReadingJob.SourceTask;
import scala.Tuple2;

/**
 * The readings of all documents of a job, in partitions by the hash of the documents' keys: however long the files are that they
 * come from, partitions are of about one size, and copies of a document are in one.
 */
public final class SparkReading {
    /** About so much text is one partition: some hundred articles, a minute's work. */
    private static final long BYTES_OF_PARTITION = 1 << 20;

    private static final int MOST_PARTITIONS = 20_000;

    private final ReadingFiles files;
    private final int partitions;
    private final int documents;
    private final List<Skipped<?>> skipped;

    private SparkReading(ReadingFiles files, int partitions, int documents, List<Skipped<?>> skipped) {
        this.files = files;
        this.partitions = partitions;
        this.documents = documents;
        this.skipped = List.copyOf(skipped);
    }

    /**
     * Reads. Partitions that the same job read before, and that are still in its folder, are not read again.
     *
     * @throws IOException if the folder cannot be used
     */
    static SparkReading read(SparkJob job, JavaSparkContext spark) throws IOException {
        Configuration hadoop = spark.hadoopConfiguration();
        Sources sources =
                new Sources(java.io.InputStream.nullInputStream(), JsonFields.of(job.fields()), job.anyLanguage());
        List<Inputs.Found> found = new Inputs(hadoop).find(job.sources(), sources);
        Path folder = new Path(job.folder());
        String fingerprint = Manifest.fingerprint(job, found);
        Optional<Manifest> before =
                Manifest.of(folder, hadoop).filter(m -> m.fingerprint().equals(fingerprint));
        Manifest manifest = before.orElseGet(() -> new Manifest(
                fingerprint, job.partitions().orElseGet(() -> partitions(found, spark.defaultParallelism()))));
        if (before.isEmpty()) {
            manifest.begin(folder, hadoop);
        }
        SerializableConfiguration configuration = new SerializableConfiguration(hadoop);
        ReadingFiles files = new ReadingFiles(folder, configuration);
        List<Rejected> rejected = new ArrayList<>();
        List<byte[]> tasks = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).file() instanceof Done<SourceFile> file) {
                tasks.add(new SourceTask(i, file.value()).bytes());
            } else if (found.get(i).file() instanceof Skipped<SourceFile> problem) {
                rejected.add(new Rejected(new Position(i, 0), problem));
            }
        }
        ReadingJob reading = new ReadingJob(job, spark.broadcast(job.factory()), configuration, files);
        int documents = 0;
        try {
            for (byte[] bytes : run(reading, files, tasks, manifest.partitions(), spark)) {
                Summary summary = ReadingFiles.summary(bytes);
                documents += summary.documents();
                rejected.addAll(summary.skipped());
            }
        } finally {
            // Whoever mended what made this job fail may find that no document was to blame.
            files.attempts().forget();
        }
        rejected.sort(Comparator.comparing(Rejected::position));
        return new SparkReading(
                files,
                manifest.partitions(),
                documents,
                rejected.stream().<Skipped<?>>map(Rejected::skipped).toList());
    }

    private static int partitions(List<Inputs.Found> found, int parallelism) {
        long bytes = found.stream().mapToLong(Inputs.Found::bytes).sum();
        return (int) Math.min(MOST_PARTITIONS, Math.max(2L * parallelism, bytes / BYTES_OF_PARTITION + 1));
    }

    private static List<byte[]> run(
            ReadingJob job, ReadingFiles files, List<byte[]> tasks, int partitions, JavaSparkContext spark)
            throws IOException {
        int slices = Math.max(1, Math.min(tasks.size(), Math.max(partitions, 2 * spark.defaultParallelism())));
        JavaRDD<byte[]> summaries = spark.parallelize(tasks, slices)
                .mapPartitionsToPair(job::documents)
                .partitionBy(new HashPartitioner(partitions))
                .mapPartitionsWithIndex(
                        (Function2<Integer, java.util.Iterator<Tuple2<String, byte[]>>, java.util.Iterator<byte[]>>)
                                (index, documents) ->
                                        List.of(job.read(index, documents)).iterator(),
                        true);
        return new Persistence(spark, files).run(summaries::collect);
    }

    /** How many documents were read. */
    public int documents() {
        return documents;
    }

    /** What was passed over, in the order of the sources. */
    public List<Skipped<?>> skipped() {
        return skipped;
    }

    /** Into how many parts the documents are cut. */
    public int partitions() {
        return partitions;
    }

    ReadingFiles files() {
        return files;
    }

    /** Gives all readings, one after the other. */
    public void forEach(Consumer<Claims> readings) throws IOException {
        for (int i = 0; i < partitions; i++) {
            files.forEach(i, readings);
        }
    }
}
