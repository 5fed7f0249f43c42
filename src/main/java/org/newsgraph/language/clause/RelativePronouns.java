package org.newsgraph.language.clause;

import java.util.Optional;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.PartOfSpeech;

/**
 * Hangs relative clauses that the parser took for complements or left unnamed where they belong: at the noun before their
 * pronoun ("a car that rewrote the rules", "rose by 8 %, which is a record").
 */
final class RelativePronouns {
    private final Lexicon lexicon;

    RelativePronouns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Syntax reattach(Syntax syntax) {
        Syntax s = syntax;
        for (int i = 1; i < s.size(); i++) {
            if (s.isRelativePronoun(i) || isThatTagged(s, i)) {
                s = new Syntax(s.sentence(), reattach(s, i));
            } else if (isThatAfterObject(s, i)) {
                int clause = s.tree().head(i);
                s = new Syntax(s.sentence(), s.tree().with(clause, noun(s, i), "acl:relcl"));
            }
        }
        return s;
    }

    private static boolean isThatTagged(Syntax s, int i) {
        return s.lower(i).equals("that")
                && (s.tree().is(i, "nsubj") || s.tree().is(i, "obj"))
                && s.tag(i).equals("IN");
    }

    /**
     * "described a firm that he expected to grow": a clause with "that" right behind the object of a verb that takes none, and
     * with a verb that lacks an object, is about that object.
     */
    private boolean isThatAfterObject(Syntax s, int that) {
        DependencyTree tree = s.tree();
        int clause = tree.head(that);
        if (!s.lower(that).equals("that") || !tree.is(that, "mark") || !tree.is(clause, "ccomp") || clause < that) {
            return false;
        }
        int noun = noun(s, that);
        int verb = tree.head(clause);
        return noun >= 0
                && s.token(noun).isNoun()
                && (noun == verb || tree.is(noun, "obj") && tree.head(noun) == verb)
                && !tree.children(clause, "nsubj", "nsubj:pass").isEmpty()
                && tree.children(clause, "obj", "ccomp", "cop", "aux:pass").isEmpty()
                && !takesThat(s, verb)
                && !takesThat(s, noun);
    }

    /** The token before, over a closing quotation mark. */
    private static int noun(Syntax s, int that) {
        return s.tag(that - 1).equals("''") ? that - 2 : that - 1;
    }

    private boolean takesThat(Syntax s, int word) {
        PartOfSpeech partOfSpeech = s.isLexicalVerb(word) ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
        return lexicon.embedders(s.lemma(word), partOfSpeech).stream()
                .anyMatch(e -> e.complements().contains(Complements.THAT));
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
