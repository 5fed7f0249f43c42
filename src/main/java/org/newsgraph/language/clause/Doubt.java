package org.newsgraph.language.clause;

import org.newsgraph.language.DependencyTree;

/** Whether the parse of a clause is of a kind that is often wrong: unnamed arcs, two subjects, a sentence left unparsed. */
final class Doubt {
    private Doubt() {}

    static boolean of(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        DependencyTree tree = s.tree();
        boolean unnamed = tree.is(d.node, "dep")
                || tree.children(d.node, "dep").stream()
                        .anyMatch(c -> s.token(c).isNoun() || s.token(c).isVerb());
        boolean twoSubjects = tree.children(d.node, "nsubj").stream()
                        .filter(c -> !s.isObjectForm(c))
                        .count()
                > 1;
        boolean unparsed =
                s.size() > 1 && tree.head(d.node) < 0 && tree.children(d.node).isEmpty();
        return unnamed || twoSubjects || unparsed;
    }
}
