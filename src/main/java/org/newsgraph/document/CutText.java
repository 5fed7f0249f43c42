package org.newsgraph.document;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the unfinished end off a text that was cut off: half a sentence may say the opposite of the whole one. */
final class CutText {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’')\\]]*(?=\\s|\\z)");
    private static final Pattern TEASER_END = Pattern.compile(
            "\\s*(?:\\[?(?:…|\\.{3})\\]?|\\[&hellip;\\]|&hellip;)\\s*(?:\\(?(?:read|continue|more)\\b.{0,40})?\\z",
            Pattern.CASE_INSENSITIVE);

    private CutText() {}

    /** The text up to its last finished paragraph; of one paragraph, up to its last finished sentence. */
    static String whole(String text) {
        String t = text.stripTrailing();
        int lineEnd = Math.max(t.lastIndexOf('\n'), t.lastIndexOf('\r'));
        if (lineEnd > 0) {
            return text.substring(0, lineEnd + 1);
        }
        return sentences(text);
    }

    /** A teaser that ends in three dots, up to the last finished sentence; other texts as they are. */
    static String teaser(String text) {
        Matcher m = TEASER_END.matcher(text);
        return m.find() ? sentences(text.substring(0, m.start())) : text;
    }

    /** Whether a paragraph stops in the middle of a sentence. */
    static boolean isUnfinished(String paragraph) {
        return sentences(paragraph).length() < paragraph.stripTrailing().length();
    }

    private static String sentences(String text) {
        int end = 0;
        Matcher m = SENTENCE_END.matcher(text);
        while (m.find()) {
            end = m.end();
        }
        return text.substring(0, end);
    }

    /** Bytes of UTF-8 without a last character that is there in part only. */
    static byte[] wholeCharacters(byte[] bytes) {
        int lead = bytes.length - 1;
        while (lead >= 0 && lead > bytes.length - 4 && (bytes[lead] & 0xC0) == 0x80) {
            lead--;
        }
        if (lead < 0 || bytes[lead] >= 0) {
            return bytes;
        }
        int needed = (bytes[lead] & 0xE0) == 0xC0 ? 2 : (bytes[lead] & 0xF0) == 0xE0 ? 3 : 4;
        return bytes.length - lead < needed ? Arrays.copyOf(bytes, lead) : bytes;
    }
}
