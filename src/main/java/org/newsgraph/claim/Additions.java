package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.newsgraph.claim.TypeCheck.Fit;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Frame;

/**
 * What a phrase of addition adds to a list: in "In addition to France, the alliance includes Italy and Spain" France is in the
 * alliance too. It joins the one role whose fillers are of its kind; where two roles are, the list among them; else none.
 */
final class Additions {
    private static final Set<String> PREPOSITIONS =
            Set.of("in_addition_to", "besides", "as_well_as", "along_with", "together_with");

    private final Sentence sentence;
    private final TypeCheck types;
    private final IntFunction<List<Candidate>> candidates;

    Additions(Sentence sentence, TypeCheck types, IntFunction<List<Candidate>> candidates) {
        this.sentence = sentence;
        this.types = types;
        this.candidates = candidates;
    }

    Match addTo(Match match) {
        Map<String, List<Candidate>> roles = new LinkedHashMap<>(match.roles());
        match.clause().arguments(Argument.Slot.OBLIQUE).stream()
                .filter(a -> PREPOSITIONS.contains(a.preposition()))
                .filter(a -> !match.arguments().contains(a))
                .forEach(a -> role(match, a).ifPresent(r -> add(roles, r, a)));
        return new Match(
                match.clause(), match.frame(), roles, match.arguments(), match.fixed(), match.unknown(), match.score());
    }

    private void add(Map<String, List<Candidate>> roles, String role, Argument argument) {
        List<Candidate> longer = new ArrayList<>(roles.getOrDefault(role, List.of()));
        argument.heads().forEach(h -> longer.add(candidates.apply(h).get(0)));
        roles.put(role, longer);
    }

    private Optional<String> role(Match match, Argument argument) {
        List<String> fitting = match.frame().arguments().stream()
                .filter(s -> accepts(match, s, argument))
                .map(s -> s.role().orElseThrow())
                .distinct()
                .toList();
        List<String> lists = fitting.stream()
                .filter(r -> match.roles().getOrDefault(r, List.of()).size() > 1)
                .toList();
        List<String> chosen = fitting.size() > 1 ? lists : fitting;
        return chosen.size() == 1 ? Optional.of(chosen.get(0)) : Optional.empty();
    }

    private boolean accepts(Match match, Frame.Slot slot, Argument argument) {
        if (slot.types().isEmpty() || slot.role().isEmpty()) {
            return false;
        }
        List<Candidate> there = match.roles().getOrDefault(slot.role().get(), List.of());
        return !there.isEmpty()
                && argument.heads().stream()
                        .map(h -> candidates.apply(h).get(0))
                        .allMatch(c -> types.fit(c, slot.types(), sentence) == Fit.YES
                                && (argument.preposition().equals("together_with")
                                        || there.stream().anyMatch(t -> types.sameKind(t, c))));
    }
}
