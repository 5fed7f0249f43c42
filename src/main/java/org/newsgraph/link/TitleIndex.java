package org.newsgraph.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Articles by name, read from a file where they stand: next to nothing in memory however many names are asked for, opened at
 * once.
 *
 * <p>The file holds the articles' names and a table sorted by the 64-bit hash of the normalised name, with a directory by
 * the hash's leading bits. Names themselves are not kept: among ten million, one unknown name in 10<sup>12</sup> meets the hash of
 * another.
 */
public final class TitleIndex implements Titles {
    static final double PROBABILITY_STEPS = 255;

    private static final int MOST = 24;
    private static final double OTHER_SPELLING = 0.7;
    private static final long HASH_BITS = 64;

    private final IndexHeader header;
    private final RandomAccessFile file;

    private TitleIndex(IndexHeader header, RandomAccessFile file) {
        this.header = header;
        this.file = file;
    }

    /** Empty if there is no such file, or it is none of an index of these data that was written to its end. */
    static Optional<TitleIndex> open(Path file, IndexHeader.Stamp stamp) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        RandomAccessFile opened = new RandomAccessFile(file.toFile(), "r");
        Optional<IndexHeader> header = Optional.empty();
        try {
            byte[] head = new byte[IndexHeader.BYTES];
            int length = opened.read(head);
            header = IndexHeader.read(ByteBuffer.wrap(head, 0, Math.max(0, length)), opened.length())
                    .filter(h -> h.stamp().equals(stamp));
            return header.map(h -> new TitleIndex(h, opened));
        } finally {
            if (header.isEmpty()) {
                opened.close();
            }
        }
    }

    @Override
    public List<Title> named(String name) {
        String key = TitleNames.key(name);
        long hash = hash(key);
        int slot = slot(hash, header.bits());
        ByteBuffer range = read(header.directory() + 4L * slot, 8);
        int begin = range.getInt();
        int count = range.getInt() - begin;
        ByteBuffer hashes = read(header.hashes() + 8L * begin, 8 * count);
        byte spelling = (byte) spelling(name);
        Map<Integer, Integer> asWritten = new LinkedHashMap<>();
        Map<Integer, Integer> otherwise = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            if (hashes.getLong(8 * i) == hash) {
                long entry = (long) begin + i;
                byte written = read(header.spellings() + entry, 1).get();
                int steps = Byte.toUnsignedInt(
                        read(header.probabilities() + entry, 1).get());
                int offset = read(header.offsets() + 4 * entry, 4).getInt();
                (written == spelling ? asWritten : otherwise).merge(offset, steps, Math::max);
            }
        }
        return rank(asWritten, otherwise);
    }

    /**
     * What is left by the articles that the name, spelled as it is, leads to, is left for those of its other spellings; less than
     * all, if no link is spelled so.
     */
    private List<Title> rank(Map<Integer, Integer> asWritten, Map<Integer, Integer> otherwise) {
        List<Title> found = new ArrayList<>();
        asWritten.forEach((offset, steps) -> found.add(title(offset, steps / PROBABILITY_STEPS)));
        double taken = found.stream().mapToDouble(Title::probability).sum();
        double left = Math.min(OTHER_SPELLING, Math.max(0, 1 - taken));
        otherwise.keySet().removeAll(asWritten.keySet());
        otherwise.forEach((offset, steps) -> found.add(title(offset, Math.min(left, steps / PROBABILITY_STEPS))));
        found.sort(Title.LIKELIEST);
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    /** Number of entries: pairs of a name and an article. */
    public int size() {
        return header.entries();
    }

    private Title title(int offset, double probability) {
        ByteBuffer head = read(IndexHeader.BYTES + offset, 4);
        int forms = Short.toUnsignedInt(head.getShort());
        ByteBuffer name = read(IndexHeader.BYTES + offset + 4, Short.toUnsignedInt(head.getShort()));
        return new Title(new String(name.array(), UTF_8), probability, forms);
    }

    /** A channel would be closed by the interruption of whoever reads; the file itself is not. */
    private synchronized ByteBuffer read(long position, int length) {
        byte[] bytes = new byte[length];
        try {
            file.seek(position);
            file.readFully(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ByteBuffer.wrap(bytes);
    }

    /** Eight bits that tell one spelling of a name from most others. */
    static int spelling(String name) {
        return (int) (hash(name) & 255);
    }

    static long hash(String key) {
        return MurmurHash3.hash128x64(key.getBytes(UTF_8))[0];
    }

    /** The hash's leading bits. */
    static int slot(long hash, int bits) {
        return bits == 0 ? 0 : (int) (hash >>> (HASH_BITS - bits));
    }
}
