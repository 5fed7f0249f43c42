package org.newsgraph.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.jena.dboe.base.block.Block;
import org.apache.jena.dboe.base.block.BlockException;
import org.apache.jena.dboe.base.block.BlockMgrBase;
import org.apache.jena.dboe.sys.SystemIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The blocks of one file of a TDB2 database, read and written through a {@link BlockCache}. TDB2's own way is to map its files into
 * memory, of which a process that writes a large store then seems to hold as much as the store is long; and a disk that is full
 * shows there as an error of the virtual machine, here as an exception. The file is the same either way.
 *
 * <p>Blocks are never changed once they are committed (TDB2 copies them), so one that has to leave the cache during a transaction may
 * be written at once.
 */
final class BlockFile extends BlockMgrBase {
    static final int SIZE = SystemIndex.BlockSize;

    private static final Logger LOG = LoggerFactory.getLogger(BlockFile.class);
    /** The file grows by whole segments, as a mapped one does: a write that is cut short leaves no part of a block at its end. */
    private static final long GROWTH = SystemIndex.SegmentSize;

    private final RandomAccessFile file;
    private final FileChannel channel;
    private final BlockCache cache;
    private byte[][] frames = new byte[16][];
    private final BitSet recent = new BitSet();
    private final BitSet changed = new BitSet();
    private boolean written;
    private int limit;
    private long length;
    private boolean closed;

    BlockFile(String path, BlockCache cache) {
        super(path, SIZE);
        this.cache = cache;
        try {
            file = new RandomAccessFile(path, "rw");
            channel = file.getChannel();
            length = file.length();
            limit = Math.toIntExact(length / SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Block allocate() {
        synchronized (cache) {
            int id = limit++;
            put(id, new byte[SIZE]);
            changed.set(id);
            return new Block(id, ByteBuffer.wrap(frames[id]));
        }
    }

    @Override
    public Block getRead(long id) {
        return get(id, true);
    }

    @Override
    public Block getWrite(long id) {
        return get(id, false);
    }

    private Block get(long number, boolean readOnly) {
        int id = Math.toIntExact(number);
        Block block;
        synchronized (cache) {
            if (id >= frames.length || frames[id] == null) {
                put(id, load(id));
            }
            recent.set(id);
            block = new Block(number, ByteBuffer.wrap(frames[id]));
        }
        block.setReadOnly(readOnly);
        return block;
    }

    private byte[] load(int id) {
        if (id < 0 || id >= limit) {
            throw new BlockException(getLabel() + " has no block " + id + " (of " + limit + ")");
        }
        ByteBuffer block = ByteBuffer.allocate(SIZE);
        try {
            while (block.hasRemaining()) {
                if (channel.read(block, (long) id * SIZE + block.position()) < 0) {
                    throw new BlockException(getLabel() + " ends before block " + id);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return block.array();
    }

    private void put(int id, byte[] frame) {
        if (id >= frames.length) {
            frames = Arrays.copyOf(frames, Math.max(id + 1, frames.length * 2));
        }
        boolean there = frames[id] != null;
        frames[id] = frame;
        if (!there) {
            recent.set(id);
            cache.add(this, id);
        }
    }

    /** A block leaves the cache, unless somebody asked for it since the last time. */
    boolean leave(int id) {
        if (frames[id] == null) {
            return true;
        }
        if (recent.get(id)) {
            recent.clear(id);
            return false;
        }
        if (changed.get(id)) {
            write(id, id + 1);
        }
        frames[id] = null;
        return true;
    }

    @Override
    public Block promote(Block block) {
        return block;
    }

    @Override
    public void write(Block block) {
        if (block.isReadOnly()) {
            throw new BlockException(getLabel() + ": block " + block.getId() + " is to be read only");
        }
        overwrite(block);
    }

    @Override
    public void overwrite(Block block) {
        int id = Math.toIntExact(block.getId());
        synchronized (cache) {
            // It may have left the cache while it was changed.
            if (id >= frames.length || frames[id] != block.getByteBuffer().array()) {
                put(id, block.getByteBuffer().array());
            }
            changed.set(id);
        }
    }

    @Override
    public void sync() {
        synchronized (cache) {
            for (int from = changed.nextSetBit(0); from >= 0; from = changed.nextSetBit(from)) {
                int to = Math.min(changed.nextClearBit(from), from + cache.run.capacity() / SIZE);
                write(from, to);
            }
            if (written) {
                try {
                    channel.force(false);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                written = false;
            }
        }
    }

    private void write(int from, int to) {
        ByteBuffer run = cache.run.clear();
        for (int id = from; id < to; id++) {
            run.put(frames[id]);
        }
        run.flip();
        try {
            long end = (long) to * SIZE;
            if (end > length) {
                file.setLength((end + GROWTH - 1) / GROWTH * GROWTH);
                length = file.length();
            }
            while (run.hasRemaining()) {
                channel.write(run, (long) from * SIZE + run.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        changed.clear(from, to);
        written = true;
    }

    @Override
    public void syncForce() {
        sync();
    }

    @Override
    public boolean isEmpty() {
        return length == 0 && limit == 0;
    }

    @Override
    public long allocLimit() {
        return limit;
    }

    /** What is from there on is no block any more. */
    @Override
    public void resetAlloc(long boundary) {
        synchronized (cache) {
            limit = Math.toIntExact(boundary);
            if (limit < frames.length) {
                Arrays.fill(frames, limit, frames.length, null);
            }
            changed.clear(limit, Math.max(limit, changed.length()));
        }
    }

    @Override
    public boolean valid(int id) {
        return id >= 0 && id < limit;
    }

    @Override
    public void release(Block block) {}

    /** Blocks that a transaction made and gave up lie idle until compaction, as TDB2 leaves them. */
    @Override
    public void free(Block block) {}

    @Override
    public boolean isClosed() {
        return closed;
    }

    /** What was not synchronized is gone, as it belongs to no transaction that has ended well. */
    @Override
    public void close() {
        closed = true;
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Logger log() {
        return LOG;
    }
}
