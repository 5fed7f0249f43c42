package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;

/** Reads a "there" or "here" of which it is known where that is as "in" that place, "around" and "nearby" as "near" it. */
final class AdverbPlaces {
    private final Mentions mentions;
    private final Sentence sentence;

    AdverbPlaces(Mentions mentions, Sentence sentence) {
        this.mentions = mentions;
        this.sentence = sentence;
    }

    /** The clause with that place, the same clause if it has none. */
    Clause addTo(Clause clause) {
        List<Integer> places = Stream.concat(
                        sentence.tree().children(clause.head(), "advmod").stream(), predicate(clause))
                .filter(a -> mentions.at(sentence.index(), a)
                        .filter(m -> m.kind() == Mention.Kind.PRONOUN)
                        .isPresent())
                .toList();
        if (places.isEmpty()) {
            return clause;
        }
        List<Argument> all = new ArrayList<>(clause.arguments());
        places.forEach(p -> all.add(
                new Argument(Argument.Slot.OBLIQUE, preposition(p), List.of(p), OptionalInt.empty(), false, false)));
        return clause.withArguments(all);
    }

    /** "Soldiers were there": the adverb that the copula stands for. */
    private Stream<Integer> predicate(Clause clause) {
        return sentence.tree().is(clause.head(), "cop")
                ? Stream.of(sentence.tree().head(clause.head()))
                : Stream.of();
    }

    private String preposition(int adverb) {
        return sentence.token(adverb).word().matches("(?i)t?here") ? "in" : "near";
    }
}
