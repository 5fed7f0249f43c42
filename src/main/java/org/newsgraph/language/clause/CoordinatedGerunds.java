package org.newsgraph.language.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.PartOfSpeech;

/**
 * Mends gerunds that parsers coordinate with the verb above instead of with the phrase that they go on: "was charged with murder and
 * possessing a gun", "bought the ships as a means of renewing its fleet and cutting costs". As a conjunct of the verb, what is only
 * charged or aimed at would count as done.
 */
final class CoordinatedGerunds {
    private final Lexicon lexicon;

    CoordinatedGerunds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Syntax reattach(Syntax syntax) {
        Syntax s = syntax;
        for (int i = 1; i < s.size(); i++) {
            Optional<Integer> host = isAstray(s, i) ? host(s, i) : Optional.empty();
            if (host.isPresent()) {
                s = new Syntax(s.sentence(), s.tree().with(i, host.get(), "conj"));
            }
        }
        return s;
    }

    /** A gerund right behind "and" or "or", coordinated with a predicate that is none. */
    private static boolean isAstray(Syntax s, int gerund) {
        int head = s.tree().head(gerund);
        return s.tag(gerund).equals("VBG")
                && s.tree().is(gerund, "conj")
                && head >= 0
                && head < gerund
                && s.tag(gerund - 1).equals("CC")
                && !s.tag(head).equals("VBG")
                && s.tree().children(gerund, "aux", "nsubj", "mark", "case").isEmpty();
    }

    /** The last phrase before it that it can go on: one with a gerund, or one that the verb takes gerunds in. */
    private Optional<Integer> host(Syntax s, int gerund) {
        int head = s.tree().head(gerund);
        int above = s.tree().head(head);
        if (above >= 0 && s.tree().is(head, "obj") && s.tag(above).equals("VBG")) {
            return Optional.of(above); // "of cutting costs and renewing its fleet"
        }
        return phrases(s, head)
                .filter(p -> p < gerund)
                .filter(p -> isGerundPhrase(s, p) || s.token(p).isNoun() && takesGerund(s, head, p))
                .reduce((a, b) -> b);
    }

    /** Phrases at the predicate and at their nouns. */
    private static Stream<Integer> phrases(Syntax s, int head) {
        List<Integer> own = s.tree().children(head, "obl", "advcl", "obj", "nmod", "acl");
        return Stream.concat(own.stream(), own.stream().flatMap(o -> s.tree().children(o, "acl", "nmod").stream()));
    }

    private static boolean isGerundPhrase(Syntax s, int phrase) {
        return s.tag(phrase).equals("VBG")
                && s.auxiliaries(phrase).isEmpty()
                && !s.tree().children(phrase, "case", "mark").isEmpty();
    }

    private boolean takesGerund(Syntax s, int verb, int noun) {
        return s.isLexicalVerb(verb)
                && s.tree().is(noun, "obl")
                && Prepositions.phrase(s, noun).map(Prepositions.Phrase::preposition).stream()
                        .anyMatch(p -> lexicon.embedders(s.lemma(verb), PartOfSpeech.VERB).stream()
                                .anyMatch(e -> e.complements().contains(p)));
    }
}
