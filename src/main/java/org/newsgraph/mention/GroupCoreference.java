package org.newsgraph.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/**
 * Resolves "the protesters" to protesters told of before: the same noun, no modifier that those did not have, and nothing behind
 * it but the place that those are told with.
 */
final class GroupCoreference {
    private static final Set<String> DETERMINERS = Set.of("the", "these", "those");
    private static final List<String> KINDS = Stream.of(
                    "Agent", "Facility", "Weapon", "Vehicle", "Event", "Square", "Street")
            .map(Ng::term)
            .toList();
    private static final List<String> PLACES = List.of(Ng.COUNTRY, Ng.CITY);
    private static final int FAR = 12;

    private final Lexicon lexicon;

    GroupCoreference(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void resolve(Draft draft, List<Candidate> inOrder) {
        for (int i = 0; i < inOrder.size(); i++) {
            Candidate c = inOrder.get(i);
            if (c.kind() == Mention.Kind.NOMINAL && isDefinite(draft, c)) {
                earlier(draft, inOrder.subList(0, i), c).ifPresent(a -> draft.merge(a, c));
            }
        }
    }

    private boolean isDefinite(Draft draft, Candidate c) {
        Sentence s = draft.sentence(c);
        boolean determined = c.begin() > 0
                && DETERMINERS.contains(s.token(c.begin() - 1).word().toLowerCase(Locale.ROOT));
        return determined
                && KINDS.stream().anyMatch(k -> lexicon.isA(c.type(), k))
                && PLACES.stream().noneMatch(p -> lexicon.isA(c.type(), p))
                && draft.members(c).stream().noneMatch(Candidate::isNamed);
    }

    private static Optional<Candidate> earlier(Draft draft, List<Candidate> before, Candidate c) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Candidate a = before.get(i);
            if (c.sentence() - a.sentence() > FAR) {
                return Optional.empty();
            }
            if (a.kind() == Mention.Kind.NOMINAL
                    && a.plural() == c.plural()
                    && a.type().equals(c.type())
                    && noun(draft, a).equals(noun(draft, c))) {
                return modifiers(draft, a).containsAll(modifiers(draft, c))
                                && agreesBehind(draft, a, c)
                                && DefiniteCoreference.isBefore(a, c)
                        ? Optional.of(a)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Nothing stands behind the noun, or what a whole force is equipped with, or a place that the other is told with as well. */
    private static boolean agreesBehind(Draft draft, Candidate a, Candidate c) {
        if (c.end() == c.head() + 1) {
            return true;
        }
        List<Candidate> behind = placed(draft, c);
        if (behind.isEmpty()) {
            return DefiniteCoreference.WHOLE_FORCES.contains(noun(draft, c));
        }
        return behind.stream().allMatch(b -> placed(draft, a).stream().anyMatch(x -> draft.areSame(x, b)));
    }

    /** What is named behind the noun, by its name or as "the country". */
    private static List<Candidate> placed(Draft draft, Candidate c) {
        return draft.in(c.sentence()).stream()
                .filter(x -> c.head() < x.begin() && x.end() <= c.end())
                .filter(x -> draft.members(x).stream().anyMatch(Candidate::isNamed))
                .toList();
    }

    private static String noun(Draft draft, Candidate c) {
        return draft.sentence(c).token(c.head()).lemma().toLowerCase(Locale.ROOT);
    }

    private static Set<String> modifiers(Draft draft, Candidate c) {
        Set<String> words = new HashSet<>();
        for (Token t : draft.sentence(c).tokens().subList(c.begin(), c.head())) {
            words.add(t.lemma().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
