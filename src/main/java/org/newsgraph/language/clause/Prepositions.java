package org.newsgraph.language.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.lexicon.WordLists;

/** Finds the preposition of a phrase: simple, fixed ("because of"), through a noun ("in front of"), or "together with". */
final class Prepositions {
    /** Nouns that with the words around them are prepositions: IN front OF, ON behalf OF, WITH reference TO. */
    private static final Set<String> NOUNS = WordLists.words(Prepositions.class, "form prepositions of several words");

    /** Of these, nouns that may have an article: "in the front of the shop". */
    private static final Set<String> DETERMINED = WordLists.words(Prepositions.class, "form them behind an article");

    private static final Set<String> TOGETHER = Set.of("together", "along", "jointly", "alongside");

    private Prepositions() {}

    /** A phrase as the clause sees it: its preposition and the heads of the noun phrase. */
    record Phrase(String preposition, List<Integer> heads) {}

    /** The phrase under {@code token}; empty if it has no preposition. */
    static Optional<Phrase> phrase(Syntax s, int token) {
        List<Integer> cases = s.tree().children(token, "case").stream()
                .filter(c -> !s.tag(c).equals("POS"))
                .toList();
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        String simple = cases.stream().filter(c -> c < token).map(s::fixed).collect(Collectors.joining("_"));
        return Optional.of(complex(s, simple, token)
                .orElseGet(() -> new Phrase(together(s, simple, cases.get(0)), s.conjuncts(token))));
    }

    private static Optional<Phrase> complex(Syntax s, String first, int noun) {
        if (!NOUNS.contains(s.lower(noun)) || s.child(noun, "det").isPresent() && !DETERMINED.contains(s.lower(noun))) {
            return Optional.empty();
        }
        for (int inner : s.tree().children(noun, "nmod")) {
            List<Integer> cases = s.tree().children(inner, "case");
            if (!cases.isEmpty() && cases.get(0) == noun + 1) {
                return Optional.of(
                        new Phrase(first + "_" + s.lower(noun) + "_" + s.fixed(cases.get(0)), s.conjuncts(inner)));
            }
        }
        return Optional.empty();
    }

    private static String together(Syntax s, String simple, int firstCase) {
        List<String> names = new ArrayList<>(List.of("together_with", "along_with", "jointly_with", "alongside"));
        boolean joined = simple.equals("with") && firstCase > 0 && TOGETHER.contains(s.lower(firstCase - 1));
        return joined || names.contains(simple) ? "together_with" : simple;
    }
}
