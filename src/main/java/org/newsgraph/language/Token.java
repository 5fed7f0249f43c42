package org.newsgraph.language;

import org.newsgraph.document.Span;

/**
 * A word of a sentence.
 *
 * @param index 0-based position in the sentence
 * @param word as written
 * @param lemma lower case, except of names
 * @param tag Penn Treebank part of speech
 * @param span place in the document's text
 */
public record Token(int index, String word, String lemma, String tag, Span span) {
    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP");
    }
}
