package org.newsgraph.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Writes the file that {@link TitleIndex} reads. Articles' names go to the file as they come; entries are kept, 16 bytes each,
 * until {@link #finish}. What was not finished has no header and is no index.
 */
final class TitleIndexWriter implements Closeable {
    private static final int BUCKET_BITS = 10;
    private static final int PER_SLOT_BITS = 3;
    private static final int LONGEST_TITLE = 250;

    private final FileChannel channel;
    private final DataOutputStream out;
    private final List<Bucket> buckets = new ArrayList<>();
    private long titles;

    /** An entry as it is sorted. */
    private record Entry(long hash, int offset, int probability, int spelling) {
        static final Comparator<Entry> ORDER = ((Comparator<Entry>) (a, b) -> Long.compareUnsigned(a.hash, b.hash))
                .thenComparingInt(Entry::offset)
                .thenComparingInt(Entry::spelling);
    }

    /** Entries whose hashes begin alike, each as its hash and, in a second number, all the rest. */
    private static final class Bucket {
        private long[] numbers = new long[64];
        private int size;

        void add(long hash, long offset, int probability, int spelling) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size + size / 2 & ~1);
            }
            numbers[size++] = hash;
            numbers[size++] = offset << 16 | probability << 8 | spelling;
        }

        List<Entry> sorted() {
            List<Entry> entries = new ArrayList<>(size / 2);
            for (int i = 0; i < size; i += 2) {
                long rest = numbers[i + 1];
                entries.add(new Entry(numbers[i], (int) (rest >>> 16), (int) (rest >>> 8 & 255), (int) (rest & 255)));
            }
            entries.sort(Entry.ORDER);
            return entries;
        }
    }

    /** @param file is written anew if it is there */
    TitleIndexWriter(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 20));
        out.write(new byte[IndexHeader.BYTES]);
        for (int i = 0; i < 1 << BUCKET_BITS; i++) {
            buckets.add(new Bucket());
        }
    }

    /**
     * Adds an article.
     *
     * @param known under how many names it is known
     * @param forms its names, each with its probability
     */
    void add(String title, int known, Map<String, Double> forms) throws IOException {
        byte[] name = title.getBytes(UTF_8);
        if (name.length > LONGEST_TITLE) {
            return;
        }
        forms.forEach(this::add);
        out.writeShort(Math.min(known, 0xFFFF));
        out.writeShort(name.length);
        out.write(name);
        titles = Math.addExact(titles, 4L + name.length);
    }

    private void add(String form, double probability) {
        String key = TitleNames.key(form);
        if (!key.isEmpty()) {
            long hash = TitleIndex.hash(key);
            buckets.get(TitleIndex.slot(hash, BUCKET_BITS))
                    .add(
                            hash,
                            titles,
                            (int) Math.round(probability * TitleIndex.PROBABILITY_STEPS),
                            TitleIndex.spelling(form));
        }
    }

    /** Writes the tables, then, once all that is on the disk, the header. */
    void finish(IndexHeader.Stamp stamp) throws IOException {
        int entries = buckets.stream().mapToInt(b -> b.size / 2).sum();
        int bits = Math.max(BUCKET_BITS, 31 - Integer.numberOfLeadingZeros(Math.max(1, entries)) - PER_SLOT_BITS);
        IndexHeader header = new IndexHeader(stamp, titles, entries, bits);
        Tables tables = new Tables(header);
        buckets.forEach(b -> b.sorted().forEach(tables::add));
        tables.write();
        out.flush();
        channel.force(true);
        ByteBuffer head = header.bytes();
        while (head.hasRemaining()) {
            channel.write(head, head.position());
        }
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** The columns of the table, which stand one after the other in the file. */
    private final class Tables {
        private final int bits;
        private final int[] counts;
        private final ByteBuffer hashes;
        private final ByteBuffer offsets;
        private final ByteBuffer probabilities;
        private final ByteBuffer spellings;

        Tables(IndexHeader header) {
            bits = header.bits();
            counts = new int[1 << bits];
            hashes = ByteBuffer.allocate(Math.multiplyExact(8, header.entries()));
            offsets = ByteBuffer.allocate(4 * header.entries());
            probabilities = ByteBuffer.allocate(header.entries());
            spellings = ByteBuffer.allocate(header.entries());
        }

        void add(Entry e) {
            counts[TitleIndex.slot(e.hash, bits)]++;
            hashes.putLong(e.hash);
            offsets.putInt(e.offset);
            probabilities.put((byte) e.probability);
            spellings.put((byte) e.spelling);
        }

        void write() throws IOException {
            int begin = 0;
            for (int count : counts) {
                out.writeInt(begin);
                begin += count;
            }
            out.writeInt(begin);
            out.write(hashes.array());
            out.write(offsets.array());
            out.write(probabilities.array());
            out.write(spellings.array());
        }
    }
}
