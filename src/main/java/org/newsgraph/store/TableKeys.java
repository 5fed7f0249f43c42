package org.newsgraph.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * Keys of tables, on the disk as {@link StringDataType} has them. Nearly all are of ASCII letters alone, which are one byte each there
 * and in memory too; they are copied as a whole, not letter by letter: each commit writes hundreds of thousands of keys.
 */
final class TableKeys extends BasicDataType<String> {
    static final TableKeys INSTANCE = new TableKeys();

    private TableKeys() {}

    @Override
    public int getMemory(String key) {
        return StringDataType.INSTANCE.getMemory(key);
    }

    @Override
    public void write(WriteBuffer out, String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) > 0x7f) {
                StringDataType.INSTANCE.write(out, key);
                return;
            }
        }
        out.putVarInt(key.length()).put(key.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    @SuppressWarnings("deprecation") // A letter of ASCII is its byte.
    public String read(ByteBuffer in) {
        int length = DataUtils.readVarInt(in);
        if (!in.hasArray() || length > in.remaining()) {
            return DataUtils.readString(in, length);
        }
        int from = in.arrayOffset() + in.position();
        byte[] bytes = in.array();
        for (int i = from; i < from + length; i++) {
            if (bytes[i] < 0) {
                return DataUtils.readString(in, length);
            }
        }
        in.position(in.position() + length);
        return new String(bytes, 0, from, length);
    }

    @Override
    public String[] createStorage(int size) {
        return new String[size];
    }

    @Override
    public int compare(String one, String other) {
        return one.compareTo(other);
    }

    @Override
    public int binarySearch(String key, Object storage, int size, int initialGuess) {
        return StringDataType.INSTANCE.binarySearch(key, storage, size, initialGuess);
    }
}
