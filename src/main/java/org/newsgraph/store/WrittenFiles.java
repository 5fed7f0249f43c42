package org.newsgraph.store;

import org.apache.jena.dboe.base.block.BlockMgr;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.file.FileSet;
import org.apache.jena.tdb2.params.StoreParams;

/** Files for a process that writes a database: memory does not grow with it. */
final class WrittenFiles implements Database.Medium {
    /** 32 MB: what a batch of a thousand documents changes. */
    private static final int BLOCKS = 4_096;

    private final BlockCache cache = new BlockCache(BLOCKS);

    @Override
    public BlockMgr blocks(FileSet files, String extension, StoreParams params) {
        return new BlockFile(files.filename(extension), cache);
    }

    @Override
    public BinaryDataFile terms(String path) {
        return new NodeFile(path);
    }
}
