package org.newsgraph.language.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.PartOfSpeech;

/**
 * Mends gerunds that parsers coordinate with the verb above instead of with the phrase that they go on: "was charged with murder and
 * possessing a gun", "bought the ships as a means of renewing its fleet and cutting costs". As a conjunct of the verb, what is only
 * charged or aimed at would count as done. So would a gerund behind "of" that is torn from its noun.
 */
final class GerundPhrases {
    private final Lexicon lexicon;

    GerundPhrases(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Syntax reattach(Syntax syntax) {
        Syntax s = syntax;
        for (int i = 2; i < s.size(); i++) {
            if (isOfNoun(s, i)) {
                s = new Syntax(s.sentence(), s.tree().with(i, i - 2, "acl"));
            } else if (isSubjectOfNoun(s, i)) {
                s = new Syntax(s.sentence(), backToNoun(s, i));
            }
        }
        for (int i = 1; i < s.size(); i++) {
            Optional<Integer> host = isAstray(s, i) ? host(s, i) : Optional.empty();
            if (host.isPresent()) {
                s = new Syntax(s.sentence(), s.tree().with(i, host.get(), "conj"));
            }
        }
        return s;
    }

    /** "a means of cutting": right behind "of" it belongs to the noun, where the noun takes such gerunds. */
    private boolean isOfNoun(Syntax s, int gerund) {
        return s.tag(gerund).equals("VBG")
                && s.lower(gerund - 1).equals("of")
                && s.tree().head(gerund - 1) == gerund
                && s.token(gerund - 2).isNoun()
                && s.tree().head(gerund) != gerund - 2
                && (s.tree().is(gerund, "obl") || s.tree().is(gerund, "advcl"))
                && s.tree().isUnder(gerund, gerund - 2)
                && lexicon.embedders(s.lemma(gerund - 2), PartOfSpeech.NOUN).stream()
                        .anyMatch(e -> e.complements().contains("of"));
    }

    /** "The aim of closing it was criticised", with the gerund taken for the subject of a clause on the noun. */
    private static boolean isSubjectOfNoun(Syntax s, int gerund) {
        int verb = s.tree().head(gerund);
        return s.tag(gerund).equals("VBG")
                && s.tree().is(gerund, "nsubj")
                && s.lower(gerund - 1).equals("of")
                && s.tree().head(gerund - 1) == verb
                && s.token(gerund - 2).isNoun()
                && s.tree().head(verb) == gerund - 2
                && s.tree().is(verb, "acl")
                && s.tree().children(gerund - 2, "nsubj", "cop").isEmpty()
                && s.auxiliaries(verb).stream().anyMatch(a -> Complements.isFinite(s, a));
    }

    private static DependencyTree backToNoun(Syntax s, int gerund) {
        int verb = s.tree().head(gerund);
        int noun = gerund - 2;
        return s.tree()
                .with(verb, s.tree().head(noun), s.tree().relation(noun))
                .with(noun, verb, s.tree().relation(gerund))
                .with(gerund, noun, "acl")
                .with(gerund - 1, gerund, "mark");
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
        Stream<Integer> noun =
                s.tree().is(head, "acl") ? s.tree().children(s.tree().head(head), "acl").stream() : Stream.empty();
        Stream<Integer> below = own.stream().flatMap(o -> s.tree().children(o, "acl", "nmod").stream());
        return Stream.concat(noun, Stream.concat(own.stream(), below));
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
