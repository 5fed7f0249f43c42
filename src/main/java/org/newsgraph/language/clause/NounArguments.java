package org.newsgraph.language.clause;

import java.util.List;
import java.util.Optional;
import org.newsgraph.language.Argument.Slot;
import org.newsgraph.language.DependencyTree;

/** Reads the arguments of a noun: possessive, "of", "by", "to" …, and the nouns and adjectives before it. */
final class NounArguments {
    private NounArguments() {}

    static void read(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        DependencyTree tree = s.tree();
        for (int c : tree.children(d.node)) {
            if (tree.relation(c).equals("nmod:poss")) {
                d.add(Slot.POSSESSIVE, "", s.conjuncts(c));
            } else if (tree.is(c, "nmod") || tree.is(c, "obl") && d.isNominal()) {
                Optional<Prepositions.Phrase> phrase = Prepositions.phrase(s, c);
                phrase.ifPresent(p -> d.add(Slot.OBLIQUE, p.preposition(), p.heads()));
            } else if (tree.is(c, "compound") && c < d.node || tree.is(c, "amod") && c < d.node && s.isAdjective(c)) {
                d.add(Slot.COMPOUND, "", List.of(c));
            }
        }
    }
}
