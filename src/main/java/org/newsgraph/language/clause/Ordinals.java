package org.newsgraph.language.clause;

import java.util.Set;

/** "The first to arrive", "the only country to vote": the infinitive tells what was done. */
final class Ordinals {
    private static final Set<String> WORDS =
            Set.of("first", "second", "third", "last", "latest", "only", "next", "few");

    private Ordinals() {}

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
