package org.newsgraph.link;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The first bytes of an index file. They are written last, so that a file whose writing was interrupted has none.
 *
 * @param stamp which data the index is of
 * @param titles number of bytes of the articles' names, which follow the header
 * @param entries number of entries
 * @param bits how many leading bits of a hash tell its place in the directory
 */
record IndexHeader(Stamp stamp, long titles, int entries, int bits) {
    static final int BYTES = 64;

    private static final long MAGIC = 0x4e47_5449_544c_4553L; // "NGTITLES"
    private static final int VERSION = 2;

    /**
     * Which data an index is of.
     *
     * @param length number of bytes of the data as shipped
     * @param checksum CRC-32 of them
     */
    record Stamp(long length, long checksum) {}

    long directory() {
        return BYTES + titles;
    }

    long hashes() {
        return directory() + 4L * ((1L << bits) + 1);
    }

    long offsets() {
        return hashes() + 8L * entries;
    }

    long probabilities() {
        return offsets() + 4L * entries;
    }

    long spellings() {
        return probabilities() + entries;
    }

    /** Length of the whole file. */
    long length() {
        return spellings() + entries;
    }

    ByteBuffer bytes() {
        ByteBuffer out = ByteBuffer.allocate(BYTES);
        out.putLong(MAGIC).putInt(VERSION).putLong(stamp.length()).putLong(stamp.checksum());
        out.putLong(titles).putInt(entries).putInt(bits).putLong(length());
        out.putLong(checksum(out, out.position()));
        return out.position(BYTES).flip();
    }

    /** Empty if the bytes are no header of this version or the file is not as long as they say. */
    static Optional<IndexHeader> read(ByteBuffer in, long fileLength) {
        if (in.remaining() < BYTES || in.getLong() != MAGIC || in.getInt() != VERSION) {
            return Optional.empty();
        }
        Stamp stamp = new Stamp(in.getLong(), in.getLong());
        IndexHeader header = new IndexHeader(stamp, in.getLong(), in.getInt(), in.getInt());
        boolean whole = in.getLong() == fileLength && header.length() == fileLength;
        int end = in.position();
        return whole && in.getLong() == checksum(in, end) ? Optional.of(header) : Optional.empty();
    }

    private static long checksum(ByteBuffer buffer, int end) {
        CRC32 crc = new CRC32();
        crc.update(buffer.duplicate().position(0).limit(end));
        return crc.getValue();
    }
}
