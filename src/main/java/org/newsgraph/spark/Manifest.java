package org.newsgraph.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.newsgraph.graph.Iris;
import org.newsgraph.store.ReadingCodec;

/**
 * What the readings in a folder are of: those of another job are not taken for those of this one.
 *
 * @param fingerprint of the files and of all that their readings depend on
 * @param partitions into how many parts the documents are cut
 */
record Manifest(String fingerprint, int partitions) {
    private static final String NAME = "_job";

    static String fingerprint(SparkJob job, List<Inputs.Found> files) {
        return Iris.sha256(String.join(
                "\n",
                ReadingCodec.VERSION,
                job.factory().fingerprint(),
                new TreeMap<>(job.fields()).toString(),
                String.valueOf(job.anyLanguage()),
                job.defaultDate().toString(),
                files.stream().map(Inputs.Found::toString).collect(Collectors.joining("\n"))));
    }

    /** What the folder says; empty if there is nothing in it, or nothing that was ever used. */
    static Optional<Manifest> of(Path folder, Configuration hadoop) throws IOException {
        Path file = new Path(folder, NAME);
        try (InputStream in = file.getFileSystem(hadoop).open(file)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.size() < 2
                    ? Optional.empty()
                    : Optional.of(new Manifest(lines.get(0), Integer.parseInt(lines.get(1))));
        } catch (FileNotFoundException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Makes the folder anew, with this in it. */
    void begin(Path folder, Configuration hadoop) throws IOException {
        FileSystem files = folder.getFileSystem(hadoop);
        files.delete(folder, true);
        files.mkdirs(folder);
        try (OutputStream out = files.create(new Path(folder, NAME), true)) {
            out.write((fingerprint + "\n" + partitions + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
