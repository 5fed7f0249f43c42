package org.newsgraph.language;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.lexicon.WordLists;

/** Repairs of verbs that mean something with a phrase of their own: "put into operation". */
final class VerbPhraseRepairs {
    private static final Set<String> PUTTING = WordLists.words(VerbPhraseRepairs.class, "are put into something");
    private static final Set<String> STATES = WordLists.words(VerbPhraseRepairs.class, "what things are put into");

    private VerbPhraseRepairs() {}

    /** "brought into use trains of the new line": the noun behind such a phrase is no part of it but what the verb has no object without. */
    static Sentence nounBehindVerbPhraseIsObject(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int noun = tree.head(t.index());
            if (noun <= t.index() || !tree.is(t.index(), "compound") || !isState(t)) {
                continue;
            }
            int verb = tree.head(noun);
            OptionalInt into = tree.child(noun, "case");
            boolean phrase = tree.is(noun, "obl")
                    && s.token(noun).isNoun()
                    && PUTTING.contains(s.token(verb).lemma().toLowerCase(Locale.ROOT))
                    && tree.children(verb, "obj", "nsubj:pass").isEmpty()
                    && into.isPresent()
                    && s.token(into.getAsInt()).word().equals("into")
                    && into.getAsInt() == t.index() - 1
                    && into.getAsInt() == verb + 1;
            if (phrase) {
                tree = tree.with(t.index(), verb, "obl")
                        .with(into.getAsInt(), t.index(), "case")
                        .with(noun, verb, "obj");
            }
        }
        return s.withTree(tree);
    }

    private static boolean isState(Token t) {
        return STATES.contains(t.word().toLowerCase(Locale.ROOT));
    }
}
