package org.newsgraph.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/**
 * What attempts at reading a partition leave behind if their process ends under them: each has a file, the mark, which goes when the
 * attempt ends by itself. So one document that ends every process that reads it, by using up its memory, say, is found and passed over,
 * where it would else be tried for ever.
 *
 * <ol>
 *   <li>While no process ended, a mark is empty: a file written and deleted a partition is all that this costs.
 *   <li>An attempt that finds the mark of one whose process ended writes into its own, before each document, which it is.
 *   <li>A document that such a mark names is read while no other task of the process reads anything. If the process ends of that twice,
 *       it was this document, and it is not read any more.
 * </ol>
 *
 * <p>Two attempts at one partition may run at once. Each takes the other's for one whose process ended, and is only more careful for it:
 * since there are no more than two, one mark of a document read alone may be the other's, but not both.
 */
final class Attempts implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int ENDS_ALONE = 2;

    private final String folder;
    private final SerializableConfiguration hadoop;

    /** @param folder of the job's readings */
    Attempts(Path folder, SerializableConfiguration hadoop) {
        this.folder = new Path(folder, "_begun").toString();
        this.hadoop = hadoop;
    }

    /**
     * What an attempt read when its process ended.
     *
     * @param alone whether nothing else was read then
     */
    record Mark(Position position, boolean alone) {}

    /**
     * Begins an attempt.
     *
     * @param number tells it apart from others that run now
     */
    Attempt begin(int partition, long number) throws IOException {
        Configuration configuration = hadoop.value();
        Path place = new Path(folder, String.format(Locale.ROOT, "%05d", partition));
        FileSystem files = place.getFileSystem(configuration);
        List<Optional<Mark>> before = new ArrayList<>();
        for (FileStatus one : list(files, place)) {
            before.add(read(files, one.getPath()));
        }
        // Numbers begin anew with each job, which may go on from an earlier one.
        Path own = new Path(place, before.size() + "-" + number);
        Attempt attempt = new Attempt(files, own, before);
        attempt.write(Optional.empty());
        return attempt;
    }

    /** How many marks there are. */
    long count() throws IOException {
        Path all = new Path(folder);
        FileSystem files = all.getFileSystem(hadoop.value());
        long count = 0;
        for (FileStatus partition : list(files, all)) {
            count += list(files, partition.getPath()).size();
        }
        return count;
    }

    /** Forgets all attempts; none is to run. */
    void forget() throws IOException {
        Path all = new Path(folder);
        all.getFileSystem(hadoop.value()).delete(all, true);
    }

    private static List<FileStatus> list(FileSystem files, Path place) throws IOException {
        try {
            return List.of(files.listStatus(place));
        } catch (FileNotFoundException e) {
            return List.of();
        }
    }

    private static Optional<Mark> read(FileSystem files, Path mark) throws IOException {
        try (DataInputStream in = files.open(mark)) {
            return Optional.of(new Mark(Position.of(in), in.readBoolean()));
        } catch (EOFException | FileNotFoundException e) {
            // No document was begun, or the attempt has ended by itself since.
            return Optional.empty();
        }
    }

    /** One attempt, for one thread. */
    static final class Attempt {
        private final FileSystem files;
        private final Path own;
        private final List<Optional<Mark>> before;

        private Attempt(FileSystem files, Path own, List<Optional<Mark>> before) {
            this.files = files;
            this.own = own;
            this.before = List.copyOf(before);
        }

        /** Whether the document is known to end the process that reads it. */
        boolean isDeadly(Position document) {
            Optional<Mark> alone = Optional.of(new Mark(document, true));
            return before.stream().filter(alone::equals).count() >= ENDS_ALONE;
        }

        /** Whether a process ended that read the document, maybe for another reason. */
        boolean isSuspect(Position document) {
            return before.stream().flatMap(Optional::stream).anyMatch(m -> m.position()
                    .equals(document));
        }

        /** Tells that a document is read now. */
        void begin(Position document) throws IOException {
            if (!before.isEmpty()) {
                write(Optional.of(new Mark(document, isSuspect(document))));
            }
        }

        /** Tells that a document was read, lest a suspect is blamed for what ends the process later. */
        void end(Position document) throws IOException {
            if (isSuspect(document)) {
                write(Optional.empty());
            }
        }

        private void write(Optional<Mark> mark) throws IOException {
            try (DataOutputStream out = files.create(own, true)) {
                if (mark.isPresent()) {
                    mark.get().position().write(out);
                    out.writeBoolean(mark.get().alone());
                }
            }
        }

        /** The attempt ended by itself, without success. */
        void giveUp() throws IOException {
            files.delete(own, false);
        }

        /** The partition is read; nobody needs to know of attempts any more. */
        void succeed() throws IOException {
            files.delete(own.getParent(), true);
        }
    }
}
