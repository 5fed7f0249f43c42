package org.newsgraph.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.store.ReadingCodec;
import org.newsgraph.table.Bytes;

/**
 * The readings of a job, a file a partition. A file appears when it is whole, so that of a job that was stopped all that is there
 * counts; of several tasks that write the same one, the first wins, and the others' would be the same.
 */
final class ReadingFiles implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int READING = 1;
    private static final int SKIPPED = 2;
    private static final int END = 3;
    private static final String PART = "part-";

    private final String folder;
    private final SerializableConfiguration hadoop;

    ReadingFiles(Path folder, SerializableConfiguration hadoop) {
        this.folder = folder.toString();
        this.hadoop = hadoop;
    }

    /**
     * What a partition came to.
     *
     * @param skipped what was passed over, with the place of each
     */
    record Summary(int documents, List<Rejected> skipped) {}

    /** Something that was passed over. */
    record Rejected(Position position, Skipped<?> skipped) {}

    private FileSystem files() throws IOException {
        return new Path(folder).getFileSystem(hadoop.value());
    }

    private Path file(int partition) {
        return new Path(folder, String.format(Locale.ROOT, PART + "%05d", partition));
    }

    /** What attempts at reading leave behind. */
    Attempts attempts() {
        return new Attempts(new Path(folder), hadoop);
    }

    /** Whether the partition was read. */
    boolean has(int partition) throws IOException {
        return files().exists(file(partition));
    }

    /** Grows with each partition that is read, and with each attempt at one whose process ended. */
    long progress() throws IOException {
        return Stream.of(files().listStatus(new Path(folder)))
                        .filter(f -> f.getPath().getName().startsWith(PART))
                        .count()
                + attempts().count();
    }

    /**
     * Writes what becomes of a partition.
     *
     * @param attempt tells apart tasks that write the same partition
     */
    void write(int partition, long attempt, Iterator<Outcome> outcomes) throws IOException {
        FileSystem files = files();
        Path target = file(partition);
        Path part = new Path(folder, "_" + target.getName() + "." + attempt);
        ReadingCodec codec = new ReadingCodec();
        try (DataOutputStream out = files.create(part, true)) {
            int count = 0;
            while (outcomes.hasNext()) {
                write(outcomes.next(), codec, out);
                count++;
            }
            out.writeByte(END);
            out.writeInt(count);
        } catch (IOException | RuntimeException e) {
            files.delete(part, false);
            throw e;
        }
        if (files.exists(target) || !files.rename(part, target)) {
            files.delete(part, false);
            if (!files.exists(target)) {
                throw new IOException("cannot be written: " + target);
            }
        }
    }

    /** What became of a document, and where it stands. */
    record Outcome(Position position, org.newsgraph.document.Outcome<Claims> outcome) {}

    private static void write(Outcome one, ReadingCodec codec, DataOutputStream out) throws IOException {
        boolean done = one.outcome() instanceof Done<Claims>;
        out.writeByte(done ? READING : SKIPPED);
        one.position().write(out);
        if (one.outcome() instanceof Done<Claims> reading) {
            byte[] bytes = codec.encode(reading.value());
            out.writeInt(bytes.length);
            out.write(bytes);
        } else {
            Wire.write((Skipped<Claims>) one.outcome(), out);
        }
    }

    /** All readings of a partition, one after the other. */
    void forEach(int partition, Consumer<Claims> readings) throws IOException {
        ReadingCodec codec = new ReadingCodec();
        read(partition, (position, bytes) -> readings.accept(codec.decode(bytes)), (position, skipped) -> {});
    }

    /** What the partition came to, without the readings. */
    Summary summary(int partition) throws IOException {
        int[] documents = {0};
        List<Rejected> skipped = new ArrayList<>();
        read(
                partition,
                (position, bytes) -> documents[0]++,
                (position, one) -> skipped.add(new Rejected(position, one)));
        return new Summary(documents[0], skipped);
    }

    /** Takes what stands at a place. */
    private interface Taker<T> {
        void take(Position position, T value) throws IOException;
    }

    private void read(int partition, Taker<byte[]> readings, Taker<Skipped<Document>> skipped) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new java.io.BufferedInputStream(files().open(file(partition)), 1 << 16))) {
            for (int kind = in.readByte(); kind != END; kind = in.readByte()) {
                Position position = Position.of(in);
                if (kind == READING) {
                    readings.take(position, in.readNBytes(in.readInt()));
                } else {
                    skipped.take(position, Wire.skipped(in));
                }
            }
        }
    }

    /** A summary as bytes, for the way to the driver. */
    static byte[] bytes(Summary summary) {
        return Bytes.of(out -> {
            out.writeInt(summary.documents());
            out.writeInt(summary.skipped().size());
            for (Rejected one : summary.skipped()) {
                one.position().write(out);
                Wire.write(one.skipped(), out);
            }
        });
    }

    static Summary summary(byte[] bytes) {
        return Bytes.read(bytes, in -> {
            int documents = in.readInt();
            List<Rejected> skipped = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                skipped.add(new Rejected(Position.of(in), Wire.skipped(in)));
            }
            return new Summary(documents, skipped);
        });
    }
}
