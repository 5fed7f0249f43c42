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
        boolean judged = drafts.syntax().tree().children(verb.node, "xcomp").stream()
                .anyMatch(c -> drafts.syntax().token(c).isNoun()); // "made the release a condition"
        if (!verb.isVerb() || judged || !lexicon.isSupportVerb(verb.lemma)) {
            return;
        }
        Optional<Draft> noun = verb.first(Slot.OBJECT).stream()
                .flatMap(a -> a.heads().stream())
                .flatMap(h -> drafts.at(h).stream())
                .filter(Draft::isNominal)
                .findFirst();
        noun.filter(n -> n.support.isEmpty()).ifPresent(n -> n.support = Optional.of(verb));
    }

    /** "Issued a statement urging peace", "launched a raid targeting rebels": who issues urges, who launches targets. */
    static void actThrough(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        if (!d.isVerb() || !s.tag(d.node).equals("VBG") || !s.tree().is(d.node, "acl")) {
            return;
        }
        drafts.at(s.tree().head(d.node))
                .filter(Draft::isNominal)
                .flatMap(n -> n.support)
                .flatMap(verb -> verb.first(Slot.SUBJECT))
                .ifPresent(actor -> {
                    d.arguments.removeIf(a -> a.slot() == Slot.SUBJECT && a.inherited());
                    d.understoodSubject(actor.heads(), actor.doubtful());
                });
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
