package org.newsgraph.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything the extraction knows about words and classes. Immutable; shared by all threads. Lemmas are lower case, words of
 * a multi-word entry are joined by {@code _}. IRIs are strings.
 */
public interface Lexicon {
    /** Frames of a predicate, in the order of the files; empty if the word is unknown. */
    List<Frame> frames(String lemma, PartOfSpeech partOfSpeech);

    /** What the word says about its complement clauses, one entry a kind of complement; empty if it is no known embedder. */
    List<Embedder> embedders(String lemma, PartOfSpeech partOfSpeech);

    /** Lemmas of the verbs that have the trait. */
    Set<String> verbs(VerbTrait trait);

    /** Whether the verb lends its arguments to an event noun as its object ("made a decision", "launched an operation"). */
    default boolean isSupportVerb(String lemma) {
        return verbs(VerbTrait.SUPPORT).contains(lemma);
    }

    /** Classes that a common noun denotes, most specific first; the noun may be a phrase ({@code armored_personnel_carrier}). */
    List<String> classesOf(String nounLemma);

    /** The post that a title names ({@code prime_minister}), if the word is one. */
    Optional<Title> title(String lemma);

    /**
     * The property that somebody has to a post if this word stands before its title: {@code ng:held} for "former",
     * {@code ng:electedTo} for "incoming".
     */
    default Optional<String> postModifier(String word) {
        return Optional.empty();
    }

    /** Longest number of words among titles and nouns that {@link #title} and {@link #classesOf} know. */
    int longestPhrase();

    /** Whether {@code type} is {@code other} or one of its subclasses, transitively. */
    boolean isA(String type, String other);

    /** Superclasses of a class, itself included, transitively. */
    Set<String> superclasses(String type);

    /** Whether the IRI is a property (a frame of it yields a relation) rather than an event class. */
    boolean isProperty(String iri);

    /** What numbers of the class, or of the nearest class above it that says so, are counts of; empty if of nothing. */
    default Optional<Counting> counting(String type) {
        return Optional.empty();
    }

    /** The kind of count that the noun by itself stands for ({@code death_toll}, {@code dead}: {@code Deaths}). */
    default Optional<String> countKind(String nounLemma) {
        return Optional.empty();
    }

    /** All frames, in the order of the files, for checks and for tests of their examples. */
    List<Frame> frames();
}
