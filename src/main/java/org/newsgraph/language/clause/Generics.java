package org.newsgraph.language.clause;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Status;

/** Clauses about nothing in particular: "whoever sends them", "countries that send soldiers will be paid". */
final class Generics {
    private static final Set<String> ANY = Set.of("any", "whichever", "whatever");
    private static final Set<String> ANYBODY =
            Set.of("anyone", "anybody", "anything", "anywhere", "whoever", "whomever", "whatever", "whichever");
    private static final Set<String> WHEN = Set.of("when", "whenever");
    private static final Set<String> EVERYBODY = Set.of("those", "everyone", "everybody", "all", "people", "someone");

    private final Drafts drafts;
    private final Signatures signatures;
    private final Implication implication;

    Generics(Drafts drafts, Signatures signatures, Implication implication) {
        this.drafts = drafts;
        this.signatures = signatures;
        this.implication = implication;
    }

    /** A relative clause on nobody in particular, where what is said of them has not happened. */
    boolean isGeneric(Draft d) {
        Syntax s = drafts.syntax();
        if (s.tree().children(d.node, "nsubj", "obj").stream().anyMatch(n -> ANYBODY.contains(s.lower(n)))) {
            return !s.tree().relation(d.node).equals("root");
        }
        int clause = drafts.leader(d).node;
        if (!s.tree().relation(clause).equals("acl:relcl")) {
            return false;
        }
        Optional<Status> governing = drafts.governingVerb(clause).map(implication::of);
        boolean real = governing
                .map(g -> Implication.isFactual(g) || g == Status.NEGATED)
                .orElse(true);
        int noun = s.tree().head(clause);
        if (real) {
            return false;
        }
        boolean would = drafts.governingVerb(clause)
                .filter(g -> implication.of(g) == Status.HYPOTHETICAL)
                .flatMap(g -> g.form)
                .filter(f -> f.kind() == Form.Kind.FINITE && f.status() == Status.HYPOTHETICAL)
                .isPresent();
        return isAny(s, noun)
                || isNonspecific(s, noun) && isPlainPresent(s, d)
                || isIndefinite(s, noun) && would && s.tag(d.node).equals("VBD");
    }

    /** "may worsen as the crisis deepens": told of a time to come like the clause above; in a headline the present is the past. */
    boolean isAccompanying(Draft d, Form form) {
        Syntax s = drafts.syntax();
        return s.hasMark(drafts.leader(d).node, "as")
                && !form.negated()
                && !s.sentence().isHeadline()
                && isPlainPresent(s, d);
    }

    /** "catches fire when dropped", "has killed patients when taken with wine": told of any such time, not of one. */
    boolean isRepeated(Draft d, Draft outer) {
        Syntax s = drafts.syntax();
        boolean when = s.hasModifier(d.node, WHEN) || s.marks(d.node).stream().anyMatch(m -> WHEN.contains(s.lower(m)));
        if (!when || !s.isParticiple(d.node) || s.sentence().isHeadline()) {
            return false;
        }
        int first = VerbGroup.of(drafts, outer).first();
        boolean present = s.tag(first).equals("VBZ") || s.tag(first).equals("VBP");
        boolean perfect = s.lemma(first).equals("have") && first != outer.head;
        return present
                && (!perfect
                        || outer.arguments.stream()
                                .flatMap(a -> a.heads().stream())
                                .anyMatch(n -> s.tag(n).equals("NNS") && isIndefinite(s, n)));
    }

    private static boolean isAny(Syntax s, int noun) {
        return ANYBODY.contains(s.lower(noun))
                || s.tree().children(noun, "det").stream().anyMatch(c -> ANY.contains(s.lower(c)));
    }

    private static boolean isNonspecific(Syntax s, int noun) {
        return EVERYBODY.contains(s.lower(noun))
                || isIndefinite(s, noun) && s.tag(noun).equals("NNS");
    }

    private static boolean isIndefinite(Syntax s, int noun) {
        return s.token(noun).isNoun()
                && !Definiteness.isDefinite(s, noun)
                && s.tree().children(noun, "nummod").isEmpty();
    }

    private boolean isPlainPresent(Syntax s, Draft d) {
        return d.isVerb()
                && !signatures.isStative(d)
                && s.auxiliaries(d.node).isEmpty()
                && (s.tag(d.node).equals("VBZ") || s.tag(d.node).equals("VBP"));
    }
}
