package org.newsgraph.language.clause;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.Embedder;
import org.newsgraph.lexicon.Embedder.Outcome;

/**
 * Whether what a noun tells happened: as its support verb says, as the word that governs it says ("decree on sending", "denied
 * the attack", "planned withdrawal"), else taken for granted if definite or the subject of what happened.
 */
final class NominalStatus {
    private static final Set<String> CIRCUMSTANCE = Set.of(
            "in",
            "after",
            "during",
            "since",
            "following",
            "amid",
            "because_of",
            "due_to",
            "despite",
            "from",
            "by",
            "at",
            "under",
            "through",
            "according_to",
            "in_response_to",
            "as_a_result_of",
            "thanks_to");

    /** Those of them that name what came first, whatever they hang on. */
    private static final Set<String> CAUSE = Set.of(
            "after",
            "since",
            "following",
            "amid",
            "because_of",
            "due_to",
            "despite",
            "in_response_to",
            "as_a_result_of",
            "thanks_to");

    /** What these bring in may still be to come ("consent to the deployment", "a vote on the withdrawal"). */
    private static final Set<String> INTENT =
            Set.of("to", "for", "on", "against", "about", "over", "towards", "ahead_of", "before");

    /** Reasons and terms are there before what is done for them or on them: "will close under a plan". */
    private static final Set<String> BASIS = Set.of(
            "in",
            "under",
            "as",
            "amid",
            "because_of",
            "due_to",
            "despite",
            "in_line_with",
            "in_response_to",
            "according_to",
            "over");

    /** With these, what is taken for granted is taken for still to come. */
    private static final Set<String> NEXT = Set.of("before", "ahead_of", "until", "till");

    private static final Set<String> ANY = Set.of("any", "every", "each", "whatever");

    /** What these bring in need not be there, not even as a plan or a claim. */
    private static final Set<String> PROSPECTIVE =
            Set.of("for", "against", "without", "ahead_of", "before", "towards", "until", "instead_of", "into");

    private final Drafts drafts;
    private final Signatures signatures;
    private final Implication implication;

    NominalStatus(Drafts drafts, Signatures signatures, Implication implication) {
        this.drafts = drafts;
        this.signatures = signatures;
        this.implication = implication;
    }

    /** What a noun tells that no embedder of the lexicon governs. */
    Status of(Draft d) {
        return d.form.orElseThrow().negated() ? Status.NEGATED : base(d);
    }

    /** The status with what an adjective before the noun says. */
    Status modified(Draft d, Status base) {
        Form form = d.form.orElseThrow();
        return modifier(d)
                .filter(m -> Implication.isFactual(base) || m.affirmed() == Outcome.NOT)
                .map(m -> Consequence.of(m, Status.OCCURRED, form))
                .orElse(isAny(d) && base == Status.PLANNED ? Status.HYPOTHETICAL : base);
    }

    /** "Any attack will be answered": none is planned. */
    private boolean isAny(Draft d) {
        Syntax s = drafts.syntax();
        return s.tree().children(d.node, "det").stream().anyMatch(c -> ANY.contains(s.lower(c)));
    }

    /** "planned", "alleged", "failed" before the noun. */
    private Optional<Embedder> modifier(Draft d) {
        Syntax s = drafts.syntax();
        return s.tree().children(d.node, "amod", "compound").stream()
                .flatMap(c -> signatures.modifier(s.lower(c)).stream())
                .findFirst();
    }

    private Status base(Draft d) {
        if (d.support.isPresent()) {
            return implication.of(d.support.get());
        }
        int node = Measures.position(drafts, d.node);
        DependencyTree tree = drafts.syntax().tree();
        return tree.head(node) < 0 ? Status.OCCURRED : governed(d, node, tree.head(node));
    }

    private Status governed(Draft d, int node, int governor) {
        Syntax s = drafts.syntax();
        DependencyTree tree = s.tree();
        Optional<Draft> outer = drafts.at(governor);
        Optional<Draft> scene = Scenes.of(drafts, governor).filter(o -> tree.is(node, "nmod"));
        if (scene.isPresent()) {
            return subject(scene.get());
        }
        if (outer.isEmpty()) {
            return byClause(d, node, drafts.governing(governor));
        }
        if (tree.is(node, "xcomp")) {
            return subject(outer.get()); // "will remain a threat"
        }
        if (tree.relation(node).equals("nsubj:pass") && isUttered(d)) {
            return Status.OCCURRED;
        }
        boolean object = tree.is(node, "obj") || tree.relation(node).equals("nsubj:pass");
        if (object) {
            boolean voiced =
                    signatures.isUttered(d) && d.obliques("by").isPresent(); // "will answer claims by the union"
            return voiced || Implication.isFactual(implication.of(outer.get())) ? Status.OCCURRED : Status.HYPOTHETICAL;
        }
        if (tree.is(node, "nsubj")) {
            return isGiven(d) || isSpared(d, outer.get()) ? Status.OCCURRED : subject(outer.get());
        }
        String preposition = Prepositions.phrase(s, node)
                .map(Prepositions.Phrase::preposition)
                .orElse("");
        return phrase(d, outer.get(), preposition);
    }

