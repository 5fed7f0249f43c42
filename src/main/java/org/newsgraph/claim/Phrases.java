package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.document.Span;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;

/** Words of the text that belong to a head. */
final class Phrases {
    private static final String[] OUTSIDE = {
        "case",
        "mark",
        "cc",
        "conj",
        "punct",
        "acl:relcl",
        "appos",
        "det",
        "cop",
        "nsubj",
        "parataxis",
        "advcl",
        "aux",
        "dep"
    };

    private Phrases() {}

    /** A noun phrase without article, preposition, relative clauses and further conjuncts: unbroken, the head in it. */
    static Span nounPhrase(Sentence sentence, int head) {
        List<Integer> outside = new ArrayList<>(sentence.tree().children(head, OUTSIDE));
        // "the railway together with the army"
        sentence.tree().children(head, "advmod").stream().filter(a -> a > head).forEach(outside::add);
        if (sentence.token(head).tag().equals("CD")
                || !sentence.tree().children(head, "nummod").isEmpty()) {
            // "20 pounds in Egypt": a measure ends with its unit.
            outside.addAll(modifiers(sentence, head, Set.of("of", "per")));
        }
        return unbroken(sentence, head, outside);
    }

    /** A noun phrase with no more behind its head than "of" brings: "members of the crew", not "in Lima". */
    static Span group(Sentence sentence, int head) {
        List<Integer> outside = new ArrayList<>(sentence.tree().children(head, OUTSIDE));
        outside.addAll(sentence.tree().children(head, "acl"));
        outside.addAll(modifiers(sentence, head, Set.of("of")));
        return unbroken(sentence, head, outside);
    }

    /** Modifiers with other prepositions than these. */
    private static List<Integer> modifiers(Sentence sentence, int head, Set<String> but) {
        DependencyTree tree = sentence.tree();
        return tree.children(head, "nmod").stream()
                .filter(c -> !tree.is(c, "nmod:poss"))
                .filter(c -> tree.children(c, "case").stream()
                        .noneMatch(p -> but.contains(sentence.token(p).word())))
                .toList();
    }

    private static Span unbroken(Sentence sentence, int head, List<Integer> outside) {
        DependencyTree tree = sentence.tree();
        int[] inside = IntStream.range(0, tree.size())
                .filter(t -> tree.isUnder(t, head))
                .filter(t -> outside.stream().noneMatch(o -> tree.isUnder(t, o)))
                .toArray();
        int begin = head;
        while (contains(inside, begin - 1)) {
            begin--;
        }
        int end = head + 1;
        while (contains(inside, end)) {
            end++;
        }
        return sentence.span(begin, end);
    }

    /** Everything under the head, without the conjunction or preposition in front ("of", "that"; not "to"). */
    static Span whole(Sentence sentence, int head) {
        List<Integer> under = sentence.tree().subtree(head);
        int begin = under.get(0);
        int end = under.get(under.size() - 1) + 1;
        while (begin < head && isOutside(sentence, begin)) {
            begin++;
        }
        while (end > head + 1 && sentence.tree().is(end - 1, "punct")) {
            end--;
        }
        return sentence.span(begin, end);
    }

    private static boolean isOutside(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        boolean mark = tree.is(token, "mark") || tree.is(token, "case") || tree.is(token, "punct");
        return mark && !sentence.token(token).word().equalsIgnoreCase("to");
    }

    private static boolean contains(int[] sorted, int token) {
        return java.util.Arrays.binarySearch(sorted, token) >= 0;
    }
}
