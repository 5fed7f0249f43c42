package org.newsgraph.language;

import java.util.List;

/** Repairs of participles behind a comma that say what came of it: ", killing two", ", causing damage". */
final class ResultRepairs {
    private static final List<String> BEHIND_VERB = List.of("obj", "obl", "conj", "appos", "dep", "nmod");

    private ResultRepairs() {}

    /**
     * "A mine exploded, killing people": the participle behind the comma is a clause of its own with the noun for its object,
     * and no adjective of a noun that would then be the object of what stands before the comma.
     */
    static Sentence participleBehindCommaIsClause(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int participle = t.index();
            int noun = tree.head(participle);
            if (t.tag().equals("VBG")
                    && tree.is(participle, "amod")
                    && noun > participle
                    && participle > 1
                    && s.token(participle - 1).word().equals(",")
                    && begins(tree, participle, noun)) {
                int verb = verbBefore(s, tree, noun, participle);
                if (verb >= 0) {
                    tree = tree.with(participle, verb, "advcl").with(noun, participle, "obj");
                }
            }
        }
        return s.withTree(tree);
    }

    /** Whether nothing of the noun's phrase but commas stands before the participle. */
    private static boolean begins(DependencyTree tree, int participle, int noun) {
        return tree.children(noun).stream().allMatch(c -> c >= participle || tree.is(c, "punct"));
    }

    /** The verb before the comma that the noun was hung on; -1 if it was not hung on what stands there. */
    private static int verbBefore(Sentence s, DependencyTree tree, int noun, int participle) {
        int t = noun;
        for (int steps = 0; t >= 0 && steps < 3; steps++) {
            int at = t;
            if (BEHIND_VERB.stream().noneMatch(r -> tree.is(at, r))) {
                return -1;
            }
            t = tree.head(t);
            if (t >= 0 && t < participle && s.token(t).isVerb()) {
                return t;
            }
        }
        return -1;
    }
}
