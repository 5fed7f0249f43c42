package org.newsgraph.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells text of the site from text of the article by the words such text is made of. A line in the middle is passed over only
 * if all of it is boilerplate; the block at the end may also hold short lines between the telling ones.
 */
final class Boilerplate {
    /** Lines that are nothing else, wherever they stand. */
    private static final Pattern WHOLE_LINE = Pattern.compile(
            "(?:advertisement|source link|read more|see also|related (?:articles?|stories|news)|share(?: this.*)?|print|"
                    + "(?:read|see|watch)(?: also| more| next)?:.*|(?:all rights reserved|©|\\(c\\)|copyright\\b).*|"
                    + "(?:photo|image|picture|video)(?: credits?| by| courtesy.*)?:.*|follow us on .*|"
                    + "sign up (?:for|to) .*newsletter.*|subscribe (?:to|now).*|the post .* (?:appeared first|first appeared) on .*|"
                    + "\\(?(?:additional reporting|reporting|writing|editing|compiled) by [^.]{2,150}|click here.*|skip to content|comments?\\s*\\d*)",
            Pattern.CASE_INSENSITIVE);

    /** Words by which a paragraph in the last part of a text speaks of the site itself. */
    private static final Pattern SITE_TALK = Pattern.compile(
            "\\bad ?-?block|\\bour (?:site|website|newsletter|readers|app|channel)\\b|\\bfunded by advertis|"
                    + "\\bquality journalis|\\bsupport (?:our|independent) journalism|\\bnewsletter\\b.*\\binbox|"
                    + "\\bcontinue reading\\b|\\bterms (?:of|and) (?:use|conditions)|\\bprivacy policy|\\buse of cookies|"
                    + "\\b(?:best|kind) regards\\b|\\bthe editors?\\s*$|\\bdownload (?:our|the) app\\b|\\bbecome a (?:member|subscriber)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A line of the closing block that says nothing of the site has at most this many words. */
    private static final int SHORT = 20;

    /** A paragraph with more words than this is of the article, whatever words it uses by the way. */
    private static final int LONG = 80;

    private Boilerplate() {}

    static boolean isWholeLine(String line) {
        return WHOLE_LINE.matcher(line.strip()).matches();
    }

    /**
     * Index of the first paragraph of the closing block; the number of paragraphs if there is none. A block is there only if a
     * paragraph of the second half speaks of the site and nothing but short lines follows; it reaches up to the first telling
     * line above it.
     */
    static int closingBlock(List<String> paragraphs) {
        int start = paragraphs.size();
        boolean siteTalk = false;
        for (int i = paragraphs.size() - 1; i >= paragraphs.size() / 2; i--) {
            String p = paragraphs.get(i);
            siteTalk |= isSiteTalk(p);
            if (siteTalk && (isSiteTalk(p) || isWholeLine(p))) {
                start = i;
            } else if (words(p) > SHORT) {
                break;
            }
        }
        return start < paragraphs.size() ? withTeasers(paragraphs, start) : start;
    }

    private static boolean isSiteTalk(String paragraph) {
        return words(paragraph) <= LONG && SITE_TALK.matcher(paragraph).find();
    }

    /** Teasers of other pieces ("Video:", a question with the name of a programme) stand right before the block. */
    private static int withTeasers(List<String> paragraphs, int start) {
        int i = start;
        while (i > 1 && isTeaser(paragraphs.get(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isTeaser(String paragraph) {
        String p = paragraph.strip().toLowerCase(Locale.ROOT);
        return words(p) <= SHORT && (p.endsWith(":") || p.endsWith("?"));
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
