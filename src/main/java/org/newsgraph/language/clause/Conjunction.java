package org.newsgraph.language.clause;

import java.util.List;
import java.util.Optional;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Argument.Slot;
import org.newsgraph.language.DependencyTree;

/** What coordinated predicates share: subject, objects ("looted and burned shops") and what follows them both. */
final class Conjunction {
    private Conjunction() {}

    static void share(Drafts drafts, Draft d) {
        Optional<Draft> first = drafts.firstConjunct(d);
        if (first.isPresent() && d.isNominal() && first.get().isNominal()) {
            nouns(drafts.syntax(), first.get(), d);
        }
        if (first.isEmpty() || d.isNominal() || first.get().isNominal()) {
            return;
        }
        Draft f = first.get();
        f.surfaceSubject().ifPresent(a -> d.understoodSubject(a.heads(), a.doubtful()));
        if (d.isVerb() && f.isVerb()) {
            objects(drafts.syntax(), f, d);
        }
    }

    /** "the arrest and dismissal of the governor", "her arrest and detention". */
    private static void nouns(Syntax s, Draft first, Draft second) {
        boolean bare =
                s.tree().children(second.node, "det", "nmod:poss", "nmod").isEmpty();
        for (Argument a : List.copyOf(first.arguments)) {
            boolean after = a.slot() == Slot.OBLIQUE && a.heads().get(0) > second.node;
            boolean possessor = a.slot() == Slot.POSSESSIVE && adjacent(s, first.node, second.node);
            if (bare && (after || possessor)) {
                second.inherit(a);
            }
        }
    }

    private static void objects(Syntax s, Draft first, Draft second) {
        for (Argument a : List.copyOf(first.arguments)) {
            boolean after = a.heads().get(0) > second.node
                    && !s.tree().isUnder(a.heads().get(0), second.node);
            boolean object = a.slot() == Slot.OBJECT && !first.passive && !second.has(Slot.OBJECT);
            if (after && (object || a.slot() == Slot.OBLIQUE)) {
                second.inherit(a);
            }
        }
        if (!first.passive && !first.has(Slot.OBJECT) && adjacent(s, first.node, second.node)) {
            boolean alike = s.tag(first.node).equals(s.tag(second.node));
            second.first(Slot.OBJECT)
                    .filter(a -> alike && !second.passive)
                    .map(a -> new Argument(
                            a.slot(), "", a.heads(), a.clause(), true, true)) // "protested and attacked police"
                    .ifPresent(first::inherit);
        }
    }

    /** Whether only conjunctions and adverbs stand between two verbs. */
    private static boolean adjacent(Syntax s, int from, int to) {
        DependencyTree tree = s.tree();
        for (int i = from + 1; i < to; i++) {
            if (!tree.is(i, "cc") && !tree.is(i, "advmod") && !tree.is(i, "punct") && !tree.is(i, "conj")) {
                return false;
            }
        }
        return true;
    }
}
