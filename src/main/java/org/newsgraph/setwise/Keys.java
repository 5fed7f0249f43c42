package org.newsgraph.setwise;

import java.util.Arrays;

/** Tuples of identifiers, each once, numbered as they come. */
final class Keys {
    /** Bits of a place in the file of terms within a block of terms that are kept together. */
    private static final int BLOCK = 11;

    /** Bits of a place that tell no terms apart: none is as short. */
    private static final int TERM = 5;

    private static final long NEAR = (1L << BLOCK - TERM) - 1;

    private final int width;
    private long[] cells;
    /** By hash, a number and one, or nothing. */
    private int[] slots = new int[64];

    private int size;

    Keys(int width) {
        this.width = width;
        this.cells = new long[16 * width];
    }

    int size() {
        return size;
    }

    long get(int number, int at) {
        return cells[number * width + at];
    }

    /** The number of a tuple, which is its own if it was not there. */
    int add(long[] key) {
        int slot = slot(key);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        TooManyRowsException.check(size + 1L, width);
        if ((size + 1) * width > cells.length) {
            cells = Arrays.copyOf(cells, 2 * cells.length);
        }
        System.arraycopy(key, 0, cells, size * width, width);
        slots[slot] = ++size;
        if (2 * size > slots.length) {
            enlarge();
        }
        return size - 1;
    }

    /** The number of a tuple, or -1. */
    int find(long[] key) {
        return slots[slot(key)] - 1;
    }

    private int slot(long[] key) {
        int mask = slots.length - 1;
        int slot = hash(key, 0, width) & mask;
        while (slots[slot] != 0 && !isAt(slots[slot] - 1, key)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isAt(int number, long[] key) {
        int from = number * width;
        for (int i = 0; i < width; i++) {
            if (cells[from + i] != key[i]) {
                return false;
            }
        }
        return true;
    }

    /** Terms that were written one after the other, and are often read so, come close to each other. */
    static int hash(long[] from, int begin, int width) {
        long hash = 0;
        long near = 0;
        for (int i = begin; i < begin + width; i++) {
            long id = from[i];
            hash = (hash ^ (id < 0 ? id : id >>> BLOCK)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
            near += id < 0 ? 0 : id >>> TERM & NEAR;
        }
        return (int) (hash + near);
    }

    private void enlarge() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = hash(cells, number * width, width) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = number + 1;
        }
    }
}
