package org.newsgraph.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One news article as read from its source. Its texts hold no character that XML cannot: U+FFFD stands for each.
 *
 * @param name what identifies the document when it has no URL: its path below the source given by the user, with {@code /}
 * @param text the whole extracted text; every offset of the program points into it
 * @param sections headline, paragraphs and what is to be passed over, in order
 * @param metadata what the source or a {@code metadata.jsonl} says about it
 */
public record Document(String name, String text, List<Section> sections, Metadata metadata) {
    public Document {
        name = Characters.readable(name);
        text = Characters.readable(text);
        sections = List.copyOf(sections);
    }

    /**
     * What is known about a document besides its text.
     *
     * @param date day of publication
     */
    public record Metadata(
            Optional<LocalDate> date, Optional<String> headline, Optional<String> publisher, Optional<String> url) {
        public static final Metadata NONE =
                new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public Metadata {
            headline = headline.map(Characters::readable);
            publisher = publisher.map(Characters::readable);
            url = url.map(Characters::readable);
        }

        /** This, and where it is silent {@code other}. */
        Metadata or(Metadata other) {
            return new Metadata(
                    date.or(other::date),
                    headline.or(other::headline),
                    publisher.or(other::publisher),
                    url.or(other::url));
        }
    }

    /** Day of publication, the reference for "today" and for days without a year. */
    public Optional<LocalDate> date() {
        return metadata.date();
    }

    /** The same document, published on {@code day} if nothing else says when. */
    public Document datedIfUndated(LocalDate day) {
        Metadata dated = new Metadata(
                metadata.date().or(() -> Optional.of(day)), metadata.headline(), metadata.publisher(), metadata.url());
        return new Document(name, text, sections, dated);
    }

    /** What makes this the same document when it comes again: its URL, else its name. */
    public String key() {
        return metadata.url().orElse(name);
    }
}
