package org.newsgraph.language.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.lexicon.Embedder;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.PartOfSpeech;
import org.newsgraph.lexicon.WordLists;

/**
 * Mends participles that parsers take for adjectives of the noun that is their object: "Citing police, the agency reported",
 * "by closing the road", "after requesting aid", "responsible for attacking villages"; and those taken for a preposition: "the fund,
 * based in Lyon,"; and those that tell the result of a clause but hang on its last noun: "hit the island, killing two".
 */
final class Participles {
    /** Followed by a participle of a verb with objects, these open a clause. */
    private static final Set<String> CLAUSAL =
            Set.of("after", "before", "since", "while", "without", "by", "despite", "upon", "besides");

    private static final String CAUSE = Ng.term("cause");
    private static final Set<String> FURTHER = WordLists.words(Participles.class, "say more than was said");

    private final Lexicon lexicon;

    Participles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Syntax reattach(Syntax syntax) {
        Syntax s = syntax;
        for (int i = 0; i + 1 < s.size(); i++) {
            boolean modifier = s.tree().is(i, "amod") || s.tree().is(i, "compound");
            if (modifier && s.tag(i).equals("VBG") && s.tree().head(i) > i) {
                s = new Syntax(s.sentence(), i == 0 ? opening(s) : afterPreposition(s, i));
            } else if (isBehindNoun(s, i)) {
                s = new Syntax(s.sentence(), ofNoun(s.tree(), i));
            } else if (isFurtherSaying(s, i)) {
                s = new Syntax(s.sentence(), s.tree().with(i, sayingAbove(s, i), "advcl"));
            } else if (isResult(s, i)) {
                s = new Syntax(s.sentence(), s.tree().with(i, verbAbove(s, i), "advcl"));
            }
        }
        return s;
    }

    /** "The fund, based in Lyon, grew" with the participle read as part of the preposition. */
    private boolean isBehindNoun(Syntax s, int participle) {
        DependencyTree tree = s.tree();
        int noun = tree.head(participle);
        return tree.is(participle, "case")
                && s.tag(participle).equals("VBN")
                && noun > participle + 1
                && tree.is(participle + 1, "case")
                && tree.head(participle + 1) == noun
                && tree.is(noun, "nmod")
                && takesObject(s.lemma(participle));
    }

    /**
     * "A quake struck the island, killing two": behind a comma, a verb whose subject may be a cause tells what came of the clause before
     * it, not what the noun next to it does.
     */
    private boolean isResult(Syntax s, int participle) {
        int noun = s.tree().head(participle);
        return s.tag(participle).equals("VBG")
                && s.tree().is(participle, "acl")
                && noun < participle - 1
                && s.tag(participle - 1).equals(",")
                && verbAbove(s, participle) >= 0
                && lexicon.frames(s.lemma(participle), PartOfSpeech.VERB).stream()
                        .flatMap(f -> f.arguments().stream())
                        .anyMatch(slot ->
                                slot.names().contains("subj") && slot.role().equals(Optional.of(CAUSE)));
    }

    /**
     * "Roe said that Doe had left, adding that he was ill", "Roe told the agency Doe, adding that …": whoever says more is who said
     * the first thing, not who did it or was told.
     */
    private boolean isFurtherSaying(Syntax s, int participle) {
        return s.tag(participle).equals("VBG")
                && FURTHER.contains(s.lemma(participle))
                && participle > 1
                && s.tag(participle - 1).equals(",")
                && (s.tree().is(participle, "advcl") || s.tree().is(participle, "acl"))
                && !s.tree().children(participle, "ccomp").isEmpty()
                && sayingAbove(s, participle) >= 0;
    }