    /** "The blast caused no deaths": there was a blast. */
    private boolean isSpared(Draft d, Draft outer) {
        Syntax s = drafts.syntax();
        return outer.isVerb()
                && implication.of(outer) == Status.NEGATED
                && Definiteness.isDefinite(s, d.node)
                && Negation.isOfObject(s, outer.node);
    }

    /** The subject of what happened is itself taken for granted; of what is planned, it is planned with it. */
    private Status subject(Draft outer) {
        Status status = implication.of(outer);
        return switch (status) {
            case OCCURRED, ONGOING, BACKGROUND -> Status.OCCURRED;
            case PLANNED, ORDERED -> status;
            default -> Status.HYPOTHETICAL;
        };
    }

    private Status phrase(Draft d, Draft outer, String preposition) {
        Status status = implication.of(outer);
        boolean definite = Definiteness.isDefinite(drafts.syntax(), d.node);
        boolean given = definite || Implication.isFactual(status) || BASIS.contains(preposition);
        if (signatures.isContent(d) && !PROSPECTIVE.contains(preposition) && given) {
            return Status.OCCURRED;
        }
        if (CIRCUMSTANCE.contains(preposition)) {
            boolean real = Implication.isFactual(status) || definite && status == Status.NEGATED;
            return real ? Status.OCCURRED : Status.HYPOTHETICAL;
        }
        if (definite && status == Status.PLANNED && NEXT.contains(preposition)) {
            return Status.PLANNED;
        }
        if (isOutcome(d, outer, preposition)) {
            return subject(outer);
        }
        boolean cause = preposition.equals("to") && outer.lemma.equals("due");
        boolean open = !cause && INTENT.contains(preposition);
        return definite && !open && Implication.isFactual(status) ? Status.OCCURRED : Status.HYPOTHETICAL;
    }

    /** "answered with a strike", "left two with burns": it comes with what is told; not in "with a strike looming". */
    private boolean isOutcome(Draft d, Draft outer, String preposition) {
        return preposition.equals("with")
                && outer.isVerb()
                && drafts.syntax().tree().children(d.node, "acl", "amod").stream()
                        .noneMatch(c -> c > d.node);
    }

    /** Of a noun under one that tells nothing by itself ("the terms of the deal"). */
    private Status byClause(Draft d, int node, Optional<Draft> clause) {
        boolean real = clause.map(c -> Implication.isFactual(implication.of(c))).orElse(true);
        boolean cause = Prepositions.phrase(drafts.syntax(), node)
                .filter(p -> CAUSE.contains(p.preposition()))
                .isPresent();
        if (real && cause) {
            return Status.OCCURRED; // "arrested 15 after a protest"
        }
        boolean definite = Definiteness.isDefinite(drafts.syntax(), d.node);
        int head = drafts.syntax().tree().head(node);
        boolean ahead = Prepositions.phrase(drafts.syntax(), node)
                .filter(p ->
                        PROSPECTIVE.contains(p.preposition()) || p.preposition().equals("to"))
                .filter(p -> drafts.syntax().token(head).isNoun())
                .isPresent();
        if (ahead || drafts.syntax().lower(head).equals("ahead")) {
            return Status.HYPOTHETICAL; // "paved the way for the deployment", "ahead of the vote"
        }
        boolean content = signatures.isContent(d)
                && Prepositions.phrase(drafts.syntax(), node)
                        .filter(p -> !PROSPECTIVE.contains(p.preposition()))
                        .isPresent();
        boolean underWay =
                modifier(d).filter(m -> m.affirmed() == Outcome.ONGOING).isPresent();
        return real && (definite || content || underWay) ? Status.OCCURRED : Status.HYPOTHETICAL;
    }

    /** "Their claims": they were made, whatever is done about them. */
    private boolean isUttered(Draft d) {
        return signatures.isUttered(d) && Definiteness.isDefinite(drafts.syntax(), d.node);
    }

    /** "The plan", "Kenya's proposal": there is one, whatever comes of it. */
    private boolean isGiven(Draft d) {
        return signatures.isContent(d) && Definiteness.isDefinite(drafts.syntax(), d.node);
    }
}
