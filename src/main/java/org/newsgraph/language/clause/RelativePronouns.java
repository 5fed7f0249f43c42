package org.newsgraph.language.clause;

import java.util.Optional;
import org.newsgraph.language.DependencyTree;

/**
 * Hangs relative clauses that the parser took for complements or left unnamed where they belong: at the noun before their
 * pronoun ("a car that rewrote the rules", "rose by 8 %, which is a record").
 */
final class RelativePronouns {
    private RelativePronouns() {}

    static Syntax reattach(Syntax syntax) {
        Syntax s = syntax;
        for (int i = 1; i < s.size(); i++) {
            if (s.isRelativePronoun(i) || isThatTagged(s, i)) {
                s = new Syntax(s.sentence(), reattach(s, i));
            }
        }
        return s;
    }

    private static boolean isThatTagged(Syntax s, int i) {
        return s.lower(i).equals("that")
                && (s.tree().is(i, "nsubj") || s.tree().is(i, "obj"))
                && s.tag(i).equals("IN");
    }

    private static DependencyTree reattach(Syntax s, int pronoun) {
        DependencyTree tree = s.tree();
        int clause = tree.head(pronoun);
        boolean argument = tree.is(pronoun, "nsubj") || tree.is(pronoun, "obj") || tree.is(pronoun, "obl");
        boolean astray = clause > pronoun
                && (tree.is(clause, "ccomp")
                        || tree.is(clause, "dep")
                        || tree.is(clause, "parataxis")
                        || tree.is(clause, "advcl"));
        if (!argument || !astray || s.lower(pronoun).startsWith("what")) {
            return tree;
        }
        return antecedent(s, pronoun, clause)
                .map(a -> tree.with(clause, a, "acl:relcl"))
                .orElse(tree);
    }

    /** The noun right before the pronoun, over a comma; "asked him who came" has none unless the comma is there. */
    private static Optional<Integer> antecedent(Syntax s, int pronoun, int clause) {
        boolean comma = s.lower(pronoun - 1).equals(",");
        int before = pronoun - (comma ? 2 : 1);
        if (before < 0 || !s.token(before).isNoun() && !s.tag(before).equals("CD")) {
            return Optional.empty();
        }
        boolean asks = s.lower(pronoun).startsWith("who")
                && !comma
                && s.isLexicalVerb(s.tree().head(clause));
        return asks || s.tree().isUnder(before, clause) ? Optional.empty() : Optional.of(before);
    }
}
