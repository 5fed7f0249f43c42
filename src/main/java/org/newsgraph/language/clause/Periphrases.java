package org.newsgraph.language.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.DependencyTree;

/**
 * Makes auxiliaries of the verbs that only carry tense: "is going to send", "used to play", "has yet to pay". The infinitive
 * takes their place in the tree, so that everything else sees a plain verb group.
 */
final class Periphrases {
    private static final Set<String> MOVED_ALONG = Set.of("mark", "obj", "iobj", "ccomp", "xcomp", "compound:prt");

    private static final Set<String> NOT_SO_FAR = Set.of("yet", "still");

    private Periphrases() {}

    static Syntax normalise(Syntax syntax) {
        Syntax s = syntax;
        for (int i = 0; i < s.size(); i++) {
            Optional<Integer> infinitive = carried(s, i);
            if (infinitive.isPresent()) {
                s = new Syntax(s.sentence(), promote(s.tree(), i, infinitive.get()));
            }
        }
        return s;
    }

    private static Optional<Integer> carried(Syntax s, int verb) {
        boolean going = s.lower(verb).equals("going") && hasBe(s, verb);
        boolean used = s.lower(verb).equals("used")
                && s.tag(verb).equals("VBD")
                && !s.tree().children(verb, "nsubj").isEmpty()
                && (!s.tree().is(verb, "acl") || hasPronoun(s, verb));
        boolean yet = s.lemma(verb).equals("have") && verb + 1 < s.size() && NOT_SO_FAR.contains(s.lower(verb + 1));
        if (!going && !used && !yet) {
            return Optional.empty();
        }
        return s.tree().children(verb, "xcomp", "ccomp", "advcl").stream()
                .filter(c -> s.hasMark(c, "to") && c > verb)
                .filter(c -> s.marks(c).get(0) <= verb + 2)
                .findFirst();
    }

    /** "who used to play", not "a device used to cut". */
    private static boolean hasPronoun(Syntax s, int verb) {
        return s.tree().children(verb, "nsubj").stream()
                .anyMatch(n -> s.isRelativePronoun(n) || s.token(n).isPronoun());
    }

    private static boolean hasBe(Syntax s, int verb) {
        return s.tree().children(verb, "aux").stream().anyMatch(a -> s.lemma(a).equals("be"));
    }

    private static DependencyTree promote(DependencyTree tree, int verb, int infinitive) {
        DependencyTree t =
                tree.with(infinitive, tree.head(verb), tree.relation(verb)).with(verb, infinitive, "aux");
        for (int c : tree.children(verb)) {
            if (c != infinitive && !MOVED_ALONG.contains(tree.relation(c))) {
                t = t.with(c, infinitive, tree.relation(c));
            }
        }
        return t;
    }

    static boolean isFuture(Syntax s, List<Integer> auxiliaries) {
        return auxiliaries.stream().anyMatch(a -> s.lower(a).equals("going"));
    }

    static boolean isHabit(Syntax s, List<Integer> auxiliaries) {
        return auxiliaries.stream().anyMatch(a -> s.lower(a).equals("used"));
    }

    /** "has yet to", "has still to": not so far. */
    static boolean isNotYet(Syntax s, List<Integer> auxiliaries) {
        return auxiliaries.stream()
                .anyMatch(a -> s.lemma(a).equals("have")
                        && a + 2 < s.size()
                        && NOT_SO_FAR.contains(s.lower(a + 1))
                        && s.lower(a + 2).equals("to"));
    }

    static boolean isIn(Syntax s, List<Integer> auxiliaries) {
        return isFuture(s, auxiliaries) || isHabit(s, auxiliaries) || isNotYet(s, auxiliaries);
    }
}
