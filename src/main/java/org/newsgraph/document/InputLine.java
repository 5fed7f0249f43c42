package org.newsgraph.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The bytes of a line without its end.
 *
 * @param tooLong whether the line is longer than the bytes that are kept
 * @param last whether the input ends with it
 */
record InputLine(byte[] bytes, boolean tooLong, boolean last) {
    /** The next line, of which at most {@code longest} bytes are kept; empty at the end. */
    static Optional<InputLine> read(InputStream in, int longest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        boolean tooLong = false;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (bytes.size() < longest) {
                bytes.write(b);
            } else {
                tooLong = true;
            }
        }
        return Optional.of(new InputLine(bytes.toByteArray(), tooLong, b < 0));
    }

    boolean isBlank() {
        for (byte b : bytes) {
            if (b != 0 && !Character.isWhitespace(b)) {
                return false;
            }
        }
        return true;
    }
}
