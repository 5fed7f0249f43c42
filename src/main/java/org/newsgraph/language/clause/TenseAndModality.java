package org.newsgraph.language.clause;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.WordLists;

/** Reads off the verb group what it says by itself: tense, aspect, modality, mood, negation. */
final class TenseAndModality {
    private static final Set<String> WOULD = Set.of("would", "'d", "’d");
    private static final Set<String> UNSURE = WordLists.words(TenseAndModality.class, "mark what is unsure");

    private static final Set<String> RULED_OUT = Set.of("could", "would", "'d", "’d");
    private static final Set<String> OTHERWISE = Set.of("without", "unless", "until", "till", "but", "if");

    private final Signatures signatures;

    TenseAndModality(Signatures signatures) {
        this.signatures = signatures;
    }

    Form of(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        if (d.isNominal()) {
            return new Form(
                    Form.Kind.NOMINAL, Status.OCCURRED, Negation.hasNo(s, d.node), false, false, Optional.empty());
        }
        VerbGroup group = VerbGroup.of(drafts, d);
        boolean negated = isNegated(drafts, d, group);
        if (s.hasModifier(d.node, UNSURE) || Negation.isPartial(s, d.node)) {
            return new Form(group.kind(), Status.HYPOTHETICAL, negated, false, false, Optional.empty());
        }
        Status status = status(drafts, group);
        boolean would =
                status == Status.HYPOTHETICAL && group.has(a -> s.tag(a).equals("MD") && WOULD.contains(s.lower(a)));
        return new Form(
                group.kind(),
                status,
                negated,
                would,
                negated && isRuledOut(group) && !Actuality.isReported(drafts, d),
                reported(group));
    }

    /** "could not reach", not "could not have reached" or "could not live without": those are what would be otherwise. */
    private static boolean isRuledOut(VerbGroup group) {
        Syntax s = group.syntax();
        int node = group.draft().node;
        boolean otherwise = s.tree().subtree(node).stream()
                .anyMatch(t -> t > node && OTHERWISE.contains(s.lower(t)) && isClosest(s, t, node));
        return group.has(a -> s.tag(a).equals("MD") && RULED_OUT.contains(s.lower(a)))
                && !group.has(a -> s.lemma(a).equals("have"))
                && !otherwise;
    }

    private static boolean isClosest(Syntax s, int word, int node) {
        int head = s.tree().head(word);
        return head == node || s.tree().head(head) == node;
    }

    private static boolean isNegated(Drafts drafts, Draft d, VerbGroup group) {
        Syntax s = drafts.syntax();
        return Negation.isNegated(s, d.node)
                || d.copula.isEmpty() && Negation.isMissed(s, d.node)
                || Periphrases.isNotYet(s, group.auxiliaries())
                || VerbGroup.sharesNegation(drafts, d);
    }

    private Optional<Status> reported(VerbGroup group) {
        Syntax s = group.syntax();
        Draft d = group.draft();
        if (group.has(a -> s.lower(a).equals("have"))) {
            return Optional.of(Status.OCCURRED);
        }
        boolean state = d.copula.isPresent() || s.tag(d.node).equals("VBG") || !d.passive && signatures.isStative(d);
        return state ? Optional.of(Status.ONGOING) : Optional.empty();
    }

    private static Status status(Drafts drafts, VerbGroup group) {
        Syntax s = group.syntax();
        Draft d = group.draft();
        boolean root = s.tree().head(d.node) < 0;
        return switch (group.kind()) {
            case FINITE ->
                root && isQuestion(s) || group.isObligation() && !Actuality.isTold(drafts, d)
                        ? Status.HYPOTHETICAL
                        : FiniteStatus.of(group);
            case INFINITIVE -> root ? ungoverned(s, d) : Status.OCCURRED;
            case GERUND -> root ? FiniteStatus.isDue(s, d.node) ? Status.PLANNED : Status.ONGOING : Status.OCCURRED;
            case PARTICIPLE, NOMINAL -> Status.OCCURRED;
        };
    }

    private static boolean isQuestion(Syntax s) {
        return s.lower(s.size() - 1).equals("?");
    }

    /** A headline, or a line set as one: anywhere else a main clause has a finite verb, and the tree is wrong. */
    private static boolean isTitle(Syntax s) {
        return s.sentence().isHeadline() || !s.lower(s.size() - 1).equals(".");
    }

    /** An infinitive that nothing governs is a headline's future, an order, or a question. */
    private static Status ungoverned(Syntax s, Draft d) {
        boolean asks = s.tree().children(d.node).stream().anyMatch(c -> s.tag(c).startsWith("W"));
        if (asks || isQuestion(s)) {
            return Status.HYPOTHETICAL;
        }
        if (s.child(d.node, "nsubj").isPresent()) {
            return s.hasMark(d.node, "to") && isTitle(s) ? Status.PLANNED : Status.HYPOTHETICAL;
        }
        return Status.ORDERED;
    }
}
