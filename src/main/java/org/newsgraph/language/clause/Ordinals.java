package org.newsgraph.language.clause;

import java.util.OptionalInt;
import java.util.Set;

/** "The first to arrive", "the only country to vote": the infinitive tells what was done. */
final class Ordinals {
    private static final Set<String> WORDS =
            Set.of("first", "second", "third", "last", "latest", "only", "next", "few");

    private static final String NEXT = "next";

    private Ordinals() {}

    /**
     * The ranked noun that an infinitive goes with: the one that it hangs on, or the one that is predicated with the verb it hangs on
     * ("became the first state to ban it").
     */
    static OptionalInt noun(Syntax s, int infinitive) {
        int head = s.tree().head(infinitive);
        if (head < 0 || !s.hasMark(infinitive, Complements.TO)) {
            return OptionalInt.empty();
        }
        if (!s.isLexicalVerb(head)) {
            return precedes(s, head) ? OptionalInt.of(head) : OptionalInt.empty();
        }
        return s.tree().children(head, "xcomp").stream()
                .filter(n -> n < infinitive && s.token(n).isNoun() && precedes(s, n))
                .mapToInt(n -> n)
                .findFirst();
    }

    /** "the next to leave" has not left yet. */
    static boolean isNext(Syntax s, int noun) {
        return s.lower(noun).equals(NEXT)
                || s.tree().children(noun, "amod").stream()
                        .anyMatch(c -> s.lower(c).equals(NEXT));
    }

    static boolean precedes(Syntax s, int noun) {
        return isRanked(s, noun)
                || s.tree().children(noun, "nmod").stream()
                        .anyMatch(c -> s.lower(noun).equals("one") && isRanked(s, c)); // "one of the few to …"
    }

    private static boolean isRanked(Syntax s, int noun) {
        return WORDS.contains(s.lower(noun))
                || s.tree().children(noun, "amod", "advmod").stream().anyMatch(c -> WORDS.contains(s.lower(c)));
    }
}
