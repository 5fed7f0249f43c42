package org.newsgraph.language;

import java.util.List;
import java.util.OptionalInt;

/** Repairs of what follows the object of a verb of sending: where to, what for, and what is said of it behind a dash. */
final class DestinationRepairs {
    private DestinationRepairs() {}

    /** "sent agents to Chicago to help the police": what stands between two "to" is where to, not who helps. */
    static Sentence placeBeforeInfinitiveIsNoSubject(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int infinitive = tree.is(t.index(), "mark") && t.word().equals("to") ? tree.head(t.index()) : -1;
            int verb = infinitive > t.index() ? tree.head(infinitive) : -1;
            if (verb < 0 || verb > t.index() || !s.token(verb).isVerb()) {
                continue;
            }
            for (int place : tree.children(infinitive, "nsubj")) {
                List<Integer> phrase = tree.subtree(place);
                int second = phrase.get(phrase.size() - 1) + 1;
                if (phrase.get(0) == t.index() + 1 && second < infinitive && isTo(s, tree, second, infinitive)) {
                    tree = tree.with(place, verb, "obl").with(t.index(), place, "case");
                }
            }
        }
        return s.withTree(tree);
    }

    private static boolean isTo(Sentence s, DependencyTree tree, int token, int infinitive) {
        return tree.head(token) == infinitive
                && tree.is(token, "mark")
                && s.token(token).word().equals("to");
    }

    /** "sent agents to Chicago - a move that stunned many": a second object behind a dash is what the clause is called. */
    static Sentence nounBehindDashIsNoObject(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int verb = tree.is(t.index(), "obj") ? tree.head(t.index()) : -1;
            int begin = verb < 0 ? 0 : tree.subtree(t.index()).get(0);
            OptionalInt object = verb < 0 ? OptionalInt.empty() : tree.child(verb, "obj");
            boolean second = object.isPresent() && verb < object.getAsInt() && object.getAsInt() < t.index();
            if (second && begin > object.getAsInt() && s.token(begin - 1).word().matches("-|--|–|—")) {
                tree = tree.with(t.index(), verb, "parataxis");
            }
        }
        return s.withTree(tree);
    }
}
