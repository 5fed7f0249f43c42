package org.newsgraph.language.clause;

import java.util.List;
import org.newsgraph.language.DependencyTree;

/**
 * Mends participles that parsers take for adjectives of the noun that is their object: "Citing police, the agency reported",
 * "by closing the road".
 */
final class Participles {
    private Participles() {}

    static Syntax reattach(Syntax syntax) {
        Syntax s = syntax;
        for (int i = 0; i + 1 < s.size(); i++) {
            boolean modifier = s.tree().is(i, "amod") || s.tree().is(i, "compound");
            if (modifier && s.tag(i).equals("VBG") && s.tree().head(i) > i) {
                s = new Syntax(s.sentence(), i == 0 ? opening(s) : afterPreposition(s, i));
            }
        }
        return s;
    }

    private static DependencyTree opening(Syntax s) {
        DependencyTree tree = s.tree();
        int noun = tree.head(0);
        int verb = tree.head(noun);
        List<Integer> subjects = verb < 0 ? List.of() : tree.children(verb, "nsubj");
        boolean comma = subjects.size() > 1
                && subjects.get(0) == noun
                && tree.children(verb, "punct").stream().anyMatch(c -> c > noun && c < subjects.get(1));
        return comma ? tree.with(0, verb, "advcl").with(noun, 0, "obj") : tree;
    }

    /** A participle in front of a determiner or pronoun is no modifier: it has the noun phrase as its object. */
    private static DependencyTree afterPreposition(Syntax s, int participle) {
        DependencyTree tree = s.tree();
        int noun = tree.head(participle);
        List<Integer> before =
                tree.children(noun, "case").stream().filter(c -> c < participle).toList();
        boolean phrase = s.token(noun).isPronoun()
                || s.lower(noun).startsWith("any")
                || tree.children(noun, "det", "nmod:poss").stream().anyMatch(c -> c > participle);
        if (before.size() != 1 || !phrase || !tree.is(noun, "obl") && !tree.is(noun, "nmod")) {
            return tree;
        }
        String clause = tree.is(noun, "obl") ? "advcl" : "acl";
        return tree.with(participle, tree.head(noun), clause)
                .with(noun, participle, "obj")
                .with(before.get(0), participle, "mark");
    }
}
