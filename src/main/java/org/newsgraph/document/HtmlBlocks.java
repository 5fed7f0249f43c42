package org.newsgraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Takes HTML apart into headings and paragraphs of plain text, in reading order. */
final class HtmlBlocks implements NodeFilter {
    /** A piece of text, and what its element says it is. */
    record Piece(String text, Optional<Section.Kind> said) {}

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> PASSED_OVER = Set.of(
            "script", "style", "noscript", "template", "figure", "figcaption", "svg", "button", "sup", "head", "title");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");

    /** In a table of data the cells hold fewer words than this on average; in one that makes a layout, more. */
    private static final int WORDS_OF_LAYOUT_CELL = 12;

    /** A line that is one link and has no more words is a pointer to another piece. */
    private static final int WORDS_OF_LINK = 30;

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private boolean preformatted;

    private HtmlBlocks() {}

    static List<Piece> of(Element root) {
        HtmlBlocks blocks = new HtmlBlocks();
        root.filter(blocks);
        blocks.end(Optional.empty());
        return blocks.pieces;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode t) {
            text.append(t.getWholeText());
            linked += links > 0 ? t.text().length() : 0;
        } else if (node instanceof Element e) {
            if (PASSED_OVER.contains(e.normalName()) || e.normalName().equals("table") && isData(e)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(e);
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element e) {
        if (e.normalName().equals("br")) {
            lineBreak(e);
        } else if (e.normalName().equals("a")) {
            links++;
        } else if (isBlock(e)) {
            end(Optional.empty());
            preformatted = e.normalName().equals("pre");
        }
    }

    /** Two line breaks make a paragraph, as on pages of old; one is a space. */
    private void lineBreak(Element br) {
        Node before = br.previousSibling();
        while (before instanceof TextNode t && t.isBlank()) {
            before = before.previousSibling();
        }
        if (before instanceof Element e && e.normalName().equals("br")) {
            end(Optional.empty());
        } else {
            text.append(preformatted ? "\n" : " ");
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element e) {
            if (e.normalName().equals("a")) {
                links--;
            } else if (isBlock(e)) {
                end(HEADINGS.contains(e.normalName()) ? Optional.of(Section.Kind.HEADLINE) : Optional.empty());
                preformatted = false;
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isBlock(Element e) {
        return e.isBlock() || e.normalName().equals("td") || e.normalName().equals("th");
    }

    private void end(Optional<Section.Kind> said) {
        if (preformatted) {
            for (String part : BLANK_LINE.split(text)) {
                add(part, said);
            }
        } else {
            add(text.toString(), said);
        }
        text.setLength(0);
        linked = 0;
    }

    private void add(String raw, Optional<Section.Kind> said) {
        String clean = SPACE.matcher(INVISIBLE.matcher(raw).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (clean.codePoints().noneMatch(Character::isLetter)) {
            return;
        }
        boolean pointer = linked * 10 >= clean.length() * 9 && clean.split(" ").length <= WORDS_OF_LINK;
        pieces.add(new Piece(clean, pointer ? Optional.of(Section.Kind.BOILERPLATE) : said));
    }

    private static boolean isData(Element table) {
        List<String> cells = table.select("td, th").eachText();
        long words = cells.stream().mapToLong(c -> c.split(" ").length).sum();
        return cells.size() > 1 && words < (long) WORDS_OF_LAYOUT_CELL * cells.size();
    }
}
