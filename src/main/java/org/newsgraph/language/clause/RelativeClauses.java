package org.newsgraph.language.clause;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Argument.Slot;
import org.newsgraph.language.DependencyTree;

/** Puts the antecedent in the place of the relative pronoun, or of the gap of "the man they arrested", "troops sent to Mali". */
final class RelativeClauses {
    private static final Set<String> PLACE = Set.of("where");
    private static final Set<String> IN = Set.of("in", "near", "off", "at");
    private static final Set<String> NO_GAP = Set.of("where", "when", "why", "how");

    private RelativeClauses() {}

    static void resolve(Drafts drafts, Draft d) {
        DependencyTree tree = drafts.syntax().tree();
        if (tree.relation(d.node).equals("acl:relcl")) {
            finite(drafts, d, antecedent(drafts.syntax(), d.node));
        } else if (Prenominal.is(drafts.syntax(), d)) {
            d.understoodSubject(List.of(tree.head(d.node)), false);
        } else if (tree.is(d.node, "acl") && d.isVerb()) {
            participle(drafts, d, antecedent(drafts.syntax(), d.node));
        } else if (d.partOfSpeech == org.newsgraph.lexicon.PartOfSpeech.ADJECTIVE
                && d.copula.isEmpty()
                && (tree.is(d.node, "amod") || tree.is(d.node, "acl"))) {
            d.understoodSubject(antecedent(drafts.syntax(), d.node), false);
        }
    }

    /** The antecedent with what it is coordinated with, if the clause stands after all of it. */
    private static List<Integer> antecedent(Syntax s, int node) {
        int noun = outer(s, s.tree().head(node), node);
        List<Integer> all = s.conjuncts(noun);
        return all.stream().allMatch(c -> c < node) ? all : List.of(noun);
    }

    /** "a tremor centred in Iran that killed twelve", "an attack in Iran that …": not the place but what happened there. */
    private static int outer(Syntax s, int noun, int node) {
        boolean local =
                s.isInName(noun) && s.tree().children(noun, "case").stream().anyMatch(c -> IN.contains(s.lower(c)));
        int head = s.tree().head(noun);
        boolean aside = IntStream.range(noun, node).anyMatch(i -> s.lower(i).equals(","));
        if (!local || aside || head < 0 || head > noun) {
            return noun;
        }
        if (s.tree().is(noun, "nmod") && s.token(head).isNoun()) {
            return head;
        }
        boolean reduced = s.tag(head).equals("VBN")
                && head > 0
                && s.token(head - 1).isNoun()
                && s.tree().children(head, "aux", "aux:pass").isEmpty();
        return reduced ? head - 1 : noun;
    }

    private static void finite(Drafts drafts, Draft d, List<Integer> antecedent) {
        Syntax s = drafts.syntax();
        boolean found = false;
        for (int i = 0; i < d.arguments.size(); i++) {
            Argument a = d.arguments.get(i);
            if (a.heads().stream().anyMatch(h -> s.isRelativePronoun(h) || isThat(s, h))) {
                d.arguments.set(
                        i,
                        new Argument(a.slot(), a.preposition(), antecedent, OptionalInt.empty(), false, a.doubtful()));
                found = true;
            }
        }
        if (!found) {
            gap(s, d, antecedent);
        }
    }

    private static boolean isThat(Syntax s, int token) {
        return s.lower(token).equals("that") && !s.tag(token).equals("DT");
    }

    private static void gap(Syntax s, Draft d, List<Integer> antecedent) {
        if (s.hasModifier(d.node, PLACE)) {
            d.add(Slot.OBLIQUE, "in", antecedent);
        } else if (s.hasModifier(d.node, NO_GAP) || !d.isVerb() || d.passive) {
            return;
        } else if (!d.has(Slot.SUBJECT)) {
            d.add(Slot.SUBJECT, "", antecedent);
        } else if (!d.has(Slot.OBJECT)
                && s.tree().children(d.node, "ccomp", "xcomp").isEmpty()) {
            d.add(Slot.OBJECT, "", antecedent);
        }
    }

    private static void participle(Drafts drafts, Draft d, List<Integer> antecedent) {
        Syntax s = drafts.syntax();
        boolean marked = !s.marks(d.node).isEmpty();
        boolean toBeDone = s.hasMark(d.node, "to") && d.passive;
        boolean ordinal =
                s.hasMark(d.node, "to") && Ordinals.precedes(s, s.tree().head(d.node));
        if (!marked && !s.tag(d.node).equals("VB") || toBeDone || ordinal) {
            d.understoodSubject(antecedent, false);
        }
    }
}
