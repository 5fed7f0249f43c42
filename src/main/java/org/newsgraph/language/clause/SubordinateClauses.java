package org.newsgraph.language.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.lexicon.WordLists;

/**
 * Mends clauses whose conjunction the parser took for something else: "in case the rebels attack", "comes a day after the firm, a
 * bank, closed a branch", "wants the soldiers withdrawn", "was arrested when trying to leave".
 */
final class SubordinateClauses {
    private static final Set<String> TIMES =
            WordLists.words(SubordinateClauses.class, "times that a clause is measured from");
    private static final Set<String> SEQUENCE = Set.of("after", "before");
    private static final Set<String> ASTRAY = Set.of("ccomp", "parataxis", "dep", "xcomp", "acl");

    private SubordinateClauses() {}

    static Syntax reattach(Syntax syntax) {
        Syntax s = syntax;
        for (int i = 1; i < s.size(); i++) {
            if (!s.isLexicalVerb(i) || s.tree().head(i) < 0) {
                continue;
            }
            if (isHungOnTo(s, i)) {
                int to = s.tree().head(i);
                s = new Syntax(
                        s.sentence(),
                        s.tree().with(i, s.tree().head(to), "xcomp").with(to, i, "mark"));
            } else if (isHungOnPreposition(s, i)) {
                s = new Syntax(s.sentence(), lifted(s, i));
            } else if (isInCase(s, i)) {
                s = new Syntax(s.sentence(), inCase(s, i));
            } else if (isTimeAfter(s, i)) {
                s = new Syntax(s.sentence(), timeAfter(s, i));
            } else if (isHungOnEnough(s, i)) {
                int enough = s.tree().head(i);
                s = new Syntax(
                        s.sentence(),
                        s.tree().with(i, s.tree().head(enough), "xcomp").with(enough, i, "advmod"));
            } else if (isHungOnParticle(s, i)) {
                s = new Syntax(
                        s.sentence(), s.tree().with(i, s.tree().head(s.tree().head(i)), "advcl"));
            } else if (isSubjectGerund(s, i)) {
                s = new Syntax(s.sentence(), aboveInfinitive(s, i));
            } else if (isSmallClause(s, i)) {
                s = new Syntax(s.sentence(), s.tree().with(i, s.tree().head(i), "xcomp"));
            }
        }
        return s;
    }

    /** "forecast losses to be high", with the infinitive below its "to". */
    private static boolean isHungOnTo(Syntax s, int verb) {
        int to = s.tree().head(verb);
        int governor = s.tree().head(to);
        return s.tag(verb).equals("VB")
                && s.tag(to).equals("TO")
                && to < verb
                && governor >= 0
                && governor < to
                && s.isLexicalVerb(governor)
                && s.marks(verb).isEmpty();
    }

    /** "rose fast enough to flood it", with the infinitive below the adverb. */
    private static boolean isHungOnEnough(Syntax s, int verb) {
        int enough = s.tree().head(verb);
        return s.lower(enough).equals("enough")
                && s.tree().is(enough, "advmod")
                && s.hasMark(verb, Complements.TO)
                && s.isLexicalVerb(s.tree().head(enough))
                && s.tree().head(enough) < enough;
    }

    /** "went back up to close at 900", with the infinitive hung on the adverb by an unnamed arc. */
    private static boolean isHungOnParticle(Syntax s, int verb) {
        int word = s.tree().head(verb);
        return s.tree().is(verb, "dep")
                && s.hasMark(verb, Complements.TO)
                && s.tree().is(word, "advmod")
                && s.isLexicalVerb(s.tree().head(word))
                && s.tree().head(word) < word;
    }

    /** "joked about leaving", with the gerund below the preposition. */
    private static boolean isHungOnPreposition(Syntax s, int verb) {
        int word = s.tree().head(verb);
        return s.tag(verb).equals("VBG")
                && (s.tree().is(verb, "advcl") || s.tree().is(verb, "acl"))
                && word < verb
                && (s.tag(word).equals("IN") || s.tag(word).equals("RP"))
                && s.tree().head(word) >= 0
                && s.tree().head(word) < word
                && s.marks(verb).isEmpty();
    }

    private static DependencyTree lifted(Syntax s, int verb) {
        int word = s.tree().head(verb);
        int governor = s.tree().head(word);
        return s.tree()
                .with(verb, governor, s.token(governor).isNoun() ? "acl" : "advcl")
                .with(word, verb, "mark");
    }

