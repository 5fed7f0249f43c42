package org.newsgraph.document;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Bytes that hold one document or many. Gzip is undone here, so that no reader has to know of it.
 *
 * @param place the input as the user knows it, for reports
 * @param name what its document is called; those of a collection are called by it and their own name
 * @param known what a {@code metadata.jsonl} says about it
 * @param in the bytes; supports mark and reset
 * @param gunzip the layer that undoes gzip, which knows whether something was missing
 * @param file the file as it lies on disk, maybe gzipped, where there is one
 */
record SourceInput(
        String place,
        String name,
        Document.Metadata known,
        BufferedInputStream in,
        Optional<Gunzip> gunzip,
        Optional<Path> file)
        implements Closeable {

    /** The same bytes without gzip, if they have it. */
    static SourceInput of(String place, String name, Document.Metadata known, InputStream in, Optional<Path> file)
            throws IOException {
        BufferedInputStream raw = new BufferedInputStream(in, 1 << 16);
        if (!Gunzip.isGzip(raw)) {
            return new SourceInput(place, name, known, raw, Optional.empty(), file);
        }
        Gunzip gunzip = new Gunzip(raw);
        return new SourceInput(place, name, known, new BufferedInputStream(gunzip), Optional.of(gunzip), file);
    }

    /** What is wrong with the gzip layer as far as it was read; one sentence without the name of the input. */
    Optional<String> damage() {
        return gunzip.flatMap(Gunzip::damage);
    }

    /**
     * All bytes.
     *
     * @throws TooLong if there are more than {@code limit}; they are not read then
     */
    byte[] bytes(int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new TooLong(limit);
        }
        return bytes;
    }

    /** The first bytes, which stay to be read. */
    byte[] head(int length) throws IOException {
        in.mark(length);
        byte[] head = in.readNBytes(length);
        in.reset();
        return head;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** More bytes than any article has. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong(int limit) {
            super("more than " + limit / 1_000_000 + " MB, too long for an article");
        }
    }
}
