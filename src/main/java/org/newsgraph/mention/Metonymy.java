package org.newsgraph.mention;

import java.util.List;
import java.util.Optional;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Embedder;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/**
 * Capitals that stand for their states: "Nairobi accused Kampala of smuggling". A capital does so where every frame of the
 * predicate wants somebody who acts, which a state may be and a city not, and where a verb of saying has it as its subject.
 */
final class Metonymy {
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    Metonymy(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    /** The names of a sentence, capitals that act replaced by their states. */
    List<NamePhrase> resolve(Sentence s, List<NamePhrase> names) {
        return names.stream().map(n -> country(s, n).orElse(n)).toList();
    }

    private Optional<NamePhrase> country(Sentence s, NamePhrase n) {
        return n.entry()
                .filter(e -> !n.demonym() && !n.nested() && lexicon.isA(n.type(), Ng.CITY))
                .flatMap(gazetteer::countryOfCapital)
                .filter(c -> isRegime(s, n) || s.clauses().stream().anyMatch(k -> acts(k, n)))
                .map(c -> new NamePhrase(n.begin(), n.end(), c.type(), Optional.of(c), true, n.recognised()));
    }

    /** "the Nairobi regime" rules the state. */
    private static boolean isRegime(Sentence s, NamePhrase n) {
        int next = NounPhrases.isTag(s, n.end(), "POS") ? n.end() + 1 : n.end();
        return NounPhrases.isWord(s, next, "regime") || NounPhrases.isWord(s, next, "junta");
    }

    private boolean acts(Clause clause, NamePhrase n) {
        return clause.arguments().stream()
                .filter(a -> !a.inherited() && a.heads().stream().anyMatch(h -> n.begin() <= h && h < n.end()))
                .anyMatch(a -> speaks(clause, a) || wantsAgent(clause, a));
    }

    private boolean speaks(Clause clause, Argument argument) {
        return argument.slot() == Argument.Slot.SUBJECT
                && lexicon.embedders(clause.lemma(), clause.partOfSpeech()).stream()
                        .anyMatch(e -> e.complements().contains("that") && e.affirmed() == Embedder.Outcome.SAID);
    }

    private boolean wantsAgent(Clause clause, Argument argument) {
        List<Frame.Slot> slots = lexicon.frames(clause.lemma(), clause.partOfSpeech()).stream()
                .flatMap(f -> f.arguments().stream())
                .filter(slot -> slot.names().contains(name(argument)))
                .toList();
        boolean state = slots.stream().anyMatch(slot -> takes(slot, Ng.COUNTRY));
        return state && slots.stream().noneMatch(slot -> slot.types().isEmpty() || takes(slot, Ng.CITY));
    }

    private boolean takes(Frame.Slot slot, String type) {
        return slot.types().stream().anyMatch(t -> lexicon.isA(type, t));
    }

    private static String name(Argument argument) {
        return switch (argument.slot()) {
            case SUBJECT -> "subj";
            case OBJECT -> "obj";
            case INDIRECT_OBJECT -> "iobj";
            case OBLIQUE -> argument.preposition();
            default -> "";
        };
    }
}
