package org.newsgraph.mention;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/**
 * Finds places that a noun beside their name puts into another: "Kisumu, the capital of Nyanza", "the largest city in Kenya,
 * Nairobi,", "Kenya's capital, Nairobi,", "Nairobi, Kenya's capital".
 */
final class PlaceAppositions {
    private static final String LOCATED_IN = Ng.term("locatedIn");
    private static final Set<String> NOUNS = WordLists.words(PlaceAppositions.class, "towns");
    private static final Set<String> LINKS = Set.of(",", "–", "—", "-", "(", "-LRB-");

    private final Lexicon lexicon;

    PlaceAppositions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** States what the place noun at the token says, if it is one. */
    void find(Draft draft, Sentence s, int noun) {
        if (!NOUNS.contains(s.token(noun).word().toLowerCase(java.util.Locale.ROOT))) {
            return;
        }
        int begin = noun;
        while (begin > 0
                && s.token(begin - 1).tag().startsWith("JJ")
                && draft.namedBefore(s.index(), begin).isEmpty()) {
            begin--;
        }
        Optional<Candidate> owner = NounPhrases.isTag(s, begin - 1, "POS")
                ? draft.at(s.index(), begin - 2).filter(this::isAround)
                : draft.namedBefore(s.index(), begin).filter(this::isAround);
        boolean linked = NounPhrases.isWord(s, noun + 1, "in") || NounPhrases.isWord(s, noun + 1, "of");
        if (owner.isPresent()) {
            beside(draft, s, owner.get().begin(), noun + 1).ifPresent(c -> state(draft, s, c, owner.get(), noun));
        } else if (linked) {
            NounPhrases.from(draft, s, noun + 2).filter(this::isAround).ifPresent(o -> beside(
                            draft, s, nounBegin(s, noun), NounPhrases.end(draft, s, o))
                    .ifPresent(c -> state(draft, s, c, o, noun)));
        }
    }

    private static int nounBegin(Sentence s, int noun) {
        int begin = noun;
        while (begin > 0 && s.token(begin - 1).tag().startsWith("JJ")) {
            begin--;
        }
        return begin;
    }

    private boolean isAround(Candidate c) {
        return lexicon.isA(c.type(), Ng.COUNTRY) || lexicon.isA(c.type(), Ng.REGION);
    }

    /** The city named before or behind the phrase, parted from it by a comma or dash and with nothing that makes a list. */
    private Optional<Candidate> beside(Draft draft, Sentence s, int begin, int end) {
        int before = NounPhrases.isTag(s, begin - 1, "DT") ? begin - 2 : begin - 1;
        if (isLink(s, before) && ends(s, end)) {
            Optional<Candidate> left = draft.namedBefore(s.index(), before).filter(this::isCity);
            if (left.isPresent()) {
                return left;
            }
        }
        return isLink(s, end)
                ? draft.nameFrom(s.index(), end + 1)
                        .filter(this::isCity)
                        .filter(c -> ends(s, c.end()) && !NounPhrases.isWord(s, c.end() + 1, "and"))
                : Optional.empty();
    }

    private boolean isCity(Candidate c) {
        return c.isName() && lexicon.isA(c.type(), Ng.PLACE) && !lexicon.isA(c.type(), Ng.COUNTRY);
    }

    private static boolean isLink(Sentence s, int i) {
        return i > 0 && i < s.tokens().size() && LINKS.contains(s.token(i).word());
    }

    private static boolean ends(Sentence s, int end) {
        return end >= s.tokens().size()
                || s.token(end).isVerb()
                || s.token(end).tag().equals("MD")
                || !Character.isLetterOrDigit(s.token(end).word().charAt(0));
    }

    private static void state(Draft draft, Sentence s, Candidate c, Candidate around, int noun) {
        draft.at(s.index(), noun)
                .filter(n -> n.kind() == Mention.Kind.NOMINAL && n.head() == noun)
                .ifPresent(n -> draft.merge(c, n));
        if (!draft.areSame(c, around)) {
            int begin = Math.min(c.begin(), around.begin());
            int end = Math.max(c.end(), around.end());
            draft.state(LOCATED_IN, c, around, s.index(), s.span(begin, end), "place, noun of place");
        }
    }
}
