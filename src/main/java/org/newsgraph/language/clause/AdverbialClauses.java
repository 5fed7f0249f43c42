package org.newsgraph.language.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.language.clause.Embedding.Link;
import org.newsgraph.lexicon.Embedder;
import org.newsgraph.lexicon.WordLists;

/** Finds how an adverbial clause hangs on the clause it goes with: condition, purpose, time, means, or as its complement after all. */
final class AdverbialClauses {
    private static final Set<String> CONDITIONS = Set.of(
            "if",
            "unless",
            "whether",
            "lest",
            "in_case",
            "provided",
            "providing",
            "should",
            "in_order_for",
            "suppose",
            "supposing",
            "assuming",
            "as_if",
            "as_though",
            "as_long_as",
            "so_long_as");

    private static final Set<String> ANYHOW = Set.of("in_case", "whether", "lest", "as_if", "as_though");

    /** Auxiliaries that open a condition when they stand before the subject. */
    private static final Set<String> INVERTED = Set.of("had", "should", "were");

    private static final Set<String> INTENDED =
            WordLists.words(AdverbialClauses.class, "auxiliaries of what is to come of something");

    private static final Set<String> EXCLUDING = Set.of("without", "instead_of", "rather_than", "instead", "rather");
    private static final Set<String> FACTUAL_ING = Set.of(
            "by",
            "after",
            "while",
            "since",
            "when",
            "before",
            "upon",
            "on",
            "despite",
            "besides",
            "in_addition_to",
            "as",
            "with");

    private final Signatures signatures;

    AdverbialClauses(Signatures signatures) {
        this.signatures = signatures;
    }

    Optional<Embedding> link(Drafts drafts, Draft outer, Draft d) {
        Syntax s = drafts.syntax();
        String kind = Complements.kind(s, d);
        if (isCondition(s, d) || isAsLongAs(s, d) || isInverted(s, d)) {
            return Optional.of(new Embedding(outer, Link.CONDITION));
        }
        if (isSoThat(s, d)) {
            return Optional.of(new Embedding(outer, Link.PURPOSE));
        }
        Optional<Embedder> signature = signatures
                .of(drafts, outer, kind)
                .filter(e -> !kind.equals(Complements.THAT) && !isSetOff(s, outer, d, kind))
                .filter(e -> !isBareParticiple(s, d));
        if (signature.isPresent() && d.node > outer.node) {
            return Optional.of(new Embedding(outer, Link.COMPLEMENT, kind, signature));
        }
        return switch (kind) {
            case Complements.TO ->
                signatures
                        .supported(drafts, outer, d, kind)
                        .map(n -> new Embedding(n, Link.COMPLEMENT, kind, signatures.of(drafts, n, kind)))
                        .or(() -> Optional.of(new Embedding(outer, toLink(s, d))));
            case Complements.THAT, Complements.WH -> Optional.of(new Embedding(outer, Link.ADVERBIAL));
            case Complements.ING -> Optional.of(new Embedding(outer, Link.PARTICIPLE));
            default -> Optional.of(new Embedding(outer, gerund(kind), kind, Optional.empty()));
        };
    }

    /** Under "if" or the like. */
    static boolean isCondition(Syntax s, Draft d) {
        List<String> marks = s.marks(d.node).stream().map(s::fixed).toList();
        return marks.stream().anyMatch(CONDITIONS::contains) || marks.equals(List.of("as", "though"));
    }

    /** "in case they leave", "whether or not they leave": what is done, is done anyhow. */
    static boolean isPrecaution(Syntax s, Draft d) {
        return s.marks(d.node).stream().map(s::fixed).anyMatch(ANYHOW::contains);
    }

    /** "so that they can leave", "so that they would leave": what is to come of it. */
    static boolean isSoThat(Syntax s, Draft d) {
        boolean joined = s.marks(d.node).stream().map(s::fixed).anyMatch("so_that"::equals);
        int head = s.tree().head(d.node);
        boolean apart = head >= 0
                && s.lower(head).equals("so")
                && s.marks(d.node).contains(head + 1)
                && s.lower(head + 1).equals(Complements.THAT);
        return (joined || apart)
                && s.auxiliaries(d.node).stream().anyMatch(a -> s.tag(a).equals("MD") && INTENDED.contains(s.lower(a)));
    }

    /** "began in the hall, located near the port": no complement, whatever the verb takes. */
    private static boolean isBareParticiple(Syntax s, Draft d) {
        return s.isParticiple(d.node)
                && s.auxiliaries(d.node).isEmpty()
                && s.child(d.node, "aux:pass").isEmpty()
                && s.marks(d.node).isEmpty();
    }

    /** "as long as the rebels hold the bridge": the clause hangs on "long". */
    private static boolean isAsLongAs(Syntax s, Draft d) {
        int head = s.tree().head(d.node);
        return s.lower(head).equals("long") && s.tag(head).startsWith("RB");
    }

    /** "Had they asked, …", "Should they ask, …". */
    private static boolean isInverted(Syntax s, Draft d) {
        List<Integer> subjects = s.tree().children(d.node, "nsubj");
        return s.marks(d.node).isEmpty()
                && !subjects.isEmpty()
                && s.auxiliaries(d.node).stream().anyMatch(a -> a < subjects.get(0) && INVERTED.contains(s.lower(a)));
    }

    /** A gerund that a preposition ties to a verb, with no article and nothing else of a noun: "before leaving the town". */
    Optional<Embedding> gerundPhrase(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        String kind = Complements.kind(s, d);
        Optional<Draft> outer = drafts.at(s.tree().head(d.node)).filter(o -> !o.isNominal());
        boolean clausal = s.tree().is(d.node, "obl")
                && s.tree().children(d.node, "det", "amod").isEmpty()
                && s.tree().children(d.node, "nmod").stream().noneMatch(n -> s.hasCase(n, "of"))
                && (FACTUAL_ING.contains(kind) || EXCLUDING.contains(kind));
        return outer.filter(o -> clausal && signatures.of(drafts, o, kind).isEmpty())
                .map(o -> new Embedding(o, gerund(kind), kind, Optional.empty()));
    }

    /** ", leading to …" goes with the whole clause, whatever the verb takes. */
    private static boolean isSetOff(Syntax s, Draft outer, Draft d, String kind) {
        return kind.equals(Complements.ING)
                && IntStream.range(outer.node, Math.max(outer.node, d.node))
                        .anyMatch(i -> s.tag(i).equals(",") && s.tree().head(i) == outer.node);
    }

    /** "to leave", "to leaving", "left". */
    private static Link toLink(Syntax s, Draft d) {
        if (!s.hasMark(d.node, Complements.TO)) {
            return Link.PARTICIPLE;
        }
        return s.tag(d.node).equals("VBG") ? Link.LOOSE : Link.PURPOSE;
    }

    /** Whether what comes with "-ing" after the preposition goes with its clause: "by leaving", "after leaving". */
    static boolean isFactual(String preposition) {
        return FACTUAL_ING.contains(preposition);
    }

    private static Link gerund(String preposition) {
        if (EXCLUDING.contains(preposition)) {
            return Link.EXCLUDED;
        }
        return isFactual(preposition) ? Link.PARTICIPLE : Link.LOOSE;
    }
}
