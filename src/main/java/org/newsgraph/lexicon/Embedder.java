package org.newsgraph.lexicon;

import java.util.Set;

/**
 * What a verb, noun or adjective says about the clause it takes as complement: its implication signature (Karttunen 1971,
 * Nairn, Condoravdi and Karttunen 2006), widened by the outcomes that news needs.
 *
 * <p>Compact notation: {@code LEMMA|LEMMA.POS COMPLEMENT+COMPLEMENT=AFFIRMED/NEGATED CONTROL // example}, e.g. {@code
 * refuse|decline.v to=not/open subj // The minister refused to resign.}
 *
 * @param complements {@code to}, {@code bare} for an infinitive without "to", {@code that}, {@code ing}, {@code wh}, or a preposition ({@code on}: "decree on sending"); for event
 *     nouns {@code obj} ("denied the attack"), {@code subj} ("the visit was postponed"), and {@code noun} for what an adjective
 *     says about the noun after it ("planned visit")
 * @param affirmed what holds of the complement when the embedder itself holds
 * @param negated what holds of it when the embedder is negated
 * @param control whose subject the complement's missing subject is
 */
public record Embedder(Set<String> complements, Outcome affirmed, Outcome negated, Control control) {
    public Embedder {
        complements = Set.copyOf(complements);
    }

    /** What follows for a complement. */
    public enum Outcome {
        /** It is so (managed to). */
        HOLDS,
        /** It is not so (refused to, failed to). */
        NOT,
        /** It is so where the embedder is told of as past, else nothing follows (was able to, had to): Bhatt 1999, Hacquard 2006. */
        ACTUAL,
        /** Nothing follows (wants to, might). */
        OPEN,
        /** It is intended by those who can do it (decided to, will). */
        PLANNED,
        /** It is asked or ordered of others (urged to). */
        ORDERED,
        /** It was tried (attempted to). */
        ATTEMPTED,
        /** It is under way (began to, continues to). */
        ONGOING,
        /** Somebody says so: as the complement has it, attributed to the embedder's subject. */
        SAID
    }

    /** Which argument of the embedder is the understood subject of its complement. */
    public enum Control {
        SUBJECT,
        OBJECT,
        NONE
    }
}
