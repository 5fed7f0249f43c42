package org.newsgraph.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/**
 * Resolves bare definite nouns to names told before: "the country", "that republic", "the city", "the alliance", "the
 * ministry". The most mentioned fitting name wins if it clearly leads; a possessive looks in its own sentence first.
 */
final class DefiniteCoreference {
    private static final Set<String> DETERMINERS = Set.of("the", "this", "that");
    private static final Set<String> TERRITORIES =
            WordLists.words(DefiniteCoreference.class, "territories spoken of again");
    private static final String OUTLET = Ng.term("MediaOutlet");
    private static final double LEAD = 1.5;
    private static final double LATER = 0.3;
    private static final int NEAR = 3;

    private final Lexicon lexicon;

    DefiniteCoreference(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static final Set<String> WHOLE_FORCES = WordLists.words(DefiniteCoreference.class, "forces of a whole state");

    void resolve(Draft draft, List<Candidate> inOrder) {
        for (Candidate c : inOrder) {
            if (c.kind() == Mention.Kind.NOMINAL && !c.plural() && isBare(draft, c)) {
                antecedent(draft, inOrder, c).ifPresent(a -> draft.merge(a, c));
            }
        }
    }

    /** "the city", "this country": a determiner, the noun, nothing else. */
    private boolean isBare(Draft draft, Candidate c) {
        Sentence s = draft.sentence(c);
        boolean determined = (c.begin() == c.head() || isKindOfOutlet(s, c))
                && c.begin() > 0
                && DETERMINERS.contains(s.token(c.begin() - 1).word().toLowerCase(Locale.ROOT));
        boolean ofPhrase = NounPhrases.isWord(s, c.head() + 1, "of");
        return determined && !ofPhrase && draft.members(c).stream().noneMatch(Candidate::isNamed);
    }

    /** "the TV channel", "the news agency": nouns of several words that say no more than what kind of outlet it is. */
    private boolean isKindOfOutlet(Sentence s, Candidate c) {
        return lexicon.isA(c.type(), OUTLET)
                && !lexicon.classesOf(s.words(c.begin(), c.head() + 1)
                                .toLowerCase(Locale.ROOT)
                                .replace(' ', '_'))
                        .isEmpty();
    }

    private Optional<Candidate> antecedent(Draft draft, List<Candidate> inOrder, Candidate c) {
        String noun = draft.sentence(c).token(c.head()).lemma().toLowerCase(Locale.ROOT);
        List<Candidate> before = inOrder.stream()
                .filter(a -> a.isNamed() && isBefore(a, c) && fits(draft, a, c, noun))
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Optional<Candidate> latest =
                lexicon.isA(c.type(), Ng.POLITICAL_PARTY) ? latest(draft, before, c) : Optional.empty();
        if (latest.isPresent()) {
            return latest;
        }
        Optional<Candidate> local =
                before.stream().filter(a -> a.sentence() == c.sentence()).reduce((a, b) -> b);
        boolean possessive = NounPhrases.isTag(draft.sentence(c), c.head() + 1, "POS");
        Optional<Candidate> leading = leading(draft, before, inOrder, c);
        if (local.isPresent() && possessive) {
            List<Candidate> here =
                    before.stream().filter(a -> a.sentence() == c.sentence()).toList();
            boolean one = here.stream().allMatch(a -> draft.areSame(a, local.get()));
            return one ? local : leading.filter(l -> here.stream().anyMatch(a -> draft.areSame(a, l)));
        }
        boolean conflict = local.isPresent()
                && leading.isPresent()
                && !draft.areSame(local.get(), leading.get())
                && local.get().isName();
        return conflict ? Optional.empty() : leading;
    }

    /** Parties stand beside their rivals, so that "the party" is the only one named in its sentence or the one before. */
    private static Optional<Candidate> latest(Draft draft, List<Candidate> before, Candidate c) {
        for (int distance = 0; distance <= 1; distance++) {
            int sentence = c.sentence() - distance;
            List<Candidate> there = before.stream()
                    .filter(a -> a.isName() && a.sentence() == sentence)
                    .toList();
            if (!there.isEmpty()) {
                boolean one = there.stream().allMatch(a -> draft.areSame(a, there.get(0)));
                return one ? Optional.of(there.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    static boolean isBefore(Candidate a, Candidate c) {
        return a.sentence() < c.sentence() || a.sentence() == c.sentence() && a.end() <= c.begin();
    }

    private boolean fits(Draft draft, Candidate a, Candidate c, String noun) {
        if (lexicon.isA(c.type(), Ng.COUNTRY)) {
            return lexicon.isA(a.type(), Ng.COUNTRY);
        }
        if (a.kind() == Mention.Kind.DEMONYM || noun.equals("capital")) {
            return false;
        }
        if (TERRITORIES.contains(noun)) {
            return lexicon.isA(a.type(), Ng.REGION) && c.sentence() - a.sentence() < NEAR;
        }
        if (lexicon.isA(c.type(), Ng.CITY)) {
            return lexicon.isA(a.type(), Ng.CITY);
        }
        boolean organisation = lexicon.isA(c.type(), Ng.ORGANIZATION) && lexicon.isA(a.type(), Ng.ORGANIZATION);
        boolean sameNoun = Names.words(NameCoreference.text(draft, a)).contains(noun);
        // "the army" of a text about a regiment is not the regiment.
        boolean wholeForce = WHOLE_FORCES.contains(noun);
        return organisation && (sameNoun || !wholeForce && lexicon.isA(a.type(), c.type()));
    }

    /** Mentions so far count, demonyms less, names close by and later in the article more; the best must lead the second clearly. */
    private static Optional<Candidate> leading(
            Draft draft, List<Candidate> before, List<Candidate> inOrder, Candidate c) {
        Map<Integer, Double> weights = new HashMap<>();
        Map<Integer, Candidate> last = new HashMap<>();
        for (Candidate a : before) {
            double weight = (a.isName() ? 1 : 0.4) + (a.isName() && c.sentence() - a.sentence() <= 1 ? 0.5 : 0);
            weights.merge(draft.group(a.id()), weight, Double::sum);
            last.put(draft.group(a.id()), a);
        }
        for (Candidate a : inOrder) {
            if (a.isName()) {
                weights.computeIfPresent(draft.group(a.id()), (k, w) -> w + LATER);
            }
        }
        List<Map.Entry<Integer, Double>> ranked = weights.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        boolean clear = ranked.size() == 1
                || ranked.get(0).getValue() >= LEAD * ranked.get(1).getValue();
        return clear ? Optional.ofNullable(last.get(ranked.get(0).getKey())) : Optional.empty();
    }
}
