package org.newsgraph.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.output.TextOutputFormat;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.util.LongAccumulator;
import scala.Tuple2;

/**
 * N-Triples in parts, each line once: sorted by their bytes, so that the parts one after the other are what {@code LC_ALL=C sort -u}
 * makes of the lines.
 */
public final class TripleOutput extends TextOutputFormat<NullWritable, Text> {
    /** Made by Hadoop. */
    public TripleOutput() {}

    @Override
    public Path getDefaultWorkFile(TaskAttemptContext context, String extension) throws IOException {
        return super.getDefaultWorkFile(context, ".nt" + extension);
    }

    /** Makes place for a result, if nothing but an earlier result is there. */
    static void prepare(Path folder, Configuration hadoop) throws IOException {
        FileSystem files = folder.getFileSystem(hadoop);
        if (!files.exists(folder)) {
            return;
        }
        if (!files.getFileStatus(folder).isDirectory()) {
            throw new FileAlreadyExistsException(folder + " is a file");
        }
        for (FileStatus one : files.listStatus(folder)) {
            String name = one.getPath().getName();
            if (!name.matches("part-.*\\.nt|_SUCCESS|_temporary|\\..*\\.crc")) {
                throw new FileAlreadyExistsException(folder + " holds other files, such as " + name);
            }
        }
        files.delete(folder, true);
    }

    /** Writes lines, each as its UTF-8; gives how many. */
    static long write(JavaRDD<byte[]> lines, Path folder, int parts) {
        // Spark adds up what the one attempt of each task did that counts.
        LongAccumulator written = lines.context().longAccumulator("triples");
        JavaPairRDD<NullWritable, Text> sorted = lines.mapToPair(line -> new Tuple2<>(line, true))
                .sortByKey((Comparator<byte[]> & Serializable) Arrays::compareUnsigned, true, parts)
                .mapPartitionsToPair(all -> once(all, written));
        sorted.saveAsNewAPIHadoopFile(folder.toString(), NullWritable.class, Text.class, TripleOutput.class);
        return written.value();
    }

    /** Equal lines follow each other. */
    private static Iterator<Tuple2<NullWritable, Text>> once(
            Iterator<Tuple2<byte[], Boolean>> sorted, LongAccumulator written) {
        return new Iterator<>() {
            private final List<byte[]> next = new ArrayList<>();
            private byte[] last = {};

            @Override
            public boolean hasNext() {
                while (next.isEmpty() && sorted.hasNext()) {
                    byte[] line = sorted.next()._1();
                    if (!Arrays.equals(line, last)) {
                        next.add(line);
                    }
                    last = line;
                }
                return !next.isEmpty();
            }

            @Override
            public Tuple2<NullWritable, Text> next() {
                if (!hasNext()) {
                    throw new java.util.NoSuchElementException();
                }
                written.add(1);
                return new Tuple2<>(NullWritable.get(), new Text(next.remove(0)));
            }
        };
    }
}
