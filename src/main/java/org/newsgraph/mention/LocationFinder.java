package org.newsgraph.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/** Finds which place lies in which, as noun phrases state it: "Gyumri, Armenia", "a clinic in Kisumu", "the Kenyan port of Lamu". */
final class LocationFinder {
    private static final String LOCATED_IN = Ng.term("locatedIn");
    private static final Set<String> IN = Set.of("in", "at", "near");
    private static final Set<String> AFTER_PLACE =
            Set.of(",", ".", ")", "(", "-", "–", "—", ";", "-RRB-", "-LRB-", "''", "”");
    private static final Set<String> OTHERS = WordLists.words(LocationFinder.class, "others like a place");
    private static final Set<String> SEATED =
            Set.of("Government", "GoverningBody", "GovernmentAgency", "Court", "Museum");
    private static final Set<String> MISSIONS = WordLists.words(LocationFinder.class, "missions to a state");
    private static final Set<String> SITES = WordLists.words(LocationFinder.class, "end the names of sites");

    /** "the port of Kisumu" is Kisumu. */
    private static final Set<String> ITSELF = WordLists.words(LocationFinder.class, "of the place that they are");
    /** What shows or remembers somebody or something is not in it. */
    private static final Set<String> SHOWS = WordLists.words(LocationFinder.class, "show what they are of");

    private final Lexicon lexicon;
    private final PlaceAppositions appositions;
    private final Surroundings surroundings;

    LocationFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.appositions = new PlaceAppositions(lexicon);
        this.surroundings = new Surroundings(lexicon);
    }

    void find(Draft draft, Sentence s) {
        List<Candidate> own = draft.in(s.index());
        for (int i = 0; i < s.tokens().size(); i++) {
            appositions.find(draft, s, i);
        }
        for (Candidate c : own) {
            if (Comparisons.isLikened(s, c)) {
                continue;
            }
            if (isLocatable(draft, c) && !isPost(s, c) && !isOccasion(s, c) && !isModifier(s, c)) {
                afterComma(draft, s, c);
                inPlace(draft, s, c);
                ofPlace(draft, s, c);
                before(draft, s, c);
                amongOthers(draft, s, c);
            } else if (c.isName() && lexicon.isA(c.type(), Ng.COUNTRY)) {
                onContinent(draft, s, c);
            } else {
                seat(draft, s, c);
            }
        }
    }

    /** "Benin in West Africa". */
    private void onContinent(Draft draft, Sentence s, Candidate c) {
        if (NounPhrases.isWord(s, c.end(), "in")) {
            NounPhrases.from(draft, s, c.end() + 1)
                    .filter(Surroundings::isContinental)
                    .ifPresent(p -> state(draft, s, c, p, "place in place"));
        }
    }

    /** "Kano and other parts of Nigeria", "Kano and other Nigerian cities": others of its kind are there too. */
    private void amongOthers(Draft draft, Sentence s, Candidate c) {
        int noun = c.end() + 2;
        boolean others = c.isName()
                && NounPhrases.isWord(s, c.end(), "and")
                && NounPhrases.isWord(s, c.end() + 1, "other")
                && NounPhrases.isTag(s, noun, "NNS")
                && OTHERS.contains(s.token(noun).lemma())
                && (NounPhrases.isWord(s, noun + 1, "of") || NounPhrases.isWord(s, noun + 1, "in"));
        if (others) {
            NounPhrases.from(draft, s, noun + 2)
                    .filter(p -> p.isName() && lexicon.isA(p.type(), Ng.PLACE) && !lexicon.isA(p.type(), Ng.FACILITY))
                    .filter(p -> Surroundings.isUnknown(c) || surroundings.isKnown(c, p))
                    .ifPresent(p -> state(draft, s, c, p, "place and others"));
        }
    }

    private boolean isLocatable(Draft draft, Candidate c) {
        boolean place =
                lexicon.isA(c.type(), Ng.PLACE) && !lexicon.isA(c.type(), Ng.COUNTRY) && !Surroundings.isContinental(c);
        return c.isName() && place
                || c.kind() == Mention.Kind.NOMINAL
                        && lexicon.isA(c.type(), Ng.FACILITY)
                        && !c.plural()
                        && !NounPhrases.isTag(draft.sentence(c), c.begin() - 1, "PRP$")
                        && !NounPhrases.isTag(draft.sentence(c), c.begin(), "PRP$")
                || c.isName() && surroundings.isSeated(c);
    }

    /** "took office in Oslo": a post. */
    private static boolean isPost(Sentence s, Candidate c) {
        return c.kind() == Mention.Kind.NOMINAL
                && c.begin() == c.head()
                && NounPhrases.isWord(s, c.head(), "office")
                && c.begin() > 0
                && s.token(c.begin() - 1).tag().startsWith("VB");
    }

    /** "during a town hall in Holyoke": what lasts is held there, not built. */
    private static boolean isOccasion(Sentence s, Candidate c) {
        return c.kind() == Mention.Kind.NOMINAL
                && s.tree().children(c.head(), "case").stream().anyMatch(i -> NounPhrases.isWord(s, i, "during"));
    }

    /** "French Belharra frigates": a name that no gazetteer has says of which make or kind the noun behind it is. */
    private static boolean isModifier(Sentence s, Candidate c) {
        return c.isName()
                && c.type().equals(Ng.PLACE)
                && c.entry().isEmpty()
                && NounPhrases.isTag(s, c.end(), "NNS")
                && Character.isLowerCase(s.token(c.end()).word().charAt(0));
    }

    /** "Roe in Doe League": of two names that no gazetteer has, both may be anything. */
    private static boolean isGuess(Candidate c, Candidate p) {
        return c.isName()
                && p.isName()
                && c.type().equals(Ng.PLACE)
                && p.type().equals(Ng.PLACE)
                && c.entry().isEmpty()
                && p.entry().isEmpty();
    }

    /** "the Foreign Ministry in Lima", "the Turkish embassy in Cairo": the town in which a body of a state has its seat. */
    private void seat(Draft draft, Sentence s, Candidate c) {
        boolean body = c.isName() && SEATED.stream().anyMatch(t -> lexicon.isA(c.type(), Ng.term(t)));
        boolean mission = c.kind() == Mention.Kind.NOMINAL
                && !c.plural()
                && MISSIONS.contains(s.token(c.head()).lemma());
        int end = NounPhrases.end(draft, s, c);
        if ((body || mission) && NounPhrases.isWord(s, end, "in")) {
            NounPhrases.from(draft, s, end + 1)
                    .filter(p -> p.isName() && p.type().equals(Ng.term("City")) && p.id() != c.id())
                    .ifPresent(p -> state(draft, s, c, p, "place in place"));
        }
    }

    private Optional<Candidate> place(Draft draft, Sentence s, int token) {
        int at = NounPhrases.isTag(s, token, "DT") ? token + 1 : token;
        return draft.nameFrom(s.index(), at)
                .filter(p -> lexicon.isA(p.type(), Ng.PLACE) && !lexicon.isA(p.type(), Ng.FACILITY));
    }

    /** "Gyumri, Armenia", not "Gyumri, Armenia and Baku": either the gazetteer knows it so, or nothing speaks for a list. */
    private void afterComma(Draft draft, Sentence s, Candidate c) {
        if (!c.isName() || !NounPhrases.isWord(s, c.end(), ",")) {
            return;
        }
        place(draft, s, c.end() + 1)
                .filter(p -> p.begin() == c.end() + 1)
                .filter(p -> lexicon.isA(p.type(), Ng.COUNTRY) || lexicon.isA(p.type(), Ng.REGION))
                .filter(p -> surroundings.isKnown(c, p) && !isAmongRegions(draft, s, c, p)
                        || Surroundings.isUnknown(c) && !isList(s, c, p))
                .ifPresent(p -> state(draft, s, c, p, "place, place"));
    }

    /** "Osaka, Hyogo, Nara and Kagoshima": what the gazetteer has for a town and its region are items of a list. */
    private boolean isAmongRegions(Draft draft, Sentence s, Candidate c, Candidate p) {
        boolean before = draft.namedBefore(s.index(), c.begin() - 1)
                .filter(n -> NounPhrases.isWord(s, n.end(), ",") && isPlaceBelowCountry(n))
                .isPresent();
        boolean after = NounPhrases.isWord(s, p.end(), "and")
                        && draft.nameFrom(s.index(), p.end() + 1)
                                .filter(n -> isPlaceBelowCountry(n) || isBody(n))
                                .isPresent()
                || NounPhrases.isWord(s, p.end(), ",")
                        && draft.nameFrom(s.index(), p.end() + 1)
                                .filter(n -> isPlaceBelowCountry(n) || isBody(n) && NounPhrases.isWord(s, n.end(), ","))
                                .isPresent();
        return lexicon.isA(p.type(), Ng.REGION) && (before || after);
    }

    /** "Milan, Lazio and Atalanta": clubs that are called by their towns. */
    private boolean isBody(Candidate n) {
        return lexicon.isA(n.type(), Ng.ORGANIZATION) && !lexicon.isA(n.type(), Ng.COUNTRY);
    }

    private boolean isPlaceBelowCountry(Candidate n) {
        return lexicon.isA(n.type(), Ng.PLACE) && !lexicon.isA(n.type(), Ng.COUNTRY);
    }

    private static boolean isList(Sentence s, Candidate c, Candidate p) {
        boolean ends = p.end() >= s.tokens().size()
                || AFTER_PLACE.contains(s.token(p.end()).word());
        boolean before = NounPhrases.isWord(s, c.begin() - 1, ",") || NounPhrases.isWord(s, c.begin() - 1, "and");
        boolean after = NounPhrases.isWord(s, p.end(), ",") && NounPhrases.isWord(s, p.end() + 1, "and");
        return !ends || before || after;
    }

    private void inPlace(Draft draft, Sentence s, Candidate c) {
        int end = NounPhrases.end(draft, s, c);
        if (end >= s.tokens().size()
                || !IN.contains(s.token(end).word())
                || s.token(end).word().equals("near")) {
            return;
        }
        NounPhrases.from(draft, s, end + 1)
                .filter(p -> lexicon.isA(p.type(), Ng.PLACE) && p.id() != c.id())
                .filter(p -> Surroundings.isUnknown(c)
                        || surroundings.isKnown(c, p)
                        || p.entry().isEmpty()
                        || Surroundings.isContinental(p))
                .filter(p -> !surroundings.isTooLarge(s, c, p) && !surroundings.isLoose(draft, s, c, p))
                .filter(p -> !NounPhrases.isTag(s, p.end(), "POS") && !isGuess(c, p))
                .ifPresent(p -> state(draft, s, c, p, "place in place"));
    }

    /** "the Tigray region of Ethiopia", "the airport of Kisumu". */
    private void ofPlace(Draft draft, Sentence s, Candidate c) {
        int end = NounPhrases.end(draft, s, c);
        boolean site =
                lexicon.isA(c.type(), Ng.FACILITY) || SITES.stream().anyMatch(t -> lexicon.isA(c.type(), Ng.term(t)));
        // In "the Denver suburb of Aurora" the suburb is Aurora.
        boolean same = ITSELF.contains(s.token(end - 1).word())
                || SHOWS.contains(s.token(end - 1).word());
        // "the cathedral of St. Paul" is called after him.
        boolean saint = s.token(Math.min(end + 1, s.tokens().size() - 1)).word().matches("St\\.?|Saint|Sts\\.?");
        if (site && !same && !saint && NounPhrases.isWord(s, end, "of")) {
            NounPhrases.from(draft, s, end + 1)
                    .filter(p -> lexicon.isA(p.type(), Ng.PLACE) && !lexicon.isA(p.type(), Ng.FACILITY))
                    // The embassy of a country is not in it.
                    .filter(p -> !lexicon.isA(c.type(), Ng.FACILITY) || !lexicon.isA(p.type(), Ng.COUNTRY))
                    .filter(p -> lexicon.isA(p.type(), Ng.CITY) || !NounPhrases.isWord(s, end - 1, "market"))
                    .filter(p -> Surroundings.isUnknown(c) || surroundings.isKnown(c, p))
                    .ifPresent(p -> state(draft, s, c, p, "place of place"));
        }
    }

    /** "Kenya's Rift Valley", "the Kenyan port of Lamu", "the Mombasa clinic". */
    private void before(Draft draft, Sentence s, Candidate c) {
        int i = c.isName() ? c.begin() - 1 : c.head() - 1;
        if (NounPhrases.isWord(s, i, "of")
                && c.isName()
                && draft.at(s.index(), i - 1).filter(x -> x.id() == c.id()).isPresent()) {
            i -= 1;
        }
        int steps = 0;
        while (i >= 0
                && steps++ < 4
                && (s.token(i).tag().startsWith("JJ") || s.token(i).tag().startsWith("NN"))
                && draft.namedBefore(s.index(), i + 1).isEmpty()) {
            i--;
        }
        boolean possessive = NounPhrases.isTag(s, i, "POS");
        draft.namedBefore(s.index(), possessive ? i : i + 1)
                .filter(p -> p.kind() == Mention.Kind.DEMONYM || lexicon.isA(p.type(), Ng.PLACE))
                .filter(p -> p.id() != c.id() && !lexicon.isA(p.type(), Ng.FACILITY))
                .filter(p -> c.isName() ? surroundings.surrounds(s, c, p) : p.kind() != Mention.Kind.DEMONYM)
                // "the Eastgate mall": a name that nobody knows for a place may be the building's own.
                .filter(p -> possessive || c.isName() || p.entry().isPresent())
                // "the Japan market" is no market place.
                .filter(p -> lexicon.isA(p.type(), Ng.CITY) || !NounPhrases.isWord(s, c.head(), "market"))
                .filter(p -> !isAbroad(draft, s, c, p))
                .ifPresent(p -> around(draft, s, c, p));
    }

    /** "the United States military base in Chad": of whom a facility is that lies in another country. */
    private boolean isAbroad(Draft draft, Sentence s, Candidate c, Candidate p) {
        int end = NounPhrases.end(draft, s, c);
        return c.kind() == Mention.Kind.NOMINAL
                && lexicon.isA(p.type(), Ng.COUNTRY)
                && NounPhrases.isWord(s, end, "in")
                && NounPhrases.from(draft, s, end + 1)
                        .filter(x -> x.isName() && x.id() != p.id() && lexicon.isA(x.type(), Ng.PLACE))
                        .filter(x -> !surroundings.isKnown(x, p))
                        .isPresent();
    }

    /** "Kenya's Kisumu and Siaya counties": the second is there as well. */
    private void around(Draft draft, Sentence s, Candidate c, Candidate p) {
        state(draft, s, c, p, "place's place");
        if (NounPhrases.isWord(s, c.end(), "and") && c.isName()) {
            draft.nameFrom(s.index(), c.end() + 1)
                    .filter(d -> lexicon.isA(d.type(), Ng.PLACE) && surroundings.isKnown(d, p))
                    .ifPresent(d -> state(draft, s, d, p, "place's place"));
        }
    }

    private void state(Draft draft, Sentence s, Candidate c, Candidate p, String construction) {
        int begin = Math.min(c.begin(), p.begin());
        int end = Math.max(c.kind() == Mention.Kind.NOMINAL ? c.head() + 1 : c.end(), p.end());
        draft.state(LOCATED_IN, c, p, s.index(), s.span(begin, end), construction);
    }
}
