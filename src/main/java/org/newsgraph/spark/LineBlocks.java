package org.newsgraph.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.apache.spark.api.java.JavaRDD;

/**
 * Lines, many to a record: kept and sent as text. Serialized one by one they would cost more than to make and to sort them.
 */
final class LineBlocks {
    /** So long a block gets, or as long as one line. */
    private static final int CHARACTERS = 1 << 16;

    private LineBlocks() {}

    /** Blocks of all lines, in their order. No line has a line break in it, none is empty. */
    static Iterator<byte[]> of(Iterator<String> lines) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public byte[] next() {
                if (!lines.hasNext()) {
                    throw new NoSuchElementException();
                }
                StringBuilder block = new StringBuilder(lines.next());
                while (block.length() < CHARACTERS && lines.hasNext()) {
                    block.append('\n').append(lines.next());
                }
                return block.toString().getBytes(UTF_8);
            }
        };
    }

    /** The block as one text. */
    static String text(byte[] block) {
        return new String(block, UTF_8);
    }

    /** The lines of a block. */
    static Iterator<String> lines(byte[] block) {
        return List.of(text(block).split("\n")).iterator();
    }

    /** The UTF-8 of each line of a block. */
    static Iterator<byte[]> bytes(byte[] block) {
        List<byte[]> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= block.length; i++) {
            if (i == block.length || block[i] == '\n') {
                lines.add(Arrays.copyOfRange(block, begin, i));
                begin = i + 1;
            }
        }
        return lines.iterator();
    }

    /** The lines of all blocks. */
    static JavaRDD<String> lines(JavaRDD<byte[]> blocks) {
        return blocks.flatMap(LineBlocks::lines);
    }

    /** Blocks of the lines that are wanted. */
    static JavaRDD<byte[]> filter(JavaRDD<byte[]> blocks, SerializablePredicate wanted) {
        return of(lines(blocks).filter(wanted::test));
    }

    /** Blocks of all lines of each partition. */
    static JavaRDD<byte[]> of(JavaRDD<String> lines) {
        return lines.mapPartitions(LineBlocks::of, true);
    }

    /** Travels to where lines are. */
    interface SerializablePredicate extends Predicate<String>, java.io.Serializable {}
}
