package org.newsgraph.claim;

import static org.newsgraph.claim.Quantity.Comparator.ABOUT;
import static org.newsgraph.claim.Quantity.Comparator.ALMOST;
import static org.newsgraph.claim.Quantity.Comparator.AT_LEAST;
import static org.newsgraph.claim.Quantity.Comparator.AT_MOST;
import static org.newsgraph.claim.Quantity.Comparator.MORE_THAN;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.claim.Quantity.Comparator;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.WordLists;

/** Words beside a number that bound it. They are a closed class, as prepositions are. */
final class Bounds {
    private static final Map<String, Comparator> BEFORE = Map.ofEntries(
            Map.entry("more than", MORE_THAN),
            Map.entry("over", MORE_THAN),
            Map.entry("above", MORE_THAN),
            Map.entry("upwards of", MORE_THAN),
            Map.entry("in excess of", MORE_THAN),
            Map.entry("exceed", MORE_THAN),
            Map.entry("at least", AT_LEAST),
            Map.entry("no fewer than", AT_LEAST),
            Map.entry("no less than", AT_LEAST),
            Map.entry("not less than", AT_LEAST),
            Map.entry("minimum of", AT_LEAST),
            Map.entry("up to", AT_MOST),
            Map.entry("at most", AT_MOST),
            Map.entry("as many as", AT_MOST),
            Map.entry("no more than", AT_MOST),
            Map.entry("not more than", AT_MOST),
            Map.entry("fewer than", AT_MOST),
            Map.entry("less than", AT_MOST),
            Map.entry("under", AT_MOST),
            Map.entry("maximum of", AT_MOST),
            Map.entry("about", ABOUT),
            Map.entry("around", ABOUT),
            Map.entry("some", ABOUT),
            Map.entry("approximately", ABOUT),
            Map.entry("roughly", ABOUT),
            Map.entry("circa", ABOUT),
            Map.entry("estimated", ABOUT),
            Map.entry("almost", ALMOST),
            Map.entry("nearly", ALMOST),
            Map.entry("close to", ALMOST));

    private static final Map<String, Comparator> AFTER =
            Map.of("or more", AT_LEAST, "or so", ABOUT, "and more", AT_LEAST, "plus", AT_LEAST, "+", AT_LEAST);

    private static final Set<String> BETWEEN = Set.of("a", "an", "the", "another", "further", "additional", "other");
    private static final Set<String> BEYOND = WordLists.words(Bounds.class, "leave the number behind them");
    private static final Set<String> RISING = WordLists.words(NumberNeighbours.class, "lead to the number reached");
    private static final Set<String> FIGURES = WordLists.words(Bounds.class, "name what is counted as it rises");
    private static final int LONGEST = 3;

    private Bounds() {}

    /** The bound of the number that stands at these tokens. */
    static Optional<Comparator> of(Sentence sentence, int begin, int end) {
        int last = begin;
        while (last > 0 && BETWEEN.contains(lower(sentence, last - 1))) {
            last--;
        }
        for (int length = LONGEST; length > 0; length--) {
            Optional<Comparator> before = at(sentence, last - length, last, BEFORE);
            if (before.isPresent() && !(length == 1 && governs(sentence, last - 1, end))) {
                return before;
            }
        }
        if (isLeftBehind(sentence, last - 1)) {
            return Optional.of(MORE_THAN);
        }
        return at(sentence, end, end + 2, AFTER).or(() -> at(sentence, end, end + 1, AFTER));
    }

    /** "The toll passed 120", "deaths could climb past 300". A house that passed 12 laws passed no more than 12. */
    private static boolean isLeftBehind(Sentence sentence, int word) {
        boolean past = word > 0 && lower(sentence, word).equals("past");
        int verb = past ? word - 1 : word;
        if (verb < 0 || !sentence.token(verb).isVerb()) {
            return false;
        }
        return (past ? RISING : BEYOND).contains(lemma(sentence, verb))
                && subjects(sentence.tree(), verb).stream().anyMatch(s -> FIGURES.contains(lemma(sentence, s)));
    }

    /** Those of the verb itself, or of the verb that it goes on from: "deaths are expected to top 400". */
    private static List<Integer> subjects(DependencyTree tree, int verb) {
        List<Integer> own = tree.children(verb, "nsubj", "nsubj:pass");
        return own.isEmpty() && tree.is(verb, "xcomp") ? tree.children(tree.head(verb), "nsubj", "nsubj:pass") : own;
    }

    /** "heard about 18 officers": a preposition of the noun behind the number does not bound it. */
    private static boolean governs(Sentence sentence, int word, int end) {
        int noun = sentence.tree().head(word);
        return lower(sentence, word).equals("about")
                && sentence.tree().is(word, "case")
                && noun >= end
                && !sentence.tree().children(noun, "acl").isEmpty();
    }

    /** Whether the word is, or belongs to, a bound that stands before a number. */
    static boolean isBound(String word) {
        return BEFORE.keySet().stream().anyMatch(b -> List.of(b.split(" ")).contains(word));
    }

    private static Optional<Comparator> at(Sentence sentence, int begin, int end, Map<String, Comparator> words) {
        if (begin < 0 || end > sentence.tokens().size()) {
            return Optional.empty();
        }
        String phrase = java.util.stream.IntStream.range(begin, end)
                .mapToObj(i -> lower(sentence, i))
                .collect(Collectors.joining(" "));
        return Optional.ofNullable(words.get(phrase));
    }

    private static String lemma(Sentence sentence, int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    private static String lower(Sentence sentence, int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }

    /** Words that count without a number, and what they say. */
    static final Map<String, Comparator> WORDS = Map.of(
            "dozens", Comparator.DOZENS,
            "hundreds", Comparator.MANY,
            "thousands", Comparator.MANY,
            "millions", Comparator.MANY,
            "scores", Comparator.MANY,
            "many", Comparator.MANY,
            "several", Comparator.MANY,
            "numerous", Comparator.MANY);

    static final List<String> RANGE = List.of("to", "-", "–", "or");
}
