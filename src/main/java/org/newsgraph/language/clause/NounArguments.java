package org.newsgraph.language.clause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Argument.Slot;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.lexicon.PartOfSpeech;

/** Reads the arguments of a noun: possessive, "of", "by", "to" …, and the nouns and adjectives before it. */
final class NounArguments {
    private NounArguments() {}

    private static final Set<String> PLACE = Set.of("in", "at", "near", "from", "to", "into");

    /** "the arrival of the marines in Honduras": the place is that of the arrival, wherever the parser hangs it. */
    private static void placeOfInner(Syntax s, Draft d, int inner) {
        for (int c : s.tree().children(inner, "nmod")) {
            Prepositions.phrase(s, c)
                    .filter(p -> PLACE.contains(p.preposition()) && !s.isInTime(c))
                    .ifPresent(p -> d.arguments.add(
                            new Argument(Slot.OBLIQUE, p.preposition(), p.heads(), OptionalInt.empty(), true, false)));
        }
    }

    static void read(Drafts drafts, Draft d) {
        read(drafts, d, d.node);
        if (d.copula.isPresent() && d.partOfSpeech == PartOfSpeech.NOUN && d.head != d.node) {
            read(drafts, d, d.head); // "is one of the members of the council"
        }
    }

    private static void read(Drafts drafts, Draft d, int noun) {
        Syntax s = drafts.syntax();
        DependencyTree tree = s.tree();
        for (int c : tree.children(noun)) {
            if (c == d.head) {
                continue;
            }
            if (tree.relation(c).equals("nmod:poss")) {
                d.add(Slot.POSSESSIVE, "", s.conjuncts(c));
            } else if (tree.is(c, "nmod") || tree.is(c, "obl") && d.isNominal()) {
                Optional<Prepositions.Phrase> phrase = Prepositions.phrase(s, c);
                phrase.ifPresent(p -> d.add(Slot.OBLIQUE, p.preposition(), p.heads()));
                phrase.filter(p -> p.preposition().equals("of")).ifPresent(p -> placeOfInner(s, d, c));
            } else if (tree.is(c, "compound") && c < noun || tree.is(c, "amod") && c < noun && s.isAdjective(c)) {
                d.add(Slot.COMPOUND, "", List.of(c));
            }
        }
    }
}
