package org.newsgraph.language;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** Repairs of "there is", whose subject stands behind it. */
final class ExistentialRepairs {
    private static final Set<String> HUNG_ON = Set.of("advcl", "xcomp", "ccomp", "acl", "dep");

    /** What stays with a noun of those that hang on it as on a verb. */
    private static final Set<String> OF_NOUN = Set.of("obl", "nmod", "amod", "det", "compound", "nummod");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "'s");

    private ExistentialRepairs() {}

    /** "There is fighting in the town": an {@code -ing} without subject or object right behind "there is" is a noun. */
    static Sentence gerundThatThereIsIsNoun(Sentence s) {
        Sentence mended = s;
        for (Token there : s.tokens()) {
            int head = there.tag().equals("EX") ? mended.tree().head(there.index()) : -1;
            if (head >= 0 && mended.tree().is(there.index(), "expl")) {
                mended = isGerund(mended, head) ? headedByBe(mended, head) : behindBe(mended, head);
            }
        }
        return mended;
    }

    private static boolean isGerund(Sentence s, int verb) {
        return s.token(verb).tag().equals("VBG")
                && s.tree()
                        .children(verb, "nsubj", "obj", "xcomp", "ccomp", "compound:prt")
                        .isEmpty();
    }

    /** "There has been fighting", with the gerund for the verb and "been" for its auxiliary. */
    private static Sentence headedByBe(Sentence s, int gerund) {
        DependencyTree tree = s.tree();
        OptionalInt be = tree.children(gerund, "aux", "cop").stream()
                .filter(a -> isBe(s, a) && a < gerund)
                .mapToInt(a -> a)
                .max();
        if (be.isEmpty()) {
            return s;
        }
        DependencyTree t = tree.with(be.getAsInt(), tree.head(gerund), tree.relation(gerund));
        for (int c : tree.children(gerund)) {
            boolean own = OF_NOUN.contains(tree.relation(c)) && c > be.getAsInt();
            t = own || c == be.getAsInt() ? t : t.with(c, be.getAsInt(), tree.relation(c));
        }
        return asNoun(s.withTree(t.with(gerund, be.getAsInt(), "nsubj")), gerund);
    }

    /** "There is fighting", with the gerund for a clause beside "is". */
    private static Sentence behindBe(Sentence s, int be) {
        DependencyTree tree = s.tree();
        if (!isBe(s, be) || !tree.children(be, "nsubj").isEmpty()) {
            return s;
        }
        OptionalInt gerund = tree.children(be).stream()
                .filter(c -> c == be + 1 && HUNG_ON.contains(tree.relation(c)) && isGerund(s, c))
                .mapToInt(c -> c)
                .findFirst();
        return gerund.isEmpty() ? s : asNoun(s.withTree(tree.with(gerund.getAsInt(), be, "nsubj")), gerund.getAsInt());
    }

    private static boolean isBe(Sentence s, int token) {
        return BE.contains(s.token(token).word().toLowerCase(Locale.ROOT));
    }

    private static Sentence asNoun(Sentence s, int gerund) {
        DependencyTree tree = s.tree();
        for (int c : tree.children(gerund, "obl")) {
            tree = tree.with(c, gerund, "nmod");
        }
        return s.withTree(tree)
                .withTokens(s.tokens().stream()
                        .map(t -> t.index() == gerund
                                ? new Token(gerund, t.word(), t.word().toLowerCase(Locale.ROOT), "NN", t.span())
                                : t)
                        .toList());
    }
}