    /** The outermost verb of saying before a participle that the parse hangs on what was said or on a noun in it; -1 if there is none. */
    private int sayingAbove(Syntax s, int participle) {
        int found = -1;
        for (int t = s.tree().head(participle); t >= 0; t = s.tree().head(t)) {
            boolean says = s.isLexicalVerb(t)
                    && lexicon.embedders(s.lemma(t), PartOfSpeech.VERB).stream()
                            .anyMatch(e -> e.affirmed() == Embedder.Outcome.SAID);
            boolean above = t < participle && t != s.tree().head(participle);
            found = says && above && !s.tree().children(t, "nsubj").isEmpty() ? t : found;
        }
        return found;
    }

    /** The verb whose object or further phrase the participle's noun belongs to; -1 if there is none. */
    private static int verbAbove(Syntax s, int participle) {
        int t = s.tree().head(participle);
        while (t >= 0
                && (s.tree().is(t, "nmod") || s.tree().is(t, "conj") || s.tree().is(t, "appos"))) {
            t = s.tree().head(t);
        }
        boolean behind = t >= 0 && (s.tree().is(t, "obj") || s.tree().is(t, "obl"));
        int verb = behind ? s.tree().head(t) : -1;
        return verb >= 0 && verb < t && s.isLexicalVerb(verb) ? verb : -1;
    }

    private static DependencyTree ofNoun(DependencyTree tree, int participle) {
        int place = tree.head(participle);
        return tree.with(participle, tree.head(place), "acl").with(place, participle, "obl");
    }

    private static DependencyTree opening(Syntax s) {
        DependencyTree tree = s.tree();
        int noun = tree.head(0);
        int verb = tree.head(noun);
        List<Integer> subjects = verb < 0 ? List.of() : tree.children(verb, "nsubj");
        boolean comma = subjects.size() > 1
                && subjects.get(0) == noun
                && tree.children(verb, "punct").stream().anyMatch(c -> c > noun && c < subjects.get(1));
        return comma ? tree.with(0, verb, "advcl").with(noun, 0, "obj") : tree;
    }

    /** A participle in front of a determiner or pronoun is no modifier: it has the noun phrase as its object. */
    private DependencyTree afterPreposition(Syntax s, int participle) {
        DependencyTree tree = s.tree();
        int noun = tree.head(participle);
        List<Integer> before =
                tree.children(noun, "case").stream().filter(c -> c < participle).toList();
        boolean phrase = before.size() == 1 && opensClause(s, participle, before.get(0))
                || s.token(noun).isPronoun()
                || s.lower(noun).startsWith("any")
                || tree.children(noun, "det", "nmod:poss").stream().anyMatch(c -> c > participle);
        if (before.size() != 1 || !phrase || !tree.is(noun, "obl") && !tree.is(noun, "nmod")) {
            return tree;
        }
        String clause = tree.is(noun, "obl") ? "advcl" : "acl";
        return tree.with(participle, tree.head(noun), clause)
                .with(noun, participle, "obj")
                .with(before.get(0), participle, "mark");
    }

    /** Whether a preposition right before a participle asks for a clause: by itself, or as the word before it does. */
    private boolean opensClause(Syntax s, int participle, int preposition) {
        if (preposition != participle - 1 || !takesObject(s.lemma(participle))) {
            return false;
        }
        int governor = s.tree().head(s.tree().head(participle));
        return CLAUSAL.contains(s.lower(preposition)) || governor >= 0 && asksFor(s, governor, s.lower(preposition));
    }

    private boolean takesObject(String verb) {
        List<Frame> frames = lexicon.frames(verb, PartOfSpeech.VERB);
        return frames.stream()
                .flatMap(f -> f.arguments().stream())
                .anyMatch(slot -> slot.names().contains("obj") && !slot.optional());
    }

    private boolean asksFor(Syntax s, int governor, String preposition) {
        PartOfSpeech partOfSpeech = s.isLexicalVerb(governor)
                ? PartOfSpeech.VERB
                : s.isAdjective(governor) ? PartOfSpeech.ADJECTIVE : PartOfSpeech.NOUN;
        return lexicon.embedders(s.lemma(governor), partOfSpeech).stream()
                .anyMatch(e -> e.complements().contains(preposition));
    }
}
