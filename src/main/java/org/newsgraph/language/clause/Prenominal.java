package org.newsgraph.language.clause;

import java.util.List;
import java.util.Set;
import org.newsgraph.language.Argument.Slot;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.PartOfSpeech;
import org.newsgraph.lexicon.WordLists;

/**
 * Participles before a noun that tell what happened to it: "the seized offices". Only those that the lexicon knows as verbs with
 * an object: the rest ("armed", "united") are adjectives, and some say whether the noun's event happened ("planned"). What a
 * hyphen ties to the participle is its subject ("Malian-held towns"), or with some the place ("the Lyon-based fund").
 */
final class Prenominal {
    /** Verbs of which the participle takes a place, not an agent, by a hyphen. */
    private static final Set<String> LOCAL = WordLists.words(Prenominal.class, "behind a place, say where from");

    /** Verbs of which the participle behind a hyphen tells who has a place, not that it was ever taken. */
    private static final Set<String> STANDING =
            WordLists.words(Prenominal.class, "behind a hyphen, say in whose hands");

    private Prenominal() {}

    static boolean isEvent(Syntax s, int token, Lexicon lexicon) {
        int noun = s.tree().head(token);
        return s.tree().is(token, "amod")
                && s.tag(token).equals("VBN")
                && token < noun
                && s.token(noun).isNoun()
                && !s.isInName(token)
                && lexicon.embedders(s.lower(token), PartOfSpeech.ADJECTIVE).isEmpty()
                && lexicon.frames(s.lemma(token), PartOfSpeech.VERB).stream().anyMatch(Prenominal::takesObject);
    }

    static boolean is(Syntax s, Draft d) {
        return d.isVerb()
                && d.copula.isEmpty()
                && s.tree().is(d.node, "amod")
                && s.tag(d.node).equals("VBN");
    }

    /** Adds what stands before the hyphen of a compound participle to its arguments. */
    static void readHyphened(Syntax s, Draft d) {
        int name = d.node - 2;
        if (!is(s, d) || name < 0 || !s.tag(name + 1).equals("HYPH") || !s.isInName(name)) {
            return;
        }
        d.arguments.removeIf(a -> a.heads().contains(name));
        boolean local = LOCAL.contains(d.lemma);
        d.add(local ? Slot.OBLIQUE : Slot.SUBJECT, local ? "in" : "", List.of(name));
    }

    /** "the rebel-held town", "Malian-controlled Kidal": a state of things that the sentence takes for known. */
    static boolean isStanding(Syntax s, Draft d) {
        return is(s, d) && d.node > 0 && s.tag(d.node - 1).equals("HYPH") && STANDING.contains(d.lemma);
    }

    private static boolean takesObject(Frame frame) {
        return frame.arguments().stream()
                .anyMatch(a -> a.names().contains("obj") && a.fixed().isEmpty());
    }
}
