package org.newsgraph.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a stream of WARC (ISO 28500) into its records, and finds the next one where one is damaged: a record ends where its
 * length says, if the next begins there; else where the next begins.
 */
final class CrawlRecords {
    /** Longest record that is kept; longer ones are films and the like. */
    private static final int LONGEST = 64_000_000;

    private static final int LONGEST_LINE = 1 << 16;
    private static final int MOST_HEADERS = 1000;
    private static final Pattern VERSION = Pattern.compile("WARC/[01]\\.\\d+\\z");
    private static final Pattern LENGTH = Pattern.compile("(?im)^Content-Length:[ \\t]*(\\d{1,18})[ \\t]*\\r?$");

    /**
     * A record as it stands in the stream.
     *
     * @param bytes header and block
     * @param damaged whether part of it is missing
     */
    record Raw(byte[] bytes, boolean damaged) {}

    private BufferedInputStream in;

    CrawlRecords(BufferedInputStream in) {
        this.in = in;
    }

    /** The next record that begins in the stream; empty at the end. */
    Optional<Raw> next() throws IOException {
        Optional<String> version = version();
        if (version.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder header = new StringBuilder(version.get()).append("\r\n");
        Optional<String> line = line();
        for (int i = 0; line.isPresent() && !line.get().isEmpty() && i < MOST_HEADERS; i++) {
            header.append(line.get()).append("\r\n");
            line = line();
        }
        Matcher length = LENGTH.matcher(header);
        if (line.isEmpty() || !length.find()) {
            return Optional.of(new Raw(new byte[0], true));
        }
        return Optional.of(block(header.toString(), Long.parseLong(length.group(1))));
    }

    private Raw block(String header, long length) throws IOException {
        if (length > LONGEST) {
            return new Raw(new byte[0], !skipped(length));
        }
        byte[] block = in.readNBytes((int) length);
        boolean cut = block.length < length;
        if (!cut && !recordOrEndFollows()) {
            cut = true;
            block = upToNext(block);
        }
        return new Raw(bytes(header, block), cut);
    }

    /** Whether there was that much to skip. */
    private boolean skipped(long length) throws IOException {
        try {
            in.skipNBytes(length);
            return true;
        } catch (EOFException e) {
            return false;
        }
    }

    /** The block as far as no other record begins in it; what does is read again. */
    private byte[] upToNext(byte[] block) {
        int next = new String(block, StandardCharsets.ISO_8859_1).indexOf("WARC/1.");
        if (next < 0) {
            return block;
        }
        in = new BufferedInputStream(
                new SequenceInputStream(new ByteArrayInputStream(block, next, block.length - next), in));
        return java.util.Arrays.copyOf(block, next);
    }

    private boolean recordOrEndFollows() throws IOException {
        in.mark(16);
        String ahead = new String(in.readNBytes(16), StandardCharsets.ISO_8859_1).stripLeading();
        in.reset();
        return ahead.isEmpty() || ahead.startsWith("WARC/");
    }

    /** Header and block, the length being that of the block that is there. */
    private static byte[] bytes(String header, byte[] block) {
        String told = LENGTH.matcher(header).replaceFirst("Content-Length: " + block.length + "\r");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((told + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(block);
        bytes.writeBytes("\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    /** Goes to the next line that opens a record; what stands before it belongs to a damaged one. */
    private Optional<String> version() throws IOException {
        for (Optional<String> line = line(); line.isPresent(); line = line()) {
            Matcher m = VERSION.matcher(line.get());
            if (m.find()) {
                return Optional.of(m.group());
            }
        }
        return Optional.empty();
    }

    /** A line, byte by byte as characters, without its end; of a very long one the last part. Empty at the end. */
    private Optional<String> line() throws IOException {
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.length() >= LONGEST_LINE) {
                line.delete(0, LONGEST_LINE / 2);
            }
            line.append((char) b);
        }
        int end = line.length();
        return Optional.of(end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString());
    }
}
