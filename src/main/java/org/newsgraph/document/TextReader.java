package org.newsgraph.document;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;

/** Makes a document of plain text: cuts it into sections, finds its date. */
public final class TextReader {
    /** No news article is longer; what is, is a dump or a table, and would hold up a run. In UTF-16 units. */
    static final int LONGEST = 500_000;

    private TextReader() {}

    /**
     * Reads one text.
     *
     * @param name name of the document
     * @param known what a {@code metadata.jsonl} says; it goes before what the text says
     */
    public static Outcome<Document> read(String name, String text, Document.Metadata known) {
        return read(name, Optional.empty(), text, known);
    }

    /**
     * The same for a text whose headline its source gives apart. The document's text then begins with the headline, once.
     *
     * @param headline in one line
     */
    static Outcome<Document> read(String name, Optional<String> headline, String body, Document.Metadata known) {
        if (body.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return new Skipped<>(name, "an empty text", Skipped.Kind.CONTENT);
        }
        Optional<String> first =
                headline.filter(h -> !h.isBlank() && !body.stripLeading().startsWith(h));
        String text = first.map(h -> h + "\n\n" + body).orElse(body);
        return tooLong(text.length())
                .<Outcome<Document>>map(reason -> new Skipped<>(name, reason, Skipped.Kind.CONTENT))
                .orElseGet(() -> new Done<>(document(
                        name,
                        text,
                        Sectioner.section(text, first.map(String::length).orElse(0)),
                        known)));
    }

    /** Why a text is not read, if it is too long. */
    static Optional<String> tooLong(int length) {
        return length <= LONGEST
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "too long for an article (%,d characters; at most %,d are read)",
                        length,
                        LONGEST));
    }

    /** A document of which the source knows something and the text says the rest. */
    static Document document(String name, String text, Sectioner.Sectioned sectioned, Document.Metadata known) {
        Optional<String> headline = known.headline().or(() -> sectioned.sections().stream()
                .filter(s -> s.kind() == Section.Kind.HEADLINE)
                .map(s -> s.span().of(text))
                .findFirst());
        Document.Metadata metadata =
                new Document.Metadata(known.date().or(sectioned::date), headline, known.publisher(), known.url());
        return new Document(name, text, sectioned.sections(), metadata);
    }
}
