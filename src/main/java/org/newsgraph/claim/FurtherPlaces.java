package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.newsgraph.claim.TypeCheck.Fit;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.Ng;

/**
 * Where else it happened: a slot takes one argument, but "in Oran, at the market, near the port" says three times where. All
 * that stands beside the predicate with a preposition of place and is a place fills the role, if the frame asks for places at all.
 */
final class FurtherPlaces {
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "on", "near", "outside", "inside", "in_front_of", "next_to", "opposite");
    private static final Set<String> PLACES = Set.of(Ng.PLACE);

    private final Sentence sentence;
    private final TypeCheck types;
    private final IntFunction<List<Candidate>> candidates;

    FurtherPlaces(Sentence sentence, TypeCheck types, IntFunction<List<Candidate>> candidates) {
        this.sentence = sentence;
        this.types = types;
        this.candidates = candidates;
    }

    Match addTo(Match match) {
        if (match.frame().arguments().stream().noneMatch(FurtherPlaces::asksForPlaces)) {
            return match;
        }
        List<Candidate> places = new ArrayList<>(match.roles().getOrDefault(ClaimTerms.PLACE, List.of()));
        match.clause().arguments(Argument.Slot.OBLIQUE).stream()
                .filter(a -> PREPOSITIONS.contains(a.preposition())
                        && !match.arguments().contains(a)
                        && !a.inherited()
                        && !a.doubtful())
                .flatMap(a -> a.heads().stream())
                .map(h -> candidates.apply(h).get(0))
                .filter(c -> c instanceof Candidate.Entity && types.fit(c, PLACES, sentence) == Fit.YES)
                .forEach(places::add);
        if (places.isEmpty()) {
            return match;
        }
        Map<String, List<Candidate>> roles = new LinkedHashMap<>(match.roles());
        roles.put(ClaimTerms.PLACE, places);
        return new Match(
                match.clause(), match.frame(), roles, match.arguments(), match.fixed(), match.unknown(), match.score());
    }

    private static boolean asksForPlaces(Frame.Slot slot) {
        return slot.role().filter(ClaimTerms.PLACE::equals).isPresent()
                && !slot.types().isEmpty();
    }
}
