package org.newsgraph.claim;

import org.newsgraph.mention.Mention;

/** What fills a role of a claim. */
public sealed interface Filler {
    /** An entity, by the mention that fills the role. */
    record Entity(Mention mention) implements Filler {}

    /** Another event of the same document: index of its claim. */
    record Event(int claim) implements Filler {}

    /** Words that stand for themselves (purpose, duration, cause, a title). */
    record Text(String value) implements Filler {}

    /** A number that stands for itself (a price). */
    record Number(double value) implements Filler {}
}
