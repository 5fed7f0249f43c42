package org.newsgraph.language.clause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.PartOfSpeech;

/** Finds what is a predicate: every verb that is no auxiliary, copular predicates, and the nouns and adjectives of the lexicon. */
final class PredicateFinder {
    private static final Set<String> NO_CLAUSE = Set.of(
            "aux", "cop", "case", "fixed", "mark", "compound", "amod", "cc", "det", "flat", "discourse", "goeswith");
    private static final Set<String> NO_EVENT =
            Set.of("compound", "flat", "case", "fixed", "amod", "det", "nmod:npmod");

    /** Suffixes of nouns that tell of doing, so that support verbs find events the lexicon does not know. */
    private static final Pattern DEVERBAL = Pattern.compile("\\w{3,}(tion|sion|ment|ance|ence|ing|ure|sis)");

    private final Lexicon lexicon;

    PredicateFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Draft> find(Syntax syntax) {
        return IntStream.range(0, syntax.size())
                .mapToObj(i -> draft(syntax, i))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Draft> draft(Syntax s, int i) {
        OptionalInt copula = copula(s, i);
        if (copula.isPresent()) {
            return Optional.of(copular(s, i, copula.getAsInt()));
        }
        if (s.isLexicalVerb(i) && !among(s, i, NO_CLAUSE) || Prenominal.isEvent(s, i, lexicon)) {
            return Optional.of(new Draft(i, i, verbLemma(s, i), PartOfSpeech.VERB, OptionalInt.empty()));
        }
        if (isEventNoun(s, i)) {
            return Optional.of(new Draft(i, i, s.lemma(i), PartOfSpeech.NOUN, OptionalInt.empty()));
        }
        if (isLooseAdjective(s, i)) {
            return Optional.of(new Draft(i, i, s.lemma(i), PartOfSpeech.ADJECTIVE, OptionalInt.empty()));
        }
        return Optional.empty();
    }

    private static boolean among(Syntax s, int i, Set<String> relations) {
        return relations.stream().anyMatch(r -> s.tree().is(i, r));
    }

    /** The copula of a predicate, also one shared with the predicate it is coordinated with ("is president and chairman"). */
    private static OptionalInt copula(Syntax s, int i) {
        OptionalInt own = s.child(i, "cop");
        if (own.isPresent() && s.isLexicalVerb(i) && s.child(i, "aux:pass").isPresent()) {
            return OptionalInt.empty(); // "are to be sent": the copula carries the tense of a verb
        }
        boolean shares = own.isEmpty()
                && s.tree().is(i, "conj")
                && !s.isLexicalVerb(i)
                && s.child(i, "case").isEmpty()
                && s.child(s.tree().head(i), "case").isEmpty();
        return shares ? copula(s, s.tree().head(i)) : own;
    }

    private static Draft copular(Syntax s, int i, int copula) {
        boolean place =
                s.tree().children(i, "case").stream().anyMatch(c -> !s.tag(c).equals("POS"))
                        || s.tag(i).startsWith("RB")
                        || s.tag(i).startsWith("W");
        if (place) {
            return new Draft(i, copula, s.lemma(copula), PartOfSpeech.VERB, OptionalInt.of(copula));
        }
        int named = Measures.oneOf(s, i);
        if (named >= 0) {
            return new Draft(i, named, s.lemma(named), PartOfSpeech.NOUN, OptionalInt.of(copula));
        }
        PartOfSpeech pos = s.isAdjective(i) || s.isLexicalVerb(i) ? PartOfSpeech.ADJECTIVE : PartOfSpeech.NOUN;
        return new Draft(i, i, s.lemma(i), pos, OptionalInt.of(copula));
    }

    private static String verbLemma(Syntax s, int i) {
        return s.lemma(i)
                + s.tree().children(i, "compound:prt").stream()
                        .map(p -> "_" + s.lower(p))
                        .collect(Collectors.joining());
    }

    private boolean isEventNoun(Syntax s, int i) {
        return s.token(i).isNoun()
                && !among(s, i, NO_EVENT)
                && !isOneOfThem(s, i)
                && !s.isInTime(i)
                && !(s.token(i).isProperNoun()
                        && (s.isInName(i) || !s.sentence().isHeadline()))
                && (isEvent(s, i) || isSupported(s, i));
    }

    /** In "is one of the members" the members are the predicate of that clause already. */
    private static boolean isOneOfThem(Syntax s, int i) {
        int one = s.tree().head(i);
        return one >= 0 && copula(s, one).isPresent() && Measures.oneOf(s, one) == i;
    }

    /** Nouns that only name a relation ("city", "member") tell nothing unless something is said to be one. */
    private boolean isEvent(Syntax s, int i) {
        String noun = s.lemma(i);
        return !lexicon.embedders(noun, PartOfSpeech.NOUN).isEmpty()
                || lexicon.frames(noun, PartOfSpeech.NOUN).stream()
                        .anyMatch(f -> s.tree().is(i, "appos") || !lexicon.isProperty(f.denotes()));
    }

    private boolean isSupported(Syntax s, int i) {
        int verb = s.tree().head(i);
        boolean object = s.tree().is(i, "obj") || s.tree().is(i, "nsubj:pass");
        return object
                && !s.token(i).isProperNoun()
                && DEVERBAL.matcher(s.lemma(i)).matches()
                && lexicon.isSupportVerb(verbLemma(s, verb))
                && lexicon.classesOf(s.lemma(i)).isEmpty();
    }

    private boolean isLooseAdjective(Syntax s, int i) {
        return s.isAdjective(i)
                && (s.tree().is(i, "xcomp")
                        || s.tree().is(i, "acl")
                        || postposed(s, i)
                        || s.tree().head(i) < 0)
                && isKnown(s.lemma(i), PartOfSpeech.ADJECTIVE);
    }

    private static boolean postposed(Syntax s, int i) {
        return s.tree().is(i, "amod") && i > s.tree().head(i);
    }

    private boolean isKnown(String lemma, PartOfSpeech pos) {
        return !lexicon.frames(lemma, pos).isEmpty()
                || !lexicon.embedders(lemma, pos).isEmpty();
    }
}
