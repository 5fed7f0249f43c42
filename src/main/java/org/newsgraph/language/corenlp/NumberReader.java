package org.newsgraph.language.corenlp;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads words and decimal numbers from UTF-8 text, parted by blanks and line ends, without making strings of the numbers. */
final class NumberReader {
    /** Numbers below it, and powers of ten up to the length of {@link #POWERS}, have exact values as floats. */
    private static final int EXACT = 1 << 24;

    private static final float[] POWERS = {1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f};

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    NumberReader(InputStream in) {
        this.in = in;
    }

    /** What stands up to the end of the line. */
    String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = next(); b != '\n' && b >= 0; b = next()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    /** The next word. */
    String word() throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream(16);
        int b = start();
        for (; b > ' '; b = next()) {
            word.write(b);
        }
        return word.toString(StandardCharsets.UTF_8);
    }

    /** The next {@code count} numbers, each the float that is nearest to it, as {@link Float#parseFloat} gives it. */
    void numbers(float[] to, int from, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            to[from + i] = number();
        }
    }

    private float number() throws IOException {
        int b = start();
        boolean negative = b == '-';
        if (negative) {
            b = next();
        }
        int digits = 0;
        int fraction = -1;
        for (; b > ' '; b = next()) {
            if (b == '.' && fraction < 0) {
                fraction = 0;
            } else if (b >= '0' && b <= '9' && digits < EXACT / 10 && fraction < POWERS.length - 1) {
                digits = 10 * digits + (b - '0');
                fraction += fraction < 0 ? 0 : 1;
            } else {
                throw new IOException("Not a decimal number of few digits in a model");
            }
        }
        // A quotient of two exact floats is the float nearest to the true quotient.
        float value = digits / POWERS[Math.max(0, fraction)];
        return negative ? -value : value;
    }

    /** The first byte that is no blank. */
    private int start() throws IOException {
        int b = next();
        while (b >= 0 && b <= ' ') {
            b = next();
        }
        if (b < 0) {
            throw new EOFException("A model ends early");
        }
        return b;
    }

    /** The next byte, 0 to 255, or -1 at the end. */
    private int next() throws IOException {
        if (at == end) {
            at = 0;
            end = in.read(buffer, 0, buffer.length);
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[at++] & 0xFF;
    }
}
