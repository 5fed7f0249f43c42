package org.newsgraph.language;

import java.util.List;
import java.util.OptionalInt;
import org.newsgraph.lexicon.PartOfSpeech;

/**
 * A predicate with its arguments: what every rule above syntax works on. The same clause comes out for "Russia sent troops to
 * Syria", "troops were sent to Syria by Russia", "Russia, which sent troops to Syria", "Russia's sending of troops to Syria".
 *
 * @param index position in the sentence's list of clauses
 * @param head token of the predicate (of a copular clause: of the noun or adjective; {@code copula} has the verb)
 * @param lemma lower case, particle joined ({@code carry_out})
 * @param partOfSpeech of the predicate
 * @param copula the form of "be" of a copular clause
 * @param support the verb that carries a nominal predicate ("made" in "made a decision")
 * @param passive whether the text has it in the passive
 * @param status what the clause's own form and everything that embeds it say
 * @param negated whether the clause itself is negated, whatever embeds it
 * @param embeddedIn index of the clause this one is a complement of; its status has been taken into account
 * @param arguments in the order of slots, then of the text
 * @param sources who says so, innermost first; empty: the author
 * @param quoted whether it stands in quotation marks
 * @param doubtful whether the parse is of a kind that is often wrong: its claims derive nothing alone
 */
public record Clause(
        int index,
        int head,
        String lemma,
        PartOfSpeech partOfSpeech,
        OptionalInt copula,
        OptionalInt support,
        boolean passive,
        Status status,
        boolean negated,
        OptionalInt embeddedIn,
        List<Argument> arguments,
        List<Source> sources,
        boolean quoted,
        boolean doubtful) {
    public Clause {
        arguments = List.copyOf(arguments);
        sources = List.copyOf(sources);
    }

    public List<Argument> arguments(Argument.Slot slot) {
        return arguments.stream().filter(a -> a.slot() == slot).toList();
    }

    public List<Argument> obliques(String preposition) {
        return arguments.stream()
                .filter(a ->
                        a.slot() == Argument.Slot.OBLIQUE && a.preposition().equals(preposition))
                .toList();
    }

    /** The same predicate with other arguments. */
    public Clause withArguments(List<Argument> others) {
        return new Clause(
                index,
                head,
                lemma,
                partOfSpeech,
                copula,
                support,
                passive,
                status,
                negated,
                embeddedIn,
                others,
                sources,
                quoted,
                doubtful);
    }
}
