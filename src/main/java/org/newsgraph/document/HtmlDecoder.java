package org.newsgraph.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes of a page or feed to text. Servers often name a wrong character set, so what the bytes can be goes before what is said
 * of them: a byte order mark; UTF-8 if all bytes are; else what the page names, then the HTTP header; else windows-1252, which
 * browsers take for a page that says nothing (WHATWG Encoding, HTML "determining the character encoding").
 */
final class HtmlDecoder {
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final int DECLARATION_WITHIN = 4096;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String REPLACEMENT = "\uFFFD";

    /**
     * A text and how it was come by.
     *
     * @param problem bytes that fit no character, if there were any; one sentence
     */
    record Decoded(String text, Optional<String> problem) {}

    private HtmlDecoder() {}

    /** @param header the character set that the HTTP header names, if one is known */
    static Decoded decode(byte[] bytes, Optional<String> header) {
        Optional<Decoded> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> unmarked = Utf16.of(bytes);
        if (unmarked.isPresent()) {
            return replacing(bytes, 0, unmarked.get());
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), Optional.empty());
        }
        for (Charset named : named(bytes, header)) {
            Optional<String> text = strictly(bytes, named);
            if (text.isPresent()) {
                return new Decoded(text.get(), Optional.empty());
            }
        }
        return leniently(bytes);
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(replacing(bytes, 2, StandardCharsets.UTF_16BE));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(replacing(bytes, 2, StandardCharsets.UTF_16LE));
        }
        return startsWith(bytes, 0xEF, 0xBB, 0xBF)
                ? Optional.of(replacing(bytes, 3, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** Bytes that are in the main UTF-8 are UTF-8 with faults; others are of the West. */
    private static Decoded leniently(byte[] bytes) {
        Decoded utf8 = replacing(bytes, 0, StandardCharsets.UTF_8);
        long bad = utf8.text().chars().filter(c -> c == REPLACEMENT.charAt(0)).count();
        long good = utf8.text().chars().filter(c -> c > 0x7F).count() - bad;
        return good > bad ? utf8 : new Decoded(new String(bytes, WINDOWS_1252), Optional.empty());
    }

    private static Decoded replacing(byte[] bytes, int from, Charset charset) {
        Optional<String> strict =
                strictly(from == 0 ? bytes : java.util.Arrays.copyOfRange(bytes, from, bytes.length), charset);
        if (strict.isPresent()) {
            return new Decoded(strict.get(), Optional.empty());
        }
        String text = new String(bytes, from, bytes.length - from, charset);
        long bad = text.chars().filter(c -> c == REPLACEMENT.charAt(0)).count();
        String problem = bad + (bad == 1 ? " character is" : " characters are") + " not " + charset.name()
                + " and read as U+FFFD; the rest is read";
        return new Decoded(text, Optional.of(problem));
    }

    private static List<Charset> named(byte[] bytes, Optional<String> header) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        List<Charset> named = new ArrayList<>();
        Matcher m = DECLARED.matcher(start);
        if (m.find()) {
            charset(m.group(1)).ifPresent(named::add);
        }
        header.flatMap(HtmlDecoder::charset).ifPresent(named::add);
        return named;
    }

    /** A charset by its label; Latin-1 and ASCII mean windows-1252, as in browsers. UTF-8 and UTF-16 were tried. */
    private static Optional<Charset> charset(String label) {
        try {
            Charset charset = Charset.forName(label.strip());
            String name = charset.name().toUpperCase(Locale.ROOT);
            if (name.startsWith("UTF-") || !charset.canEncode()) {
                return Optional.empty();
            }
            return Optional.of(name.equals("ISO-8859-1") || name.equals("US-ASCII") ? WINDOWS_1252 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
