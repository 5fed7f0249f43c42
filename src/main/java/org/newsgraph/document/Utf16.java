package org.newsgraph.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Knows UTF-16 without its byte order mark: every other byte of a Western text is zero. */
final class Utf16 {
    private static final int SAMPLE = 4096;
    private static final int FEWEST = 4;

    private Utf16() {}

    /** Which of the two it is; empty if neither. */
    static Optional<Charset> of(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (bytes.length % 2 != 0 || pairs < FEWEST) {
            return Optional.empty();
        }
        if (second * 10 > pairs * 7 && first * 20 < pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first * 10 > pairs * 7 && second * 20 < pairs
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }
}
