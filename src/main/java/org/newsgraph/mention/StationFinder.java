package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Clause;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.PartOfSpeech;

/**
 * Finds forces that a noun phrase says to be in a foreign country: "Kenya's troops in Somalia came under fire". What somebody only
 * plans, wants or sends may have the same form ("opposed Kenyan troops in Somalia"): the phrase counts as the subject of
 * something that happens, or where something happens to the force.
 */
final class StationFinder {
    private static final String DEPLOYED_TO = Ng.term("deployedTo");
    private static final Set<String> ABOUT_FORCE = Set.of("against", "on", "at", "with", "by", "between", "of");
    /** Before the noun, these say that there is no such force yet, or none any more. */
    private static final Set<String> NONE = Set.of("no", "any", "more", "additional", "further", "without", "possible");

    private final Lexicon lexicon;

    StationFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Draft draft, Sentence s) {
        for (Candidate c : draft.in(s.index())) {
            if (c.kind() == Mention.Kind.NOMINAL
                    && lexicon.isA(c.type(), Ng.term("Force"))
                    && NounPhrases.isWord(s, c.head() + 1, "in")
                    && isThere(s, c)) {
                countries(draft, s, c.head() + 2).forEach(p -> state(draft, s, c, p));
            }
        }
    }

    /** "in Mali", "in Mali, Chad and Niger". */
    private List<Candidate> countries(Draft draft, Sentence s, int token) {
        List<Candidate> found = new ArrayList<>();
        Optional<Candidate> next = country(draft, s, token);
        while (next.isPresent()) {
            found.add(next.get());
            int behind = next.get().end();
            boolean goesOn = NounPhrases.isTag(s, behind, "CC") || NounPhrases.isWord(s, behind, ",");
            next = goesOn ? country(draft, s, behind + 1).filter(p -> isJoined(s, found.get(0), p)) : Optional.empty();
        }
        return found;
    }

    private static boolean isJoined(Sentence s, Candidate first, Candidate other) {
        return s.tree().is(other.head(), "conj") && s.tree().isUnder(other.head(), first.head());
    }

    private Optional<Candidate> country(Draft draft, Sentence s, int token) {
        int at = NounPhrases.isTag(s, token, "DT") ? token + 1 : token;
        return draft.nameFrom(s.index(), at)
                .filter(p -> p.type().equals(Ng.COUNTRY))
                .filter(p -> !NounPhrases.isTag(s, p.end(), "POS"));
    }

    private boolean isThere(Sentence s, Candidate c) {
        boolean none = s.tokens().subList(Math.max(0, c.begin() - 1), c.head()).stream()
                .anyMatch(t -> NONE.contains(t.word().toLowerCase(Locale.ROOT)));
        DependencyTree tree = s.tree();
        int governor = tree.head(c.head());
        if (none || governor < 0) {
            return false;
        }
        Optional<Clause> clause = clauseAbove(s, governor);
        boolean done = clause.filter(x -> x.status() == Status.OCCURRED || x.status() == Status.ONGOING)
                .isPresent();
        boolean subject = tree.relation(c.head()).equals("nsubj");
        boolean object = (tree.is(c.head(), "obj") || tree.relation(c.head()).equals("nsubj:pass"))
                && clause.filter(this::strikes).isPresent();
        boolean oblique = (tree.is(c.head(), "obl") || tree.is(c.head(), "nmod"))
                && tree.children(c.head(), "case").stream()
                        .anyMatch(k -> ABOUT_FORCE.contains(s.token(k).word()))
                && (tree.is(c.head(), "obl") ? clause.filter(this::strikes).isPresent() : strikesAsNoun(s, governor));
        return done && (subject || object || oblique);
    }

    private static Optional<Clause> clauseAbove(Sentence s, int token) {
        for (int t = token; t >= 0; t = s.tree().head(t)) {
            int head = t;
            Optional<Clause> found =
                    s.clauses().stream().filter(c -> c.head() == head).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether the verb tells of violence, which only those who are there suffer. */
    private boolean strikes(Clause clause) {
        return clause.partOfSpeech() == PartOfSpeech.VERB && isViolence(clause.lemma(), PartOfSpeech.VERB);
    }

    private boolean strikesAsNoun(Sentence s, int noun) {
        return isViolence(s.token(noun).lemma().toLowerCase(Locale.ROOT), PartOfSpeech.NOUN);
    }

    private boolean isViolence(String lemma, PartOfSpeech partOfSpeech) {
        return lexicon.frames(lemma, partOfSpeech).stream()
                .anyMatch(f -> lexicon.isA(f.denotes(), Ng.term("Violence"))
                        || lexicon.isA(f.denotes(), Ng.term("Killing"))
                        || lexicon.isA(f.denotes(), Ng.term("Injury")));
    }

    private static void state(Draft draft, Sentence s, Candidate force, Candidate place) {
        draft.state(DEPLOYED_TO, force, place, s.index(), s.span(force.begin(), place.end()), "force in country");
    }
}
