package org.newsgraph.store;

import org.apache.jena.dboe.base.file.BinaryDataFileRandomAccess;

/**
 * The file of the terms of a TDB2 database, to which one process alone writes: it knows how long the file is. TDB2 asks several times
 * for each new term, and would ask the system each time.
 */
class NodeFile extends BinaryDataFileRandomAccess {
    private long length;

    NodeFile(String path) {
        super(path);
    }

    @Override
    public void open() {
        super.open();
        length = super.length();
    }

    @Override
    public long write(byte[] bytes, int from, int count) {
        long at = super.write(bytes, from, count);
        length = at + count;
        return at;
    }

    @Override
    public void truncate(long to) {
        super.truncate(to);
        length = super.length();
    }

    @Override
    public long length() {
        checkOpen();
        return length;
    }
}
