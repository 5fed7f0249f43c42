package org.newsgraph.graph;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Counts how many different texts it was given, in memory that does not grow: hashes of 64 bits are gathered, and sorted runs of
 * them lie in temporary files. Among ten million texts the chance that two share a hash, so that the count is one too low, is
 * below one in 300,000.
 */
public final class DistinctCounter implements AutoCloseable {
    private static final int DEFAULT_CAPACITY = 1 << 20;

    private final long[] hashes;
    private final List<Path> runs = new ArrayList<>();
    private int size;

    /** Holds a million hashes in memory (8 MB). */
    public DistinctCounter() {
        this(DEFAULT_CAPACITY);
    }

    /** @param capacity so many hashes stay in memory */
    DistinctCounter(int capacity) {
        this.hashes = new long[capacity];
    }

    /** One more. */
    public void add(String text) {
        if (size == hashes.length) {
            compact();
            if (size > hashes.length / 2) {
                spill();
            }
        }
        hashes[size++] = MurmurHash3.hash128x64(text.getBytes(StandardCharsets.UTF_8))[0];
    }

    /** How many there were; more may be added. */
    public long count() {
        compact();
        if (runs.isEmpty()) {
            return size;
        }
        spill();
        return merge();
    }

    private void compact() {
        Arrays.sort(hashes, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[kept++] = hashes[i];
            }
        }
        size = kept;
    }

    private void spill() {
        try {
            Path run = Files.createTempFile("newsgraph-distinct", ".run");
            runs.add(run);
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run)))) {
                for (int i = 0; i < size; i++) {
                    out.writeLong(hashes[i]);
                }
            }
            size = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long merge() {
        PriorityQueue<Run> open = new PriorityQueue<>();
        try {
            for (Path run : runs) {
                Run opened = new Run(run);
                if (opened.advance()) {
                    open.add(opened);
                }
            }
            long distinct = 0;
            long last = 0;
            while (!open.isEmpty()) {
                Run least = open.remove();
                if (distinct == 0 || least.head != last) {
                    distinct++;
                    last = least.head;
                }
                if (least.advance()) {
                    open.add(least);
                }
            }
            return distinct;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            for (Path run : runs) {
                Files.deleteIfExists(run);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        runs.clear();
    }

    /** A sorted run as it is read; closes itself at its end. */
    private static final class Run implements Comparable<Run> {
        private final DataInputStream in;
        private long head;

        Run(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
        }

        boolean advance() throws IOException {
            try {
                head = in.readLong();
                return true;
            } catch (EOFException e) {
                in.close();
                return false;
            }
        }

        @Override
        public int compareTo(Run other) {
            return Long.compare(head, other.head);
        }
    }
}
