package org.newsgraph.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.newsgraph.document.HtmlBlocks.Piece;
import org.newsgraph.document.Outcome.Skipped;

/** One item of a feed, under the names that RSS, Atom, Dublin Core and the content module of RSS give its parts. */
final class FeedItem {
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z!/]|&(?:#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);");
    private static final List<String> TEXTS =
            List.of("content:encoded", "content", "xhtml:body", "body", "description", "summary", "media:description");
    private static final List<String> DATES = List.of(
            "pubdate", "published", "dc:date", "dcterms:issued", "dcterms:created", "issued", "updated", "modified");

    private final Element item;
    private final org.jsoup.nodes.Document feed;
    private final int number;

    FeedItem(Element item, org.jsoup.nodes.Document feed, int number) {
        this.item = item;
        this.feed = feed;
        this.number = number;
    }

    /** @param cut whether the item's end may be missing */
    Outcome<Document> read(SourceInput input, boolean cut) {
        Optional<String> html = text();
        Document.Metadata said = new Document.Metadata(
                date(), plain("title"), input.known().publisher().or(this::publisher), link());
        String name = input.name() + "#"
                + plain("guid").or(() -> plain("id")).or(this::link).orElse("item" + number);
        String place = input.place() + " (item " + number
                + said.headline().map(h -> ", '" + h + "'").orElse("") + ")";
        List<Piece> pieces = ArticleText.finished(html.map(FeedItem::pieces).orElse(List.of()), cut);
        if (pieces.isEmpty()) {
            String reason = html.isPresent() ? "nothing but the beginning of a sentence" : "an item without text";
            return new Skipped<>(place, reason, Skipped.Kind.CONTENT);
        }
        return ArticleText.assemble(place, name, said, pieces);
    }

    private static List<Piece> pieces(String html) {
        List<Piece> pieces = MARKUP.matcher(html).find()
                ? HtmlBlocks.of(Jsoup.parseBodyFragment(html).body())
                : ArticleText.lines(html);
        return ArticleText.withoutTeaserEnd(pieces);
    }

    /** The longest account that the item gives of itself: its content, else its description. */
    private Optional<String> text() {
        return TEXTS.stream()
                .flatMap(this::children)
                .map(e -> e.attr("type").equalsIgnoreCase("xhtml")
                                || !e.children().isEmpty()
                        ? e.html()
                        : e.wholeText())
                .filter(t -> !t.isBlank())
                .findFirst();
    }

    private Optional<LocalDate> date() {
        return DATES.stream()
                .map(this::plain)
                .flatMap(Optional::stream)
                .map(WrittenDay::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> publisher() {
        Optional<String> source = children("source")
                .map(s -> s.children().isEmpty()
                        ? s.text()
                        : s.children().select("> title, title").text())
                .filter(s -> !s.isBlank())
                .findFirst();
        return source.or(() -> plain("dc:publisher"))
                .or(() -> Optional.ofNullable(feed.selectFirst("channel > title, feed > title"))
                        .map(Element::text)
                        .filter(t -> !t.isBlank()));
    }

    /** The article's own address: {@code link} of RSS, the alternate link of Atom, or a {@code guid} that is one. */
    private Optional<String> link() {
        Stream<String> links = children("link")
                .filter(l -> l.attr("rel").isEmpty() || l.attr("rel").equals("alternate"))
                .map(l -> l.hasAttr("href") ? l.attr("href") : l.wholeText());
        Stream<String> guids = children("guid")
                .filter(g -> !g.attr("isPermaLink").equalsIgnoreCase("false"))
                .map(Element::wholeText);
        return Stream.concat(links, guids)
                .map(String::strip)
                .filter(l -> l.matches("(?i)https?://\\S+"))
                .findFirst();
    }

    /** Text of a child, free of markup. */
    private Optional<String> plain(String name) {
        return children(name)
                .map(e -> Jsoup.parseBodyFragment(e.wholeText()).text().strip())
                .filter(t -> !t.isBlank())
                .findFirst();
    }

    private Stream<Element> children(String name) {
        return item.children().stream().filter(c -> c.tagName().equalsIgnoreCase(name));
    }
}
