package org.newsgraph.spark;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.document.SourceFile;
import org.newsgraph.table.Bytes;

/**
 * What became of one part of a file: a document, or the reason why there is none.
 *
 * @param file where it stands
 */
record Read(Position position, SourceFile file, Outcome<Document> outcome) {
    /** Those with one key come together, so that the first of them can be told; what was passed over lies anywhere. */
    String key() {
        return outcome instanceof Done<Document> done
                ? done.value().key()
                : "\u0000" + position.file() + " " + position.index();
    }

    byte[] bytes() {
        return Bytes.of(out -> {
            position.write(out);
            Wire.write(file, out);
            write(outcome, out);
        });
    }

    private static void write(Outcome<Document> outcome, DataOutputStream out) throws IOException {
        out.writeBoolean(outcome instanceof Done<Document>);
        if (outcome instanceof Done<Document> done) {
            Wire.write(done.value(), out);
        } else {
            Wire.write((Skipped<Document>) outcome, out);
        }
    }

    static Read of(byte[] bytes) {
        return Bytes.read(
                bytes,
                in -> new Read(
                        Position.of(in),
                        Wire.file(in),
                        in.readBoolean() ? new Done<>(Wire.document(in)) : Wire.skipped(in)));
    }

    /** The same, passed over since an earlier document has its key. */
    Read again() {
        return outcome instanceof Done<Document> done ? new Read(position, file, file.again(done.value())) : this;
    }

    /** The first of each key stays; all in the order of their places. */
    static List<Read> firstOfEachKey(List<Read> all) {
        Set<String> seen = new HashSet<>();
        return all.stream()
                .sorted(Comparator.comparing(Read::position))
                .map(r -> seen.add(r.key()) ? r : r.again())
                .toList();
    }
}
