package org.newsgraph.language.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.lexicon.WordLists;

/** Finds negation: adverbs, "no soldiers", "nobody", "neither … nor", "under no circumstances". */
final class Negation {
    private static final Set<String> ADVERBS =
            Set.of("not", "n't", "n’t", "never", "hardly", "barely", "scarcely", "neither", "nor", "nowhere", "no");
    private static final Set<String> ALMOST = Set.of("nearly", "almost");
    private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none", "no-one", "neither");
    private static final Set<String> NO = Set.of("no", "neither");
    private static final Set<String> NO_CASE = WordLists.words(Negation.class, "under no such thing");

    private Negation() {}

    static boolean isNegated(Syntax s, int node) {
        return byAdverb(s, node) || byArgument(s, node) || isPaired(s, node);
    }

    private static boolean byAdverb(Syntax s, int node) {
        return s.tree().children(node, "advmod", "neg", "cc", "det", "cc:preconj").stream()
                .filter(c -> !s.tree().is(c, "det") || c < node)
                .filter(c -> !s.tree().is(c, "cc") || s.lower(c).equals("neither"))
                .anyMatch(c -> ADVERBS.contains(s.lower(c)) && !isOnly(s, c) && !isDegree(s, c));
    }

    /** "neither sent soldiers nor paid", wherever the parser hangs the two. */
    private static boolean isPaired(Syntax s, int node) {
        return node > 0 && s.isLexicalVerb(node) && Set.of("neither", "nor").contains(s.lower(node - 1));
    }

    /** "not only … but also" denies nothing. */
    private static boolean isOnly(Syntax s, int adverb) {
        return adverb + 1 < s.size() && Set.of("only", "just", "merely").contains(s.lower(adverb + 1));
    }

    /** "barely" and "hardly" before a number or an amount count, they don't deny. */
    private static boolean isDegree(Syntax s, int adverb) {
        return adverb + 1 < s.size() && s.tag(adverb + 1).equals("CD");
    }

    private static boolean byArgument(Syntax s, int node) {
        Stream<Integer> core = s.tree().children(node, "nsubj", "obj", "iobj").stream();
        return core.anyMatch(c -> isNobody(s, c))
                || s.tree().children(node, "obl").stream()
                        .anyMatch(c -> NO_CASE.contains(s.lemma(c)) && isNobody(s, c));
    }

    /** "caused no deaths", "hurt nobody": the object is denied, not the verb. */
    static boolean isOfObject(Syntax s, int node) {
        return !byAdverb(s, node) && s.tree().children(node, "obj").stream().anyMatch(c -> isNobody(s, c));
    }

    private static boolean isNobody(Syntax s, int noun) {
        return NOBODY.contains(s.lower(noun))
                || s.lower(noun).equals("one") && noun > 0 && s.lower(noun - 1).equals("no")
                || hasNo(s, noun);
    }

    static boolean hasNo(Syntax s, int noun) {
        List<Integer> determiners = s.tree().children(noun, "det", "cc:preconj", "advmod");
        return determiners.stream().anyMatch(c -> NO.contains(s.lower(c)) && !isSuperlative(s, c, noun));
    }

    /** "no more important task than peace" tells of a task. */
    private static boolean isSuperlative(Syntax s, int no, int noun) {
        boolean comparative = IntStream.range(no + 1, Math.max(no + 1, noun))
                .anyMatch(i -> s.tag(i).equals("JJR") || s.tag(i).equals("RBR"));
        return comparative
                && IntStream.range(noun + 1, s.size()).anyMatch(i -> s.lower(i).equals("than"));
    }

    /** "nearly crashed" did not; "nearly 20 were killed" and "nearly two years late" count. */
    static boolean isMissed(Syntax s, int node) {
        return s.tree().children(node, "advmod").stream()
                .filter(c -> ALMOST.contains(s.lower(c)) && c < node)
                .anyMatch(c -> s.tag(c + 1).startsWith("VB") || s.tag(c + 1).startsWith("RB"));
    }

    /** "Not all soldiers left", "few expect a strike": some did, some did not. */
    static boolean isPartial(Syntax s, int node) {
        return s.tree().children(node, "nsubj").stream().anyMatch(n -> isFew(s, n)) || isNotAll(s, node);
    }

    /** "few" and "few soldiers", not "a few" or "the few". */
    private static boolean isFew(Syntax s, int noun) {
        int first = s.lower(noun).equals("few") ? noun : noun - 1;
        return first >= 0
                && s.lower(first).equals("few")
                && (first == 0 || !s.tag(first - 1).matches("DT|PRP\\$|CD|RB|IN|JJ"));
    }

    private static boolean isNotAll(Syntax s, int node) {
        return s.tree().children(node, "nsubj").stream()
                .flatMap(n -> Stream.concat(
                        s.tree().children(n, "det", "advmod").stream(),
                        s.tree().children(n, "det", "amod").stream().flatMap(d -> s.tree().children(d).stream())))
                .anyMatch(c -> s.lower(c).equals("not"));
    }
}
