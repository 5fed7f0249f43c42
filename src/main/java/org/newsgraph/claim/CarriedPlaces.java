package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Embedder.Outcome;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.PartOfSpeech;

/** Gives an event noun the place of the verb that says it goes on or is: "The siege continues in the north" is a siege in the north. */
final class CarriedPlaces {
    private static final Set<String> LOCATIVE = Set.of("in", "at", "on", "near", "around", "outside");

    private final Lexicon lexicon;
    private final Sentence sentence;

    CarriedPlaces(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
    }

    /** The clause with the places of its verb, the same clause if it has none. */
    Clause addTo(Clause clause) {
        List<Argument> places = sentence.clauses().stream()
                .filter(verb -> carries(verb, clause))
                .flatMap(verb -> verb.arguments(Argument.Slot.OBLIQUE).stream())
                .filter(a -> LOCATIVE.contains(a.preposition()) && !a.doubtful())
                .toList();
        if (places.isEmpty()) {
            return clause;
        }
        List<Argument> all = new ArrayList<>(clause.arguments());
        all.addAll(places);
        return clause.withArguments(all);
    }

    private boolean carries(Clause verb, Clause noun) {
        return noun.partOfSpeech() == PartOfSpeech.NOUN
                && verb.partOfSpeech() == PartOfSpeech.VERB
                && (noun.embeddedIn().orElse(-1) == verb.index() || isExistential(verb))
                && verb.arguments(Argument.Slot.SUBJECT).stream()
                        .anyMatch(a -> a.heads().contains(noun.head()))
                && (isExistential(verb) || goesOn(verb));
    }

    /** "In Oran there was an exchange of fire." */
    private boolean isExistential(Clause verb) {
        return verb.lemma().equals("be")
                && !sentence.tree().children(verb.head(), "expl").isEmpty();
    }

    private boolean goesOn(Clause verb) {
        return lexicon.embedders(verb.lemma(), PartOfSpeech.VERB).stream()
                .anyMatch(e -> e.affirmed() == Outcome.HOLDS || e.affirmed() == Outcome.ONGOING);
    }
}
