package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * The file of the terms of a TDB2 database, what stands in it when it is opened mapped into memory. TDB2 reads a term in about ten
 * pieces and would ask the system for each; what is written later is read in this way.
 */
final class MappedNodeFile extends NodeFile {
    /** A mapped buffer has at most two gigabytes. */
    private static final int PART_BITS = 30;

    private final List<ByteBuffer> parts = new ArrayList<>();
    private long mapped;

    MappedNodeFile(String path) {
        super(path);
    }

    @Override
    public void open() {
        super.open();
        mapped = length();
        FileChannel channel = file.getChannel();
        try {
            for (long at = 0; at < mapped; at += 1L << PART_BITS) {
                parts.add(channel.map(FileChannel.MapMode.READ_ONLY, at, Math.min(mapped - at, 1L << PART_BITS)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int read(long at, byte[] into, int from, int count) {
        if (at + count > mapped) {
            return super.read(at, into, from, count);
        }
        int done = 0;
        while (done < count) {
            long next = at + done;
            ByteBuffer part = parts.get((int) (next >> PART_BITS));
            int place = (int) (next & (1L << PART_BITS) - 1);
            int many = Math.min(count - done, part.capacity() - place);
            part.get(place, into, from + done, many);
            done += many;
        }
        return count;
    }

    @Override
    public void truncate(long to) {
        super.truncate(to);
        mapped = Math.min(mapped, to);
    }
}
