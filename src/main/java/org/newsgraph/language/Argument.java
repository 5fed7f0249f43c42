package org.newsgraph.language;

import java.util.List;
import java.util.OptionalInt;

/**
 * An argument of a predicate, after voice, control, relative clauses and conjunction have been undone.
 *
 * @param slot what it is to the predicate
 * @param preposition lower case for {@link Slot#OBLIQUE} ({@code "to"}, {@code "as"}, {@code "together_with"}), for {@link Slot#CLAUSE} what it says of an
 *     act: {@code "must"} if it ought to be done, {@code "will"} or {@code "wont"} if whoever says so will or will not do it,
 *     {@code "inf"} if it is an infinitive; else empty
 * @param heads head tokens of the conjuncts, at least one ("Russia, Belarus and Armenia" has three)
 * @param clause index in the sentence of the clause it is, for {@link Slot#CLAUSE}
 * @param inherited taken over from another predicate (control, support verb, shared by conjunction), not attached in the tree
 * @param doubtful attached by an arc that parsers often get wrong
 */
public record Argument(
        Slot slot, String preposition, List<Integer> heads, OptionalInt clause, boolean inherited, boolean doubtful) {
    /** What an argument is to its predicate. */
    public enum Slot {
        /** Agent side: active subject, passive "by". */
        SUBJECT,
        /** Patient side: active object, passive subject. */
        OBJECT,
        INDIRECT_OBJECT,
        /** With a preposition; {@link Argument#preposition()} says which. */
        OBLIQUE,
        /** Possessive of a nominal predicate: "the mayor's appeal". */
        POSSESSIVE,
        /** Noun or adjective before a nominal predicate: "troop deployment", "Russian invasion". */
        COMPOUND,
        /** Predicative complement: "is president", "called them terrorists". */
        PREDICATIVE,
        /** A complement clause. */
        CLAUSE
    }

    public Argument {
        heads = List.copyOf(heads);
    }
}
