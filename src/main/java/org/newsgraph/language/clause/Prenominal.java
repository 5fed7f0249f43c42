package org.newsgraph.language.clause;

import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.PartOfSpeech;

/**
 * Participles before a noun that tell what happened to it: "the seized offices". Only those that the lexicon knows as verbs with
 * an object: the rest ("armed", "united") are adjectives, and some say whether the noun's event happened ("planned").
 */
final class Prenominal {
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

    private static boolean takesObject(Frame frame) {
        return frame.arguments().stream()
                .anyMatch(a -> a.names().contains("obj") && a.fixed().isEmpty());
    }
}
