package org.newsgraph.setwise;

import java.util.Arrays;

/** Numbers, one after the other. */
final class LongArray {
    private long[] numbers = new long[16];
    private int size;

    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    void set(int index, long number) {
        numbers[index] = number;
    }

    long get(int index) {
        return numbers[index];
    }
}
