package org.newsgraph.document;

/** A part of a document's text by its function. The sections of a document are sorted and do not overlap. */
public record Section(Kind kind, Span span) {
    /** What a section is for; only headlines and paragraphs are read for claims. */
    public enum Kind {
        /** Machine-made prefix such as {@code date 2022-01-06}. */
        HEADER,
        /** Title of the article; may lack a full stop. */
        HEADLINE,
        /** A paragraph of the article; no sentence runs over its end. */
        PARAGRAPH,
        /** Text of the site, not of the article: pleas, links, credits. */
        BOILERPLATE
    }
}
