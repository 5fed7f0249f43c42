package org.newsgraph.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts plain text into sections and finds the date that the text itself gives. Offsets are never changed: what is not read
 * (header, boilerplate) is marked, not removed.
 */
final class Sectioner {
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");
    private static final String SENTENCE_END = ".!?…:;\"”’'»)]";

    /** Longest line of a text that was wrapped by a machine; longer lines are whole paragraphs. */
    private static final int WRAP_WIDTH = 100;

    private static final int HEADLINE_WORDS = 30;
    private static final int SUBHEAD_WORDS = 14;

    /** The sections of a text, and the day of publication that it gives in a line of its own or a prefix. */
    record Sectioned(List<Section> sections, Optional<LocalDate> date) {}

    private Sectioner() {}

    static Sectioned section(String text) {
        List<Section> sections = new ArrayList<>();
        Optional<DateLines.Dated> prefix = DateLines.prefix(text);
        prefix.ifPresent(p -> sections.add(new Section(Section.Kind.HEADER, p.span())));
        Optional<LocalDate> date = prefix.map(DateLines.Dated::date);

        List<Span> paragraphs = paragraphs(text, prefix.map(p -> p.span().end()).orElse(0));
        List<String> texts = paragraphs.stream().map(p -> p.of(text)).toList();
        int closing = Boilerplate.closingBlock(texts);
        boolean headlineSeen = prefix.isPresent();
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = texts.get(i);
            Optional<LocalDate> dateLine = i < 4 ? DateLines.whole(paragraph) : Optional.empty();
            Section.Kind kind;
            if (dateLine.isPresent()) {
                kind = Section.Kind.HEADER;
                date = date.or(() -> dateLine);
            } else if (i >= closing || Boilerplate.isWholeLine(paragraph)) {
                kind = Section.Kind.BOILERPLATE;
            } else if (isHeadline(paragraph, !headlineSeen, i + 1 < paragraphs.size())) {
                kind = Section.Kind.HEADLINE;
            } else {
                kind = Section.Kind.PARAGRAPH;
            }
            headlineSeen |= kind == Section.Kind.HEADLINE || kind == Section.Kind.PARAGRAPH;
            sections.add(new Section(kind, paragraphs.get(i)));
        }
        return new Sectioned(sections, date);
    }

    /** A first line is a headline by having no full stop; a later line also has to be short. */
    private static boolean isHeadline(String paragraph, boolean first, boolean more) {
        String p = paragraph.strip();
        int words = p.split("\\s+").length;
        char last = p.charAt(p.length() - 1);
        boolean open = SENTENCE_END.indexOf(last) < 0;
        boolean questionOrQuote = "?!\"”’'".indexOf(last) >= 0;
        if (first) {
            boolean titled = p.contains(" | ") || isTitleCase(p);
            return more
                    && (titled && words <= 2 * HEADLINE_WORDS || words <= HEADLINE_WORDS && (open || questionOrQuote));
        }
        return open && words <= SUBHEAD_WORDS;
    }

    /** "Wild Fire Kills Five People in Utah.": nearly all longer words have capitals. */
    private static boolean isTitleCase(String paragraph) {
        List<String> longer = Pattern.compile("[^\\p{L}]+")
                .splitAsStream(paragraph)
                .filter(w -> w.length() > 3)
                .toList();
        long capitals =
                longer.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
        return longer.size() >= 4 && capitals * 5 >= longer.size() * 4L;
    }

    /** Spans of paragraphs without surrounding white space: lines, or runs of lines where the text is hard-wrapped. */
    private static List<Span> paragraphs(String text, int from) {
        String rest = text.substring(from);
        Pattern separator = isHardWrapped(rest) ? BLANK_LINE : Pattern.compile("\\R");
        List<Span> spans = new ArrayList<>();
        Matcher m = separator.matcher(rest);
        int begin = 0;
        while (m.find()) {
            addTrimmed(text, from + begin, from + m.start(), spans);
            begin = m.end();
        }
        addTrimmed(text, from + begin, text.length(), spans);
        return spans;
    }

    private static boolean isHardWrapped(String text) {
        int lines = 0;
        int openEnds = 0;
        Matcher m = LINE.matcher(text);
        while (m.find()) {
            String line = m.group().strip();
            if (line.length() > WRAP_WIDTH) {
                return false;
            }
            if (!line.isEmpty()) {
                lines++;
                openEnds += SENTENCE_END.indexOf(line.charAt(line.length() - 1)) < 0 && line.length() > 40 ? 1 : 0;
            }
        }
        return lines >= 4 && openEnds * 2 > lines;
    }

    private static void addTrimmed(String text, int begin, int end, List<Span> into) {
        int b = begin;
        int e = end;
        while (b < e && isSpace(text.charAt(b))) {
            b++;
        }
        while (e > b && isSpace(text.charAt(e - 1))) {
            e--;
        }
        if (e > b) {
            into.add(new Span(b, e));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
    }
}
