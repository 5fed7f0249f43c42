package org.newsgraph.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Status;

/**
 * Where something happens that is told of those who have just come: in "Police arrived at the mall and began a search" the search
 * is at the mall. Only for verbs joined by "and" that share a subject, of which the first tells of an arrival and the second,
 * done as well, asks for a place and names none.
 */
final class ArrivalPlaces {
    private final Sentence sentence;
    private final IntFunction<Optional<Match>> matches;

    /**
     * @param matches what the clause of an index is read as
     */
    ArrivalPlaces(Sentence sentence, IntFunction<Optional<Match>> matches) {
        this.sentence = sentence;
        this.matches = matches;
    }

    Match addTo(Match match) {
        if (!lacksPlace(match) || match.clause().status() != Status.OCCURRED) {
            return match;
        }
        return sentence.clauses().stream()
                .filter(c -> c.status() == Status.OCCURRED && isJoined(match.clause(), c))
                .flatMap(c -> matches.apply(c.index()).stream())
                .filter(m -> m.frame().denotes().equals(ClaimTerms.ARRIVAL))
                .flatMap(m -> m.roles().getOrDefault(ClaimTerms.DESTINATION, List.of()).stream())
                .filter(Candidate.Entity.class::isInstance)
                .findFirst()
                .map(place -> with(match, place))
                .orElse(match);
    }

    private static boolean lacksPlace(Match match) {
        return !match.roles().containsKey(ClaimTerms.PLACE)
                && !match.roles().containsKey(ClaimTerms.DESTINATION)
                && match.frame().arguments().stream()
                        .anyMatch(s -> s.role().filter(ClaimTerms.PLACE::equals).isPresent());
    }

    private boolean isJoined(Clause later, Clause earlier) {
        return sentence.tree().is(later.head(), "conj")
                && sentence.tree().head(later.head()) == earlier.head()
                && later.arguments(Argument.Slot.SUBJECT).stream()
                        .anyMatch(a -> a.inherited() && subjects(earlier).contains(a.heads()));
    }

    private static List<List<Integer>> subjects(Clause clause) {
        return clause.arguments(Argument.Slot.SUBJECT).stream()
                .map(Argument::heads)
                .toList();
    }

    private static Match with(Match match, Candidate place) {
        Map<String, List<Candidate>> roles = new LinkedHashMap<>(match.roles());
        roles.put(ClaimTerms.PLACE, List.of(place));
        return new Match(
                match.clause(), match.frame(), roles, match.arguments(), match.fixed(), match.unknown(), match.score());
    }
}
