package org.newsgraph.language.clause;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.lexicon.Embedder;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.PartOfSpeech;

/**
 * Mends predicates told in a row with one subject, which parsers tear apart: "The crowd broke a door, set fire to a car", "began
 * looting, burning shops", and a subject taken for the first of the predicates ("The rebels armed themselves and took the town").
 */
final class SerialPredicates {
    private final Lexicon lexicon;

    SerialPredicates(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Syntax reattach(Syntax syntax) {
        Syntax s = syntax;
        for (int i = 1; i < s.size(); i++) {
            OptionalInt first = besideInfinitive(s, i);
            if (first.isPresent()) {
                s = new Syntax(s.sentence(), s.tree().with(i, first.getAsInt(), "conj"));
            } else if (isBesideFirst(s, i) || isGerundInRow(s, i)) {
                s = new Syntax(s.sentence(), s.tree().with(i, s.tree().head(i), "conj"));
            } else if (isPredicateOfNoun(s, i) || isSetApart(s, i)) {
                s = new Syntax(s.sentence(), lift(s, i));
            }
        }
        return s;
    }

    /** A finite verb without a subject, behind a comma, in the tense of the verb that it hangs on by an unnamed arc. */
    private boolean isBesideFirst(Syntax s, int verb) {
        DependencyTree tree = s.tree();
        int first = tree.head(verb);
        return tree.is(verb, "dep")
                && first >= 0
                && first < verb
                && Complements.isFinite(s, verb)
                && s.tag(first).equals(s.tag(verb))
                && tree.child(first, "nsubj").isPresent()
                && isBehindComma(s, verb)
                && tree.children(verb, "nsubj", "mark", "aux", "expl", "csubj").isEmpty()
                && !says(s, verb);
    }

    /** "had foiled a plot to seize the port and arrested two": a past form goes on from a past form above, not from an infinitive. */
    private static OptionalInt besideInfinitive(Syntax s, int verb) {
        DependencyTree tree = s.tree();
        int head = tree.head(verb);
        boolean astray = tree.is(verb, "conj")
                && isPastForm(s, verb)
                && !s.lower(verb).equals(s.lemma(verb))
                && s.tag(head).equals("VB")
                && s.hasMark(head, Complements.TO)
                && tree.children(verb, "aux", "aux:pass", "cop", "mark", "nsubj")
                        .isEmpty();
        if (!astray) {
            return OptionalInt.empty();
        }
        return IntStream.iterate(tree.head(head), t -> t >= 0, tree::head)
                .filter(t -> isPastForm(s, t) && t < head)
                .findFirst();
    }

    private static boolean isPastForm(Syntax s, int verb) {
        return s.tag(verb).equals("VBN") || s.tag(verb).equals("VBD");
    }

    private static boolean isGerundInRow(Syntax s, int verb) {
        int first = s.tree().head(verb);
        return s.tree().is(verb, "advcl")
                && s.tag(verb).equals("VBG")
                && first == verb - 2
                && s.tag(first).equals("VBG")
                && isBehindComma(s, verb)
                && s.tree().children(first, "obj").isEmpty();
    }

    private static boolean isBehindComma(Syntax s, int verb) {
        int before = s.tag(verb - 1).startsWith("RB") ? verb - 2 : verb - 1;
        return before >= 0 && s.tag(before).equals(",");
    }

    private boolean says(Syntax s, int verb) {
        return lexicon.embedders(s.lemma(verb), PartOfSpeech.VERB).stream()
                .anyMatch(e -> e.affirmed() == Embedder.Outcome.SAID);
    }

    /** A finite verb cannot be coordinated with a noun that is no predicate: the noun is its subject. */
    private static boolean isPredicateOfNoun(Syntax s, int verb) {
        DependencyTree tree = s.tree();
        int noun = tree.head(verb);
        return tree.is(verb, "conj")
                && noun >= 0
                && noun < verb
                && s.token(noun).isNoun()
                && Complements.isFinite(s, verb)
                && s.auxiliaries(noun).isEmpty()
                && tree.children(noun, "case", "nsubj").isEmpty()
                && tree.children(verb, "nsubj", "mark", "expl", "csubj").isEmpty()
                && (tree.head(noun) < 0 || tree.is(noun, "dep") || tree.is(noun, "ccomp") || tree.is(noun, "parataxis"))
                && tree.children(noun, "cc").stream().allMatch(c -> c > noun);
    }

    /** "The delivery, due in May, will be delayed", with what has a tense read as a participle at the noun that is its subject. */
    private static boolean isSetApart(Syntax s, int verb) {
        DependencyTree tree = s.tree();
        int noun = tree.head(verb);
        return tree.relation(verb).equals("acl")
                && noun < verb
                && tree.head(noun) < 0
                && s.token(noun).isNoun()
                && s.auxiliaries(verb).stream().anyMatch(a -> Complements.isFinite(s, a))
                && tree.children(noun, "case", "nsubj", "cop").isEmpty()
                && tree.children(verb, "nsubj", "mark", "expl", "csubj").isEmpty();
    }

    private static DependencyTree lift(Syntax s, int verb) {
        DependencyTree tree = s.tree();
        int noun = tree.head(verb);
        String relation = tree.child(verb, "aux:pass").isPresent() ? "nsubj:pass" : "nsubj";
        DependencyTree t = tree.with(verb, tree.head(noun), tree.relation(noun)).with(noun, verb, relation);
        return openingPhrase(s, noun)
                .map(p -> t.with(verb, tree.head(p), "root").with(p, verb, "obl"))
                .orElse(t);
    }

    /** "In addition, the rebels …" with the phrase taken for the root. */
    private static Optional<Integer> openingPhrase(Syntax s, int noun) {
        DependencyTree tree = s.tree();
        return Optional.of(tree.head(noun))
                .filter(h -> h >= 0 && h < noun && tree.is(noun, "dep"))
                .filter(h -> tree.head(h) < 0 && s.token(h).isNoun())
                .filter(h -> !tree.children(h, "case").isEmpty());
    }
}
