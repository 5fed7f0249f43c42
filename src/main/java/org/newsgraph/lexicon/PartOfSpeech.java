package org.newsgraph.lexicon;

/** Parts of speech that predicates and entries have (LexInfo: verb, noun, adjective). */
public enum PartOfSpeech {
    VERB,
    NOUN,
    ADJECTIVE
}
