package org.newsgraph.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Bytes to text, strictly: UTF-8, or UTF-16 with a byte order mark. Anything else is refused with the place of the first bad
 * byte, since a guessed encoding gives wrong names and wrong offsets.
 */
final class TextDecoder {
    /** The bytes are no text of a known encoding; the message says why in one sentence. */
    static final class NotText extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;

        NotText(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    private TextDecoder() {}

    static String decode(byte[] bytes) throws NotText {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        int nul = indexOfNul(bytes);
        if (nul >= 0) {
            throw new NotText("a binary file, not text (NUL byte at offset " + nul + ")");
        }
        return decode(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws NotText {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length - from);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new NotText(String.format(
                    Locale.ROOT,
                    "not %s (byte 0x%02X at offset %d); convert it, for example with iconv",
                    charset.name(),
                    bytes[in.position()] & 0xFF,
                    in.position()));
        }
        try {
            decoder.flush(out);
            if (result.isOverflow()) {
                throw new CharacterCodingException();
            }
        } catch (CharacterCodingException e) {
            throw new NotText("not " + charset.name());
        }
        return out.flip().toString();
    }

    private static int indexOfNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
