package org.newsgraph.web;

/** How much of the articles' text is shown: others' articles are others' property. */
public enum TextPolicy {
    /** No words of the articles, only where they stand. */
    NONE,
    /** The sentences that claims were read from. */
    QUOTES,
    /** The whole text, where the sources are at hand; else the sentences. */
    FULL
}
