package org.newsgraph.claim;

import java.util.List;
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
        DependencyTree tree = sentence.tree();
        List<Integer> outside = tree.children(head, OUTSIDE);
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
