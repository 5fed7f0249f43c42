package org.newsgraph.store;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Blocks of several files that are kept in memory, so many and no more: a new one takes the place of one that was not asked for of
 * late (the clock algorithm). Not safe for use by several threads; the files that share it lock it.
 */
final class BlockCache {
    private static final int BLOCKS_AT_ONCE = 32;

    private final @Nullable BlockFile[] files;
    private final int[] ids;
    private int hand;

    /** Where neighbours are put together, to be written at once. */
    final ByteBuffer run = ByteBuffer.allocateDirect(BLOCKS_AT_ONCE * BlockFile.SIZE);

    /** @param blocks how many are kept */
    BlockCache(int blocks) {
        files = new BlockFile[blocks];
        ids = new int[blocks];
    }

    /** Keeps one more. */
    void add(BlockFile file, int id) {
        BlockFile holder = files[hand];
        while (holder != null && !holder.leave(ids[hand])) {
            advance();
            holder = files[hand];
        }
        files[hand] = file;
        ids[hand] = id;
        advance();
    }

    private void advance() {
        hand = (hand + 1) % ids.length;
    }
}
