package org.newsgraph.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Articles by name, read from a file that the operating system maps into memory: next to nothing on the heap, opened at once.
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
    private final MappedByteBuffer titles;
    private final MappedByteBuffer directory;
    private final MappedByteBuffer hashes;
    private final MappedByteBuffer offsets;
    private final MappedByteBuffer probabilities;
    private final MappedByteBuffer spellings;

    private TitleIndex(IndexHeader header, FileChannel channel) throws IOException {
        this.header = header;
        this.titles = map(channel, IndexHeader.BYTES, header.directory());
        this.directory = map(channel, header.directory(), header.hashes());
        this.hashes = map(channel, header.hashes(), header.offsets());
        this.offsets = map(channel, header.offsets(), header.probabilities());
        this.probabilities = map(channel, header.probabilities(), header.spellings());
        this.spellings = map(channel, header.spellings(), header.length());
    }

    /** Empty if there is no such file, or it is none of an index of these data that was written to its end. */
    static Optional<TitleIndex> open(Path file, IndexHeader.Stamp stamp) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer head = ByteBuffer.allocate(IndexHeader.BYTES);
            while (head.hasRemaining() && channel.read(head) >= 0) {}
            Optional<IndexHeader> header = IndexHeader.read(head.flip(), channel.size())
                    .filter(h -> h.stamp().equals(stamp));
            return header.isPresent() ? Optional.of(new TitleIndex(header.get(), channel)) : Optional.empty();
        }
    }

    @Override
    public List<Title> named(String name) {
        String key = TitleNames.key(name);
        long hash = hash(key);
        int slot = slot(hash, header.bits());
        int end = directory.getInt(4 * (slot + 1));
        byte spelling = (byte) spelling(name);
        Map<Integer, Integer> asWritten = new LinkedHashMap<>();
        Map<Integer, Integer> otherwise = new LinkedHashMap<>();
        for (int i = directory.getInt(4 * slot); i < end; i++) {
            if (hashes.getLong(8 * i) == hash) {
                (spellings.get(i) == spelling ? asWritten : otherwise)
                        .merge(offsets.getInt(4 * i), Byte.toUnsignedInt(probabilities.get(i)), Math::max);
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
        int forms = Short.toUnsignedInt(titles.getShort(offset));
        byte[] name = new byte[Short.toUnsignedInt(titles.getShort(offset + 2))];
        titles.get(offset + 4, name);
        return new Title(new String(name, UTF_8), probability, forms);
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

    private static MappedByteBuffer map(FileChannel channel, long begin, long end) throws IOException {
        return channel.map(FileChannel.MapMode.READ_ONLY, begin, end - begin);
    }
}
