package org.newsgraph.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/**
 * Where somebody is sent, if only what they are sent for tells: in "sent firefighters to help evacuate villages in Evia" the
 * destination is Evia.
 */
final class PurposePlaces {
    private static final String DESTINATION = Ng.term("destination");
    private static final String PLACE = Ng.term("place");
    private static final Set<String> IN = Set.of("in", "at", "across");
    private static final int DEEPEST = 3;

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final TypeCheck types;
    private final IntFunction<List<Candidate>> candidates;

    PurposePlaces(Lexicon lexicon, Sentence sentence, TypeCheck types, IntFunction<List<Candidate>> candidates) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.types = types;
        this.candidates = candidates;
    }

    Match addTo(Match match) {
        if (match.roles().containsKey(DESTINATION) || match.roles().containsKey(PLACE)) {
            return match;
        }
        return destination(match)
                .flatMap(slot -> purposes(match.clause())
                        .flatMap(c -> place(c, slot, 0).stream())
                        .findFirst())
                .map(place -> with(match, place))
                .orElse(match);
    }

    /** The slot for a destination that the verb has in the same sense, in this frame or another. */
    private Optional<Frame.Slot> destination(Match match) {
        Clause clause = match.clause();
        return lexicon.frames(clause.lemma(), clause.partOfSpeech()).stream()
                .filter(f -> f.denotes().equals(match.frame().denotes()))
                .flatMap(f -> f.arguments().stream())
                .filter(s -> s.role().filter(DESTINATION::equals).isPresent())
                .findFirst();
    }

    private Stream<Clause> purposes(Clause clause) {
        return clause.arguments(Argument.Slot.CLAUSE).stream()
                .flatMapToInt(a -> a.clause().stream())
                .mapToObj(sentence.clauses()::get)
                .filter(c -> !sentence.tree().children(c.head(), "mark").isEmpty()
                        && sentence.token(c.head()).tag().equals("VB"));
    }

    /** A place that the purpose names beside its verb, its object, or the verb that depends on it. */
    private Optional<Candidate> place(Clause purpose, Frame.Slot slot, int depth) {
        Stream<Integer> own = purpose.arguments(Argument.Slot.OBLIQUE).stream()
                .filter(a -> IN.contains(a.preposition()))
                .flatMap(a -> a.heads().stream());
        Stream<Integer> ofObject = purpose.arguments(Argument.Slot.OBJECT).stream()
                .flatMap(a -> a.heads().stream())
                .flatMap(h -> sentence.tree().children(h, "nmod").stream())
                .filter(this::isIn);
        Optional<Candidate> found = Stream.concat(own, ofObject)
                .flatMap(h -> candidates.apply(h).stream())
                .filter(c -> c instanceof Candidate.Entity && types.fit(c, slot.types(), sentence) == TypeCheck.Fit.YES)
                .findFirst();
        if (found.isPresent() || depth == DEEPEST) {
            return found;
        }
        OptionalInt inner = purpose.arguments(Argument.Slot.CLAUSE).stream()
                .flatMapToInt(a -> a.clause().stream())
                .findFirst();
        return inner.isPresent() ? place(sentence.clauses().get(inner.getAsInt()), slot, depth + 1) : Optional.empty();
    }

    private boolean isIn(int head) {
        return sentence.tree().children(head, "case").stream()
                .anyMatch(c -> IN.contains(sentence.token(c).lemma()));
    }

    private static Match with(Match match, Candidate place) {
        Map<String, List<Candidate>> roles = new LinkedHashMap<>(match.roles());
        roles.put(DESTINATION, List.of(place));
        return new Match(
                match.clause(), match.frame(), roles, match.arguments(), match.fixed(), match.unknown(), match.score());
    }
}
