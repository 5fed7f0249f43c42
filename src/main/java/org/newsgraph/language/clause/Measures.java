package org.newsgraph.language.clause;

import java.util.Set;
import org.newsgraph.lexicon.WordLists;

/** Nouns that stand for an amount or a part of what follows: "20 points", "some of the attacks", "a series of strikes". */
final class Measures {
    private static final Set<String> PARTS =
            WordLists.words(Measures.class, "parts, measures and sides of what follows with of");

    private static final Set<String> ANSWERS = WordLists.words(Measures.class, "answers to what follows");
    private static final Set<String> EXAMPLES = Set.of("including", "such", "like", "such_as");
    private static final Set<String> UNITS = WordLists.words(Measures.class, "units of measure");

    private Measures() {}

    /** An amount: "0.9 %", "156 points". */
    static boolean isMeasure(Syntax s, int noun) {
        return s.tag(noun).equals("CD")
                || s.lower(noun).equals("%")
                || UNITS.contains(s.lemma(noun)) && s.child(noun, "nummod").isPresent();
    }

    /**
     * Where a noun stands in its clause: coordinated nouns stand where the first of them does, what is measured or divided where
     * the word for the part does ("rejected some of the claims": claims are what is rejected).
     */
    static int position(Drafts drafts, int noun) {
        Syntax s = drafts.syntax();
        int node = noun;
        for (int head = s.tree().head(node); head >= 0; head = s.tree().head(node)) {
            boolean conjunct = s.tree().is(node, "conj") && s.token(head).isNoun() && !isPredicate(drafts, head);
            boolean part = s.tree().relation(node).equals("nmod") && isPart(s, head, node);
            boolean sum = s.tag(node).equals("CD") && s.tag(head).equals("$");
            if (!conjunct && !part && !sum) {
                return node;
            }
            node = head;
        }
        return node;
    }

    /** What something is that is "one of the members": the plural behind "one of"; -1 if the token is no such "one". */
    static int oneOf(Syntax s, int token) {
        return !s.lower(token).equals("one")
                ? -1
                : s.tree().children(token, "nmod").stream()
                        .filter(c -> s.tag(c).equals("NNS")
                                && s.tree().children(c, "case").stream()
                                        .anyMatch(p -> s.lower(p).equals("of")))
                        .findFirst()
                        .orElse(-1);
    }

    private static boolean isPredicate(Drafts drafts, int noun) {
        return drafts.at(noun).filter(d -> !d.isNominal()).isPresent();
    }

    private static boolean isPart(Syntax s, int head, int node) {
        String preposition = s.tree().children(node, "case").stream()
                .findFirst()
                .map(s::fixed)
                .orElse("");
        return EXAMPLES.contains(preposition)
                || preposition.equals("of")
                        && (PARTS.contains(s.lower(head)) || s.tag(head).equals("CD"))
                || preposition.equals("to") && ANSWERS.contains(s.lower(head));
    }
}
