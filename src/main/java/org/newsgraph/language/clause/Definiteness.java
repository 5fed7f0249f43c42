package org.newsgraph.language.clause;

import java.util.Set;
import org.newsgraph.language.DependencyTree;

/** Whether a noun phrase speaks of something that is taken for granted: "the attack", "Russia's invasion", "this killing". */
final class Definiteness {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "another", "some", "no", "every", "each");

    private Definiteness() {}

    static boolean isDefinite(Syntax s, int noun) {
        DependencyTree tree = s.tree();
        if (tree.children(noun, "det").stream().anyMatch(c -> INDEFINITE.contains(s.lower(c)))) {
            return false;
        }
        return s.token(noun).isProperNoun()
                || tree.children(noun, "det").stream().anyMatch(c -> DEFINITE.contains(s.lower(c)))
                || tree.children(noun).stream().anyMatch(c -> tree.relation(c).equals("nmod:poss"))
                || tree.children(noun, "amod", "compound").stream()
                        .anyMatch(c -> c < noun
                                && Character.isUpperCase(s.token(c).word().charAt(0))
                                && noun > 1
                                && c > 0);
    }
}
