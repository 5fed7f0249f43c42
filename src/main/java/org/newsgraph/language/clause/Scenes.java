package org.newsgraph.language.clause;

import java.util.Map;
import java.util.Optional;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Argument.Slot;

/** What is called the scene or the target of an event is where, or what, the event strikes: "Lima was the scene of riots". */
final class Scenes {
    /** Nouns that put their subject in relation to the event behind "of", with the preposition that says the same. */
    private static final Map<String, String> RELATIONS = Map.of(
            "scene", "in",
            "site", "in",
            "centre", "in",
            "center", "in",
            "epicentre", "in",
            "epicenter", "in",
            "target", "on",
            "victim", "on");

    private Scenes() {}

    /** The clause that says of something that it is one, if the noun is its predicate. */
    static Optional<Draft> of(Drafts drafts, int noun) {
        return drafts.all().stream()
                .filter(d -> d.head == noun && d.copula.isPresent() && isOne(drafts.syntax(), noun))
                .findFirst();
    }

    private static boolean isOne(Syntax s, int noun) {
        return RELATIONS.containsKey(s.lemma(noun));
    }

    /** Gives the events of which something is the scene or target that place or object. */
    static void lend(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        if (d.copula.isEmpty() || !isOne(s, d.head)) {
            return;
        }
        for (Argument subject : d.arguments) {
            for (Draft event : drafts.all()) {
                boolean of = subject.slot() == Slot.SUBJECT
                        && event.isNominal()
                        && s.tree().head(event.node) == d.head
                        && Prepositions.phrase(s, event.node)
                                .filter(p -> p.preposition().equals("of"))
                                .isPresent();
                if (of) {
                    event.add(Slot.OBLIQUE, RELATIONS.getOrDefault(s.lemma(d.head), "in"), subject.heads());
                }
            }
        }
    }
}
