package org.newsgraph.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.newsgraph.document.Document;
import org.newsgraph.document.JsonFields;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.document.Sources;
import org.newsgraph.table.Bytes;
import scala.Tuple2;

/** The tasks of reading: files into documents, and partitions of documents into readings. */
final class ReadingJob implements Serializable {
    private static final long serialVersionUID = 1L;

    /** So often reading a file is tried anew where it could not be opened: networks fail and come back. */
    private static final int TRIES = 3;

    private final HashMap<String, String> fields;
    private final boolean anyLanguage;
    private final String defaultDate;
    private final Broadcast<ReadingFactory> factory;
    private final SerializableConfiguration hadoop;
    private final ReadingFiles files;

    ReadingJob(SparkJob job, Broadcast<ReadingFactory> factory, SerializableConfiguration hadoop, ReadingFiles files) {
        this.fields = new HashMap<>(job.fields());
        this.anyLanguage = job.anyLanguage();
        this.defaultDate = job.defaultDate().map(LocalDate::toString).orElse("");
        this.factory = factory;
        this.hadoop = hadoop;
        this.files = files;
    }

    /** What stands in files, by key. */
    Iterator<Tuple2<String, byte[]>> documents(Iterator<byte[]> sourceFiles) {
        Sources sources = new Sources(InputStream.nullInputStream(), JsonFields.of(Map.copyOf(fields)), anyLanguage);
        Inputs inputs = new Inputs(hadoop.value());
        return new Flat<>(sourceFiles, bytes -> documents(bytes, sources, inputs));
    }

    private Iterator<Tuple2<String, byte[]>> documents(byte[] bytes, Sources sources, Inputs inputs) {
        SourceTask task = SourceTask.of(bytes);
        int[] index = {0};
        return sources.read(task.file(), () -> inputs.open(task.file()))
                .map(outcome -> {
                    retry(outcome);
                    Read read = new Read(new Position(task.number(), index[0]++), task.file(), dated(outcome));
                    return new Tuple2<>(read.key(), read.bytes());
                })
                .iterator();
    }

    /** Whether a file cannot be opened or only cannot be opened now, another try tells. */
    private static void retry(Outcome<Document> outcome) {
        if (outcome instanceof Skipped<Document> s
                && s.kind() == Skipped.Kind.ACCESS
                && TaskContext.get().attemptNumber() < TRIES - 1) {
            throw new IllegalStateException(s.sentence());
        }
    }

    private Outcome<Document> dated(Outcome<Document> outcome) {
        return outcome instanceof Done<Document> done && !defaultDate.isEmpty()
                ? new Done<>(done.value().datedIfUndated(LocalDate.parse(defaultDate)))
                : outcome;
    }

    /** Reads the documents of a partition, unless that was done before; gives what it came to. */
    byte[] read(int partition, Iterator<Tuple2<String, byte[]>> documents) throws IOException {
        if (!files.has(partition)) {
            List<Read> all = new ArrayList<>();
            documents.forEachRemaining(d -> all.add(Read.of(d._2())));
            new PartitionReading(ReadingFactory.loaded(factory.value()), files)
                    .read(partition, TaskContext.get().taskAttemptId(), Read.firstOfEachKey(all));
        }
        return ReadingFiles.bytes(files.summary(partition));
    }

    /** A file with its number. */
    record SourceTask(int number, org.newsgraph.document.SourceFile file) {
        byte[] bytes() {
            return Bytes.of(out -> {
                out.writeInt(number);
                Wire.write(file, out);
            });
        }

        static SourceTask of(byte[] bytes) {
            return Bytes.read(bytes, in -> new SourceTask(in.readInt(), Wire.file(in)));
        }
    }

    /** What each of some things gives, one after the other. */
    private static final class Flat<A, B> implements Iterator<B> {
        private final Iterator<A> all;
        private final Function<A, Iterator<B>> each;
        private Optional<Iterator<B>> open = Optional.empty();

        Flat(Iterator<A> all, Function<A, Iterator<B>> each) {
            this.all = all;
            this.each = each;
        }

        @Override
        public boolean hasNext() {
            while (open.filter(Iterator::hasNext).isEmpty() && all.hasNext()) {
                open = Optional.of(each.apply(all.next()));
            }
            return open.filter(Iterator::hasNext).isPresent();
        }

        @Override
        public B next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException();
            }
            return open.orElseThrow().next();
        }
    }
}
