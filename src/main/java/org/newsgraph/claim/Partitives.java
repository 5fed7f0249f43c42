package org.newsgraph.claim;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.WordLists;

/** Words of amount that stand before what they measure: "dozens of miners", "two of the drivers", "a number of towns". */
final class Partitives {
    private static final Set<String> AMOUNTS = WordLists.words(Partitives.class, "amounts of what follows with of");

    private static final Set<String> PIECES =
            WordLists.words(Partitives.class, "single pieces of what they are named after");

    private Partitives() {}

    /** What is measured, if the token is a word of amount followed by "of". */
    static OptionalInt measured(Sentence sentence, int token) {
        String lemma = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
        if (!sentence.token(token).tag().equals("CD") && !AMOUNTS.contains(lemma)) {
            return OptionalInt.empty();
        }
        DependencyTree tree = sentence.tree();
        return tree.children(token, "nmod").stream()
                .filter(c -> hasCase(sentence, c, "of"))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** What comes in pieces, if the token is a word for a piece followed by "of" ("50 units of military equipment"), else the token. */
    static int inPieces(Sentence sentence, int token) {
        return !PIECES.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT))
                ? token
                : sentence.tree().children(token, "nmod").stream()
                        .filter(c -> hasCase(sentence, c, "of"))
                        .findFirst()
                        .orElse(token);
    }

    private static boolean hasCase(Sentence sentence, int token, String preposition) {
        List<Integer> cases = sentence.tree().children(token, "case");
        return cases.stream().anyMatch(c -> sentence.token(c).word().equalsIgnoreCase(preposition));
    }
}
