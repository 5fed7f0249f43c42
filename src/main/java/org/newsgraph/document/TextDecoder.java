package org.newsgraph.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes to text: UTF-8 or UTF-16, of which single faults cost their characters. Anything else is refused with the place of the
 * first bad byte, since a guessed encoding gives wrong names and wrong offsets.
 */
final class TextDecoder {
    private static final char REPLACEMENT = '\uFFFD';

    /** In a text with more zero bytes than one in so many, they are not mere faults. */
    private static final int BYTES_PER_NUL = 100;

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

    /**
     * A text.
     *
     * @param problem faults in its bytes, if there were any; one sentence
     */
    record Decoded(String text, Optional<String> problem) {}

    private TextDecoder() {}

    static Decoded decode(byte[] raw) throws NotText {
        if (startsWith(raw, 0xFE, 0xFF)) {
            return decode(raw, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(raw, 0xFF, 0xFE)) {
            return decode(raw, 2, StandardCharsets.UTF_16LE);
        }
        Optional<Charset> unmarked = Utf16.of(raw);
        if (unmarked.isPresent()) {
            return decode(raw, 0, unmarked.get());
        }
        byte[] bytes = withoutPadding(raw);
        int nul = indexOfNul(bytes);
        if (nul >= 0 && nuls(bytes) > bytes.length / BYTES_PER_NUL) {
            throw new NotText("a binary file, not text (NUL byte at offset " + nul + ")");
        }
        return decode(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    /** Without the zeros that a crash leaves behind what was written. */
    private static byte[] withoutPadding(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        return end == bytes.length || end == 0 ? bytes : Arrays.copyOf(bytes, end);
    }

    private static Decoded decode(byte[] bytes, int from, Charset charset) throws NotText {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length - from);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int at = in.position();
            return mainly(new String(bytes, from, bytes.length - from, charset), charset)
                    .orElseThrow(() -> new NotText(String.format(
                            Locale.ROOT,
                            "not %s (byte 0x%02X at offset %d); convert it, for example with iconv",
                            charset.name(),
                            bytes[at] & 0xFF,
                            at)));
        }
        try {
            decoder.flush(out);
            if (result.isOverflow()) {
                throw new CharacterCodingException();
            }
        } catch (CharacterCodingException e) {
            throw new NotText("not " + charset.name());
        }
        return told(out.flip().toString(), charset);
    }

    /** The text, if more of its characters beyond ASCII are good than bad. */
    private static Optional<Decoded> mainly(String text, Charset charset) {
        long bad = text.chars().filter(c -> c == REPLACEMENT).count();
        long good = text.chars().filter(c -> c > 0x7F).count() - bad;
        return good > bad ? Optional.of(told(text, charset)) : Optional.empty();
    }

    private static Decoded told(String text, Charset charset) {
        long bad = text.chars().filter(c -> c == 0 || c == REPLACEMENT).count();
        String problem = bad + (bad == 1 ? " character is" : " characters are") + " not " + charset.name()
                + " and read as U+FFFD; the rest is read";
        return new Decoded(text, bad == 0 ? Optional.empty() : Optional.of(problem));
    }

    private static int indexOfNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int nuls(byte[] bytes) {
        int nuls = 0;
        for (byte b : bytes) {
            nuls += b == 0 ? 1 : 0;
        }
        return nuls;
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
