package org.newsgraph.language.clause;

import java.util.Optional;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Argument.Slot;
import org.newsgraph.lexicon.Lexicon;

/** Ties a noun to the verb that lends it subject, tense and polarity: "made a decision", "the operation that police launched". */
final class SupportVerbs {
    private final Lexicon lexicon;

    SupportVerbs(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void tie(Drafts drafts, Draft verb) {
        if (!verb.isVerb() || !lexicon.isSupportVerb(verb.lemma)) {
            return;
        }
        Optional<Draft> noun = verb.first(Slot.OBJECT).stream()
                .flatMap(a -> a.heads().stream())
                .flatMap(h -> drafts.at(h).stream())
                .filter(Draft::isNominal)
                .findFirst();
        noun.filter(n -> n.support.isEmpty()).ifPresent(n -> n.support = Optional.of(verb));
    }

    /** Hands the verb's arguments on, once the verb has got its own understood ones. */
    static void lend(Draft noun) {
        noun.support.ifPresent(verb -> {
            for (Argument a : verb.arguments) {
                boolean itself = a.heads().contains(noun.node);
                if (!itself
                        && (a.slot() == Slot.SUBJECT || a.slot() == Slot.OBLIQUE || a.slot() == Slot.INDIRECT_OBJECT)) {
                    noun.inherit(a);
                }
            }
        });
    }
}
