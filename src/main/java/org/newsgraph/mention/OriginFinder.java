package org.newsgraph.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/**
 * Finds where named people and bodies are from, as an adjective of origin, a possessor or the name itself tells: "the Norwegian
 * writer Jane Roe", "Jane Roe, a Kenyan lawyer", "Iran-born Jane Roe", "Kenya's Safaricom", "Kisumu Polytechnic".
 */
final class OriginFinder {
    private static final String FROM_PLACE = Ng.term("fromPlace");
    /** Between a name and an adjective of origin stand at most so many words. */
    private static final int FAR = 7;

    private static final Set<String> WHAT_IT_STUDIES = Set.of("for", "on", "to", "with", "against", "and");
    /** Nouns of names that the recogniser takes for bodies and that are occasions, grounds or goods. */
    private static final Set<String> OCCASIONS =
            WordLists.words(OriginFinder.class, "occasions and sites named after places");

    /** Inhabitants of a town whose name is hardly a family's. */
    private static final long LARGE = 300_000;

    private static final Set<String> SEAT = Set.of("of", "in", "at", "de", "di", "du", "do", "da");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "&", "/");
    private static final Set<String> BODIES_OF_STATE = WordLists.words(OriginFinder.class, "bodies of a state or town");
    /** What makes of a town's name that of something smaller or of a body elsewhere. */
    private static final Set<String> WITHIN_TOWNS = WordLists.words(OriginFinder.class, "sites within towns");

    private static final Set<String> TASKS =
            WordLists.words(OriginFinder.class, "bodies named after what they are about");

    private static final Set<String> ELSEWHERE =
            WordLists.words(OriginFinder.class, "stand in another state than their own");

    private final Lexicon lexicon;

    OriginFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Draft draft, Sentence s) {
        for (Candidate c : draft.in(s.index())) {
            if (c.isName() && (c.type().equals(Ng.PERSON) || isBody(c))) {
                before(draft, s, c)
                        .or(() -> behind(draft, s, c))
                        .or(() -> within(draft, s, c))
                        .ifPresent(origin -> state(draft, s, c, origin));
            }
        }
    }

    private boolean isBody(Candidate c) {
        return lexicon.isA(c.type(), Ng.ORGANIZATION)
                && !lexicon.isA(c.type(), Ng.PLACE)
                && !lexicon.isA(c.type(), Ng.INTERNATIONAL_ORGANIZATION);
    }

    /** Over the nouns and adjectives before the name to what they begin with. */
    private Optional<Candidate> before(Draft draft, Sentence s, Candidate c) {
        for (int i = c.begin(); i > 0 && c.begin() - i < FAR; i--) {
            int end = i;
            if (NounPhrases.isTag(s, i - 1, "POS")) {
                // "Liverpool's Roe" plays there; who is a state's comes from it.
                return draft.namedBefore(s.index(), i - 1)
                        .filter(this::isPlace)
                        .filter(p -> isBody(c) || end == c.begin() && !isTown(p));
            }
            Optional<Candidate> named = draft.namedBefore(s.index(), i);
            if (named.isPresent()) {
                return named.filter(
                                n -> n.kind() == Mention.Kind.DEMONYM && n.end() - n.begin() == 1 && isOrigin(s, n, c))
                        .filter(n -> !isParty(n))
                        .or(() -> named.filter(n -> isAdjectival(s, n, c)));
            }
            String tag = s.token(i - 1).tag();
            boolean inside = tag.equals("NN") || tag.equals("NNP") || tag.startsWith("JJ") || tag.equals("VBN");
            if (!inside) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "US actor Jane Roe", "UK company Roe": the country's name stands for its adjective before a noun. */
    private boolean isAdjectival(Sentence s, Candidate n, Candidate c) {
        return n.isName()
                && lexicon.isA(n.type(), Ng.COUNTRY)
                && NameShape.isAllCaps(s.words(n.begin(), n.end()).replace(".", ""))
                && c.begin() > n.end()
                && s.token(n.end()).isNoun();
    }

    /** "Kenyan", "Iran-born"; of bodies "Oslo-based" too, but nothing that is only backed or led from there. */
    private boolean isOrigin(Sentence s, Candidate demonym, Candidate c) {
        String word = s.token(demonym.begin()).word();
        int hyphen = word.indexOf('-');
        boolean whole = hyphen < 0 || demonym.span().end() - demonym.span().begin() == word.length();
        return whole || word.endsWith("-born") && c.type().equals(Ng.PERSON) || word.endsWith("-based") && isBody(c);
    }

    /** "Jane Roe, a Kenyan lawyer". */
    private Optional<Candidate> behind(Draft draft, Sentence s, Candidate c) {
        if (!NounPhrases.isWord(s, c.end(), ",") || !NounPhrases.isTag(s, c.end() + 1, "DT")) {
            return Optional.empty();
        }
        int at = c.end() + 2;
        while (NounPhrases.isTag(s, at, "JJ") && demonymFrom(draft, s, at).isEmpty()) {
            at++;
        }
        return demonymFrom(draft, s, at)
                .filter(d -> isOrigin(s, d, c) && !isParty(d))
                .filter(d -> !isBody(c) || isBodyNamed(draft, s, d.end()))
                .filter(d ->
                        d.end() < s.tokens().size() && s.token(d.end()).tag().matches("NN|JJ|NNP"));
    }

    /** "the Democratic senator": whom she belongs to is no place. */
    private boolean isParty(Candidate demonym) {
        return lexicon.isA(demonym.type(), Ng.POLITICAL_PARTY);
    }

    /** "Roe News, the Kenyan newspaper"; in "according to Roe News, the Kenyan president …" something else begins. */
    private boolean isBodyNamed(Draft draft, Sentence s, int token) {
        return NounPhrases.from(draft, s, token)
                .filter(n -> n.kind() == Mention.Kind.NOMINAL && isBody(n))
                .isPresent();
    }

    private static Optional<Candidate> demonymFrom(Draft draft, Sentence s, int token) {
        return draft.in(s.index()).stream()
                .filter(d -> d.kind() == Mention.Kind.DEMONYM && d.begin() == token)
                .findFirst();
    }

    /** "Kisumu Polytechnic", "the Green Party of Rwanda"; not "the Institute for Africa Studies", "the Kenyan embassy". */
    private Optional<Candidate> within(Draft draft, Sentence s, Candidate c) {
        if (!isBody(c)
                || isOneOf(s, c)
                || OCCASIONS.contains(s.token(c.end() - 1).word().toLowerCase(java.util.Locale.ROOT))
                || ELSEWHERE.contains(s.token(c.end() - 1).lemma().toLowerCase(java.util.Locale.ROOT))) {
            return Optional.empty();
        }
        List<Candidate> places = draft.in(s.index()).stream()
                .filter(n -> n.isNamed() && n.id() != c.id() && c.begin() <= n.begin() && n.end() <= c.end())
                .filter(this::isPlace)
                .toList();
        return places.size() == 1
                ? Optional.of(places.get(0))
                        .filter(p -> lexicon.isA(p.type(), Ng.COUNTRY) || namesSeat(s, c, p) && !isSurname(s, c, p))
                        .filter(p -> !isSubject(s, c, p))
                        .filter(p -> p.begin() == c.begin()
                                || !WHAT_IT_STUDIES.contains(
                                        s.token(p.begin() - 1).word()))
                : Optional.empty();
    }

    /** "a Welsh Conservative said": one of those whom the name calls so. */
    private static boolean isOneOf(Sentence s, Candidate c) {
        boolean article = NounPhrases.isWord(s, c.begin() - 1, "a") || NounPhrases.isWord(s, c.begin() - 1, "an");
        return article && (c.end() == s.tokens().size() || !s.token(c.end()).isNoun());
    }

    /** "Kisumu Polytechnic", "the University of Kisumu"; a town amid a name ("Roe/Milan Doe", "Queens Park Rovers") is part of another. */
    private static boolean namesSeat(Sentence s, Candidate c, Candidate p) {
        boolean first = p.begin() == c.begin()
                || p.begin() == c.begin() + 1 && NounPhrases.isTag(s, c.begin(), "DT")
                || SEAT.contains(s.token(p.begin() - 1).word());
        String next = p.end() < c.end() ? s.token(p.end()).lemma().toLowerCase(java.util.Locale.ROOT) : "";
        boolean stateUniversity = s.token(p.end() - 1).word().equals("State") && !BODIES_OF_STATE.contains(next);
        return (first || p.end() == c.end())
                && !stateUniversity
                && !WITHIN_TOWNS.contains(next)
                && !CONJUNCTIONS.contains(next);
    }

    /** "Asahi Roe", "Murakami Roe & Co": small towns are called as families are, and firms after these; an institution tells its town. */
    private boolean isSurname(Sentence s, Candidate c, Candidate p) {
        boolean small = p.entry()
                .filter(e -> e.type().equals(Ng.CITY) && e.population() < LARGE)
                .isPresent();
        boolean plain = c.type().equals(Ng.ORGANIZATION) || c.type().equals(Ng.term("Company"));
        return small
                && plain
                && p.begin() == c.begin()
                && s.tokens().subList(p.end(), c.end()).stream().allMatch(t -> lexicon.classesOf(
                                NameShape.singular(t.word().toLowerCase(java.util.Locale.ROOT)))
                        .isEmpty());
    }

    /** "China Working Group": the body of another state that deals with the country. */
    private static boolean isSubject(Sentence s, Candidate c, Candidate p) {
        return p.begin() == c.begin()
                && p.kind() != Mention.Kind.DEMONYM
                && TASKS.contains(s.token(c.end() - 1).lemma().toLowerCase(java.util.Locale.ROOT));
    }

    private boolean isTown(Candidate c) {
        return lexicon.isA(c.type(), Ng.CITY)
                || c.entry().filter(e -> e.demonyms().isEmpty()).isPresent();
    }

    private boolean isPlace(Candidate c) {
        return lexicon.isA(c.type(), Ng.COUNTRY) || lexicon.isA(c.type(), Ng.CITY) || lexicon.isA(c.type(), Ng.REGION);
    }

    private static void state(Draft draft, Sentence s, Candidate c, Candidate origin) {
        int begin = Math.min(c.begin(), origin.begin());
        draft.state(FROM_PLACE, c, origin, s.index(), s.span(begin, Math.max(c.end(), origin.end())), "origin");
    }
}
