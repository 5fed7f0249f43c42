package org.newsgraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.newsgraph.document.HtmlBlocks.Piece;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;

/** Makes documents of headlines and paragraphs that were taken out of markup. */
final class ArticleText {
    private ArticleText() {}

    /** Words in paragraphs. */
    static int words(List<Piece> pieces) {
        return pieces.stream()
                .filter(p -> p.said().isEmpty())
                .mapToInt(p -> p.text().split(" ").length)
                .sum();
    }

    /** Paragraphs of a text that is no markup, or has some left. */
    static List<Piece> lines(String body) {
        return body.contains("</")
                ? HtmlBlocks.of(Jsoup.parseBodyFragment(body).body())
                : HtmlBlocks.of(new Element("pre").text(body.replaceAll("\\R+", "\n\n")));
    }

    /** Without a last paragraph that stops in the middle of a sentence, if the text was cut off. */
    static List<Piece> finished(List<Piece> pieces, boolean cut) {
        return cut
                        && !pieces.isEmpty()
                        && CutText.isUnfinished(pieces.get(pieces.size() - 1).text())
                ? pieces.subList(0, pieces.size() - 1)
                : pieces;
    }

    /** Without the half sentence before the dots in which a teaser ends. */
    static List<Piece> withoutTeaserEnd(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return pieces;
        }
        Piece last = pieces.get(pieces.size() - 1);
        String kept = CutText.teaser(last.text());
        List<Piece> all = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
        if (!kept.isBlank()) {
            all.add(new Piece(kept, last.said()));
        }
        return all;
    }

    /**
     * Headline and paragraphs, an empty line between them; a paragraph that only repeats the headline is left out.
     *
     * @param place for reports
     * @param name of the document
     */
    static Outcome<Document> assemble(String place, String name, Document.Metadata known, List<Piece> pieces) {
        BlockText text = new BlockText();
        known.headline().ifPresent(h -> text.add(h, Optional.of(Section.Kind.HEADLINE)));
        for (Piece piece : pieces) {
            if (!known.headline().map(piece.text()::equalsIgnoreCase).orElse(false)) {
                text.add(piece.text(), piece.said());
            }
        }
        return TextReader.tooLong(text.text().length())
                .<Outcome<Document>>map(reason -> new Skipped<>(place, reason, Skipped.Kind.CONTENT))
                .orElseGet(() -> new Done<>(TextReader.document(name, text.text(), text.sectioned(), known)));
    }
}
