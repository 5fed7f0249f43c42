package org.newsgraph.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.newsgraph.document.HtmlBlocks.Piece;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;

/** Pages of HTML: the article's headline and paragraphs, and what the page says of it. */
final class HtmlReader implements SourceReader {
    /** Bytes beyond which a page is no article. */
    static final int LIMIT = 10_000_000;

    /** More elements than any article has; what Readability does with them grows faster than their number. */
    private static final int MOST_ELEMENTS = 30_000;

    /** An article has at least this many words in its paragraphs; less is a picture's page, a video's, an error's. */
    private static final int FEWEST_WORDS = 20;

    /**
     * A page in hand.
     *
     * @param place for reports
     * @param name of its document
     * @param known what goes before all that the page says
     * @param location where it was fetched from
     * @param charset that the HTTP header names
     * @param cut whether its end is missing
     */
    record Page(
            String place,
            String name,
            Document.Metadata known,
            Optional<String> location,
            Optional<String> charset,
            boolean cut) {}

    @Override
    public DocumentCursor open(SourceInput input) throws IOException {
        try (input) {
            byte[] bytes = input.bytes(LIMIT);
            Page page = new Page(
                    input.place(),
                    input.name(),
                    input.known(),
                    Optional.empty(),
                    Optional.empty(),
                    input.damage().isPresent());
            List<Outcome<Document>> outcomes = new ArrayList<>(read(page, bytes));
            input.damage().ifPresent(d -> outcomes.add(new Skipped<>(input.place(), d, Skipped.Kind.CONTENT)));
            return DocumentCursor.of(outcomes);
        }
    }

    /** The document of a page, and what was wrong with its bytes. */
    static List<Outcome<Document>> read(Page page, byte[] bytes) {
        HtmlDecoder.Decoded decoded = HtmlDecoder.decode(bytes, page.charset());
        Outcome<Document> outcome = read(page, decoded.text());
        return decoded.problem().isPresent() && outcome instanceof Done<Document>
                ? List.of(outcome, new Skipped<>(page.place(), decoded.problem().get(), Skipped.Kind.CONTENT))
                : List.of(outcome);
    }

    static Outcome<Document> read(Page page, String html) {
        org.jsoup.nodes.Document parsed = Jsoup.parse(html, page.location().orElse(""));
        JsonLd jsonLd = JsonLd.of(parsed);
        Document.Metadata known = page.known().or(new PageMetadata(parsed, jsonLd).metadata(page.location()));
        Optional<String> frames = frames(parsed);
        if (frames.isPresent()) {
            return skipped(page, frames.get());
        }
        if (parsed.getAllElements().size() > MOST_ELEMENTS) {
            return skipped(page, "too many elements for an article (more than " + MOST_ELEMENTS + ")");
        }
        List<Piece> pieces = pieces(parsed, jsonLd, page);
        return ArticleText.words(pieces) < FEWEST_WORDS
                ? skipped(page, "no article text found in this page")
                : ArticleText.assemble(page.place(), page.name(), known, pieces);
    }

    private static List<Piece> pieces(org.jsoup.nodes.Document parsed, JsonLd jsonLd, Page page) {
        Optional<Element> article = ArticleFinder.find(parsed, page.location().orElse(""));
        List<Piece> pieces = article.map(HtmlBlocks::of).orElse(List.of());
        List<Piece> said = jsonLd.articleBody().map(ArticleText::lines).orElse(List.of());
        return ArticleText.finished(
                ArticleText.words(said) > 2 * ArticleText.words(pieces) ? said : pieces, page.cut());
    }

    private static Optional<String> frames(org.jsoup.nodes.Document page) {
        List<String> sources = page.select("frameset frame[src]").eachAttr("src");
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of("a page of frames; its text stands in " + String.join(", ", sources));
    }

    private static Outcome<Document> skipped(Page page, String reason) {
        return new Skipped<>(page.place(), reason, Skipped.Kind.CONTENT);
    }
}
