package org.newsgraph.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Where an outcome stands among all of a job: that decides which of two documents with one key comes first.
 *
 * @param file number of the file among those that the user named
 * @param index number in the file
 */
record Position(int file, int index) implements Comparable<Position> {
    @Override
    public int compareTo(Position other) {
        return file != other.file ? Integer.compare(file, other.file) : Integer.compare(index, other.index);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(file);
        out.writeInt(index);
    }

    static Position of(DataInputStream in) throws IOException {
        return new Position(in.readInt(), in.readInt());
    }
}
