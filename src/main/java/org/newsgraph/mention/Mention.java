package org.newsgraph.mention;

import org.newsgraph.document.Span;

/**
 * Words that refer to an entity.
 *
 * @param sentence index of the sentence
 * @param head index of the head token; a predicate's argument finds its mention by it
 * @param begin index of the first token, articles and titles left out
 * @param end index after the last token
 * @param span place in the document's text
 * @param kind how it refers
 * @param type IRI of the most specific class that the words themselves give ({@code ng:Thing} if none)
 * @param text as the text has it
 * @param referent index of the {@link Referent} in the document
 */
public record Mention(
        int sentence, int head, int begin, int end, Span span, Kind kind, String type, String text, int referent) {
    /** How words refer. */
    public enum Kind {
        NAME,
        /** An adjective of a country or place: "Russian". */
        DEMONYM,
        /** A common noun with what belongs to it: "armed robbers in Lagos". */
        NOMINAL,
        PRONOUN
    }
}
