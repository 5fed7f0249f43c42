package org.newsgraph.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * Tells compressed data from bombs, by how much it swells: text shrinks to a tenth, rarely to a fiftieth, but deflate can put
 * ten gigabytes of nothing into ten megabytes.
 */
final class Swelling {
    private static final long MOST_PER_BYTE = 200;

    /** Below this, any ratio is harmless. */
    private static final long HARMLESS = 20_000_000;

    private final long compressed;
    private long given;

    /** @param compressed number of bytes that the data is packed in */
    Swelling(long compressed) {
        this.compressed = Math.max(compressed, 1);
    }

    /** Whether data of so many bytes packed and unpacked is a bomb. */
    static boolean isBomb(long compressed, long given) {
        return given > HARMLESS && given / MOST_PER_BYTE > compressed;
    }

    static String reason() {
        return "it swells to more than " + MOST_PER_BYTE + " times its size, as no text does";
    }

    /** A stream that counts, and fails where the data turns out to be a bomb. */
    InputStream count(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int n = super.read(bytes, offset, length);
                given += Math.max(n, 0);
                if (isBomb(compressed, given)) {
                    throw new ZipException(reason());
                }
                return n;
            }
        };
    }
}
