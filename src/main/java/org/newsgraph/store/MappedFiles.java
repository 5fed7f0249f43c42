package org.newsgraph.store;

import org.apache.jena.dboe.base.block.BlockMgr;
import org.apache.jena.dboe.base.block.BlockMgrFactory;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.file.FileSet;
import org.apache.jena.tdb2.params.StoreParams;

/** Files for a process that looks here and there in a database, mapped into its memory: TDB2 itself maps all but the terms. */
final class MappedFiles implements Database.Medium {
    @Override
    public BlockMgr blocks(FileSet files, String extension, StoreParams params) {
        return BlockMgrFactory.create(
                files,
                extension,
                params.getBlockSize(),
                params.getBlockReadCacheSize(),
                params.getBlockWriteCacheSize());
    }

    @Override
    public BinaryDataFile terms(String path) {
        return new MappedNodeFile(path);
    }
}
