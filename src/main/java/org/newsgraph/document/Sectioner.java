package org.newsgraph.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Words that headlines In This Style leave without a capital. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "by", "from", "with",
            "as", "into", "over", "after", "under", "up", "out", "off", "via", "vs", "s");

    private static final int HEADLINE_WORDS = 30;
    private static final int SUBHEAD_WORDS = 14;

    /** The sections of a text, and the day of publication that it gives in a line of its own or a prefix. */
    record Sectioned(List<Section> sections, Optional<LocalDate> date) {}

    private Sectioner() {}

    /** A stretch of a text that stands by itself, and what its source says it is. */
    record Block(Span span, Optional<Section.Kind> said) {
        static Block of(Span span) {
            return new Block(span, Optional.empty());
        }
    }

    /** Cuts a plain text, which may begin with its headline. */
    static Sectioned section(String text) {
        return section(text, 0);
    }

    /** The same for a text that is known to begin with a headline, up to {@code headlineEnd}; 0 if nothing is known. */
    static Sectioned section(String text, int headlineEnd) {
        List<Section> sections = new ArrayList<>();
        Optional<DateLines.Dated> prefix = headlineEnd > 0 ? Optional.empty() : DateLines.prefix(text);
        prefix.ifPresent(p -> sections.add(new Section(Section.Kind.HEADER, p.span())));
        if (headlineEnd > 0) {
            sections.add(new Section(Section.Kind.HEADLINE, new Span(0, headlineEnd)));
        }
        int begin = prefix.map(p -> p.span().end()).orElse(headlineEnd);
        List<Block> blocks = paragraphs(text, begin).stream().map(Block::of).toList();
        Optional<LocalDate> date = add(text, blocks, !sections.isEmpty(), sections);
        return new Sectioned(sections, prefix.map(DateLines.Dated::date).or(() -> date));
    }

    /** Sections of a text whose blocks are known. */
    static Sectioned section(String text, List<Block> blocks) {
        List<Section> sections = new ArrayList<>();
        Optional<LocalDate> date = add(text, blocks, false, sections);
        return new Sectioned(sections, date);
    }

    /** Says what each block is; gives the date of the first line that is nothing but a date, or of a dateline. */
    private static Optional<LocalDate> add(
            String text, List<Block> blocks, boolean afterHeadline, List<Section> sections) {
        List<String> texts = blocks.stream().map(b -> b.span().of(text)).toList();
        int closing = Boilerplate.closingBlock(texts);
        boolean headlineSeen = afterHeadline;
        Optional<LocalDate> date = Optional.empty();
        for (int i = 0; i < blocks.size(); i++) {
            Optional<LocalDate> dateLine = i < 4 ? DateLines.whole(texts.get(i)) : Optional.empty();
            date = date.or(() -> dateLine);
            Section.Kind kind;
            if (dateLine.isPresent()) {
                kind = Section.Kind.HEADER;
            } else if (i >= closing || Boilerplate.isWholeLine(texts.get(i))) {
                kind = Section.Kind.BOILERPLATE;
            } else if (blocks.get(i).said().isPresent()) {
                kind = blocks.get(i).said().get();
            } else if (isHeadline(texts.get(i), !headlineSeen, i + 1 < blocks.size())) {
                kind = Section.Kind.HEADLINE;
            } else {
                kind = Section.Kind.PARAGRAPH;
                Optional<LocalDate> opening = i < 4 ? DateLines.opening(texts.get(i)) : Optional.empty();
                date = date.or(() -> opening);
            }
            headlineSeen |= kind == Section.Kind.HEADLINE || kind == Section.Kind.PARAGRAPH;
            sections.add(new Section(kind, blocks.get(i).span()));
        }
        return date;
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

    /** "Wild Fire Kills Five People in Utah.": all words but small ones have capitals, the verb too. */
    private static boolean isTitleCase(String paragraph) {
        List<String> words = Pattern.compile("[^\\p{L}’']+")
                .splitAsStream(paragraph)
                .filter(w -> !w.isEmpty() && !SMALL_WORDS.contains(w))
                .toList();
        return words.size() >= 4 && words.stream().allMatch(w -> Character.isUpperCase(w.codePointAt(0)));
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
