package org.newsgraph.language;

import java.util.List;
import java.util.OptionalInt;

/** Repairs of sentences of several clauses of which the parser has run two together. */
final class MainClauseRepairs {
    private MainClauseRepairs() {}

    /** "In Lima, which is calm, students marched": a clause with "which" behind a noun and its comma is not the main one, if another follows. */
    static Sentence whClauseIsNotMain(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token pronoun : s.tokens()) {
            int verb = pronoun.tag().matches("WDT|WP") ? tree.head(pronoun.index()) : -1;
            boolean root = verb > pronoun.index() && tree.head(verb) < 0;
            int noun = root ? ClauseRepairs.antecedent(s, pronoun.index()) : -1;
            OptionalInt main = noun < 0 || !s.token(pronoun.index() - 1).word().equals(",")
                    ? OptionalInt.empty()
                    : tree.child(verb, "parataxis");
            if (main.isEmpty()
                    || main.getAsInt() < verb
                    || !ClauseRepairs.isFinite(s, tree, main.getAsInt())
                    || tree.children(main.getAsInt(), "nsubj").isEmpty()) {
                continue;
            }
            tree = tree.with(main.getAsInt(), -1, "root");
            for (int c : s.tree().children(verb)) {
                boolean outside = c < pronoun.index() || s.token(c).tag().equals(".");
                tree = outside && c != main.getAsInt() ? tree.with(c, main.getAsInt(), tree.relation(c)) : tree;
            }
            tree = tree.with(verb, noun, "acl:relcl");
        }
        return s.withTree(tree);
    }

    /** "There are tanks at the gate, soldiers are around": what a comma parts from a noun, right before a copula without subject, is that. */
    static Sentence nounBeforeCopulaIsSubject(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int predicate = tree.is(t.index(), "cop") ? tree.head(t.index()) : -1;
            int verb = predicate < 0 ? -1 : tree.head(predicate);
            if (verb < 0
                    || verb > t.index()
                    || tree.is(predicate, "conj")
                    || !ClauseRepairs.isFinite(s, tree, predicate)
                    || !tree.children(predicate, "nsubj", "csubj", "expl", "mark")
                            .isEmpty()) {
                continue;
            }
            for (Token n : s.tokens()) {
                List<Integer> phrase = tree.is(n.index(), "appos") && n.isNoun() ? tree.subtree(n.index()) : List.of();
                boolean before = !phrase.isEmpty()
                        && phrase.get(0) > verb + 1
                        && phrase.get(phrase.size() - 1) + 1 == t.index()
                        && s.token(phrase.get(0) - 1).word().equals(",");
                tree = before ? tree.with(n.index(), predicate, "nsubj").with(predicate, verb, "parataxis") : tree;
            }
        }
        return s.withTree(tree);
    }
}
