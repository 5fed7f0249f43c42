package org.newsgraph.language.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * A verb with its auxiliaries, in order: its own, or those of the first of coordinated verbs if it is of the same bare form
 * ("was robbed and burned").
 */
record VerbGroup(Syntax syntax, Draft draft, List<Integer> auxiliaries) {
    private static final Set<String> BARE = Set.of("VB", "VBN", "VBG");

    static VerbGroup of(Drafts drafts, Draft d) {
        return new VerbGroup(drafts.syntax(), d, auxiliaries(drafts, d));
    }

    private static List<Integer> auxiliaries(Drafts drafts, Draft d) {
        List<Integer> own = new ArrayList<>(drafts.syntax().auxiliaries(d.node));
        if (own.isEmpty() && d.copula.isPresent()) {
            own.add(d.copula.getAsInt());
        }
        return own.isEmpty() && shares(drafts, d)
                ? drafts.firstConjunct(d).map(f -> auxiliaries(drafts, f)).orElse(own)
                : own;
    }

    private static boolean shares(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        return drafts.firstConjunct(d)
                .filter(f -> BARE.contains(s.tag(d.node)))
                .filter(f -> s.tag(f.node).equals(s.tag(d.node)))
                .filter(f -> s.child(d.node, "nsubj").isEmpty()
                        && s.child(d.node, "mark").isEmpty())
                .isPresent();
    }

    /** Whether the verb is denied with the one that it shares its auxiliaries with: "was not robbed and burned". */
    static boolean sharesNegation(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        boolean but = s.tree().children(d.node, "cc").stream()
                .anyMatch(c -> s.lower(c).equals("but"));
        return !but
                && s.auxiliaries(d.node).isEmpty()
                && shares(drafts, d)
                && drafts.firstConjunct(d)
                        .filter(f -> Negation.isNegated(s, f.node) || sharesNegation(drafts, f))
                        .isPresent();
    }

    boolean has(IntPredicate auxiliary) {
        return auxiliaries.stream().anyMatch(auxiliary::test);
    }

    /** The word that bears the tense. */
    int first() {
        return auxiliaries.isEmpty() ? draft.head : auxiliaries.get(0);
    }

    Form.Kind kind() {
        Syntax s = syntax;
        boolean to = s.hasMark(draft.node, "to");
        if (has(a -> Complements.isFinite(s, a))) {
            boolean tensed = isModalBe() || isObligation() || Periphrases.isIn(s, auxiliaries);
            return to && !tensed ? Form.Kind.INFINITIVE : Form.Kind.FINITE;
        }
        if (s.isParticiple(first())) {
            return Form.Kind.PARTICIPLE;
        }
        return switch (s.tag(first())) {
            case "VB" -> isPlainPresent() ? Form.Kind.FINITE : Form.Kind.INFINITIVE;
            case "VBG" -> Form.Kind.GERUND;
            case "VBD", "VBZ", "VBP" -> to ? Form.Kind.INFINITIVE : Form.Kind.FINITE;
            default -> Form.Kind.PARTICIPLE;
        };
    }

    /** "Emails expose a deal": a main clause with a subject and no "to" is no infinitive, whatever the tagger says. */
    private boolean isPlainPresent() {
        return first() == draft.node
                && syntax.tree().head(draft.node) < 0
                && syntax.tree().children(draft.node, "nsubj").stream().anyMatch(n -> n < draft.node)
                && syntax.marks(draft.node).isEmpty();
    }

    /** "had to leave", where the parser takes "had" for an auxiliary. */
    boolean isObligation() {
        return has(a -> syntax.lemma(a).equals("have")
                && a + 1 < syntax.size()
                && syntax.lower(a + 1).equals("to")
                && syntax.tree().is(a + 1, "mark")
                && syntax.tree().head(a + 1) == draft.node);
    }

    /** "is to send", "were to be sent". */
    boolean isModalBe() {
        return has(a -> syntax.lemma(a).equals("be")
                && Complements.isFinite(syntax, a)
                && syntax.marks(draft.node).stream()
                        .anyMatch(m -> m > a && syntax.lower(m).equals("to")));
    }
}
