package org.newsgraph.language.corenlp;

/** A number for each of many texts, without the texts themselves: a table of their {@link TextHash hashes}. */
final class TextNumbers {
    /** What a text has that is not among them. */
    static final int NONE = -1;

    private static final long EMPTY = 0;

    /** The hash of a text in the slot that it leads to, or the next that is free. */
    private final long[] hashes;

    private final int[] numbers;

    /** @param texts how many there will be */
    TextNumbers(int texts) {
        int slots = Integer.highestOneBit(Math.max(1, texts)) << 2;
        this.hashes = new long[slots];
        this.numbers = new int[slots];
    }

    /**
     * Adds a text; not while others read.
     *
     * @throws IllegalStateException if another text has its hash
     */
    void put(TextHash text, int number) {
        int slot = slot(text.value());
        if (hashes[slot] != EMPTY || text.value() == EMPTY) {
            throw new IllegalStateException("Two texts of a model have the same hash");
        }
        hashes[slot] = text.value();
        numbers[slot] = number;
    }

    /** The number of a text, or {@link #NONE}. */
    int of(TextHash text) {
        int slot = slot(text.value());
        return hashes[slot] == EMPTY ? NONE : numbers[slot];
    }

    private int slot(long hash) {
        int slot = (int) ((hash * 0xD6E8FEB86659FD93L) >>> 32) & (hashes.length - 1);
        while (hashes[slot] != hash && hashes[slot] != EMPTY) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }
}
