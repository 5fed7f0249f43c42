package org.newsgraph.mention;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.WordLists;

/** What something is only likened to: of "a hotel in Oslo" in "it was like a week at a hotel in Oslo" nobody says that it exists. */
final class Comparisons {
    private static final Set<String> LIKE = WordLists.words(Comparisons.class, "liken something to what follows");
    private static final Set<String> ANY = Set.of("a", "an", "some", "any");

    private Comparisons() {}

    /** Whether the noun phrase is indefinite and stands in a phrase or clause that a word of likeness opens. */
    static boolean isLikened(Sentence s, Candidate c) {
        boolean any = c.kind() == Mention.Kind.NOMINAL
                && s.tree().children(c.head(), "det").stream()
                        .anyMatch(d -> ANY.contains(s.token(d).lemma().toLowerCase(Locale.ROOT)));
        for (int t = c.head(); any && t >= 0; t = s.tree().head(t)) {
            if (s.tree().children(t, "case", "mark").stream().anyMatch(m -> isLike(s, m))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLike(Sentence s, int token) {
        return s.token(token).tag().equals("IN")
                && LIKE.contains(s.token(token).word().toLowerCase(Locale.ROOT));
    }
}