    /** A clause right behind "in case", with its own subject. */
    private static boolean isInCase(Syntax s, int verb) {
        int first = firstSubject(s, verb);
        return ASTRAY.contains(s.tree().relation(verb))
                && first >= 0
                && caseNoun(s, verb) > 0
                && s.tree().is(caseNoun(s, verb), "obl");
    }

    /** The noun of "in case" right before the subject's phrase. */
    private static int caseNoun(Syntax s, int verb) {
        int begin = s.tree().subtree(firstSubject(s, verb)).stream()
                .mapToInt(t -> t)
                .min()
                .orElse(0);
        return begin > 1
                        && s.lower(begin - 1).equals("case")
                        && s.lower(begin - 2).equals("in")
                ? begin - 1
                : -1;
    }

    private static int firstSubject(Syntax s, int verb) {
        return s.tree().children(verb, "nsubj").stream()
                .filter(n -> n < verb)
                .findFirst()
                .orElse(-1);
    }

    private static DependencyTree inCase(Syntax s, int verb) {
        int noun = caseNoun(s, verb);
        int governor = s.tree().head(noun);
        // Hung on the clause itself, "in case" does not say what the clause belongs to.
        return s.tree()
                .with(verb, s.tree().isUnder(governor, verb) ? s.tree().head(verb) : governor, "advcl")
                .with(noun - 1, verb, "mark")
                .with(noun, noun - 1, "fixed");
    }

    /** A unit of time as the subject of a finite verb, and its true subject hung on it by "after". */
    private static boolean isTimeAfter(Syntax s, int verb) {
        DependencyTree tree = s.tree();
        int time = firstSubject(s, verb);
        return ASTRAY.contains(tree.relation(verb))
                && tree.head(verb) < time
                && time >= 0
                && TIMES.contains(s.lemma(time))
                && Complements.isFinite(s, verb)
                && phrase(s, time).size() == 1
                && phrase(s, time).get(0) < verb;
    }

    private static List<Integer> phrase(Syntax s, int time) {
        return s.tree().children(time, "nmod").stream()
                .filter(n -> s.tree().children(n, "case").stream().anyMatch(c -> SEQUENCE.contains(s.lower(c))))
                .toList();
    }

    private static DependencyTree timeAfter(Syntax s, int verb) {
        int time = firstSubject(s, verb);
        int subject = phrase(s, time).get(0);
        int word = s.tree().children(subject, "case").get(0);
        return s.tree()
                .with(time, s.tree().head(verb), "obl")
                .with(verb, time, "acl")
                .with(subject, verb, "nsubj")
                .with(word, verb, "mark");
    }

    /** "when trying to leave", with the gerund taken for the subject of the infinitive right behind it. */
    private static boolean isSubjectGerund(Syntax s, int gerund) {
        int infinitive = s.tree().head(gerund);
        return s.tag(gerund).equals("VBG")
                && s.tree().is(gerund, "nsubj")
                && s.tag(infinitive).equals("VB")
                && s.marks(infinitive).equals(List.of(gerund + 1))
                && s.tree().is(infinitive, "advcl")
                && s.auxiliaries(infinitive).isEmpty();
    }

    private static DependencyTree aboveInfinitive(Syntax s, int gerund) {
        int infinitive = s.tree().head(gerund);
        DependencyTree t = s.tree()
                .with(gerund, s.tree().head(infinitive), s.tree().relation(infinitive))
                .with(infinitive, gerund, "xcomp");
        for (int c : s.tree().children(infinitive, "advmod", "mark")) {
            if (c < gerund) {
                t = t.with(c, gerund, s.tree().relation(c));
            }
        }
        return t;
    }

    /** "wants the soldiers withdrawn": an unnamed arc to a participle with its noun, right behind the verb. */
    private static boolean isSmallClause(Syntax s, int participle) {
        DependencyTree tree = s.tree();
        int verb = tree.head(participle);
        int noun = firstSubject(s, participle);
        return tree.is(participle, "dep")
                && s.tag(participle).equals("VBN")
                && s.isLexicalVerb(verb)
                && verb < noun
                && tree.children(participle, "aux", "aux:pass", "cop", "mark").isEmpty()
                && tree.children(verb, "obj", "ccomp", "xcomp").isEmpty()
                && IntStream.range(verb, noun).noneMatch(t -> s.tag(t).equals(","));
    }
}
