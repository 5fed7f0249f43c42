package org.newsgraph.document;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;

/** Makes a document of plain text: decodes it, cuts it into sections, finds its date. */
public final class TextReader {
    /** No news article is longer; what is, is a dump or a table, and would hold up a run. In UTF-16 units. */
    static final int LONGEST = 500_000;

    private TextReader() {}

    /**
     * Reads the bytes of one text file.
     *
     * @param name name of the document
     * @param known what a {@code metadata.jsonl} says; it goes before what the text says
     */
    public static Outcome<Document> read(String name, byte[] bytes, Document.Metadata known) {
        try {
            return read(name, TextDecoder.decode(bytes), known);
        } catch (TextDecoder.NotText e) {
            return new Skipped<>(name, e.reason(), Skipped.Kind.CONTENT);
        }
    }

    /** The same for text that is already decoded. */
    public static Outcome<Document> read(String name, String text, Document.Metadata known) {
        if (text.isBlank()) {
            return new Skipped<>(name, "an empty file", Skipped.Kind.CONTENT);
        }
        if (text.length() > LONGEST) {
            String reason = String.format(
                    Locale.ROOT,
                    "too long for an article (%,d characters; at most %,d are read)",
                    text.length(),
                    LONGEST);
            return new Skipped<>(name, reason, Skipped.Kind.CONTENT);
        }
        Sectioner.Sectioned sectioned = Sectioner.section(text);
        Optional<String> headline = known.headline().or(() -> sectioned.sections().stream()
                .filter(s -> s.kind() == Section.Kind.HEADLINE)
                .map(s -> s.span().of(text))
                .findFirst());
        return new Done<>(new Document(
                name,
                text,
                sectioned.sections(),
                new Document.Metadata(known.date().or(sectioned::date), headline, known.publisher(), known.url())));
    }
}
