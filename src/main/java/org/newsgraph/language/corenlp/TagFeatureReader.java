package org.newsgraph.language.corenlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Works out the {@link TagFeatures} of words, as CoreNLP's {@code MaxentTagger} takes them out of sentences, and keeps those of words
 * met of late. Safe for several threads at once.
 */
final class TagFeatureReader {
    /** Letters of the longest beginning or end of a word that is a feature. */
    static final int AFFIXES = 10;
    /** How many words are kept; a power of two. */
    private static final int KEPT = 1 << 13;

    private static final String YES = "1";
    private static final String NO = "0";
    /** What stands for the beginning or end of a word that is shorter. */
    private static final String SHORTER = "######";

    private static final TextHash PREVIOUS = TagWeights.template(0);
    private static final TextHash WORD = TagWeights.template(1);
    private static final TextHash NEXT = TagWeights.template(2);
    private static final TextHash PREVIOUS_SHAPE = TagWeights.template(5);
    private static final TextHash SHAPE = TagWeights.template(6);
    private static final TextHash NEXT_SHAPE = TagWeights.template(7);
    private static final TextHash PREVIOUS_CLUSTER = TagWeights.template(8);
    private static final TextHash CLUSTER = TagWeights.template(9);
    private static final TextHash NEXT_CLUSTER = TagWeights.template(10);
    private static final TextHash UPPER_CASE = TagWeights.template(12);
    private static final TextHash DIGIT = TagWeights.template(13);
    private static final TextHash DASH = TagWeights.template(14);
    private static final TextHash LETTER_DIGIT_DASH = TagWeights.template(15);
    private static final TextHash ALL_UPPER_CASE = TagWeights.template(17);
    private static final TextHash UPPER_DIGIT_DASH = TagWeights.template(18);
    private static final TextHash FIRST_IN_LOWER_CASE = TagWeights.template(19);
    private static final TextHash INSIDE_IN_LOWER_CASE = TagWeights.template(20);
    private static final TextHash FIRST_UPPER_CASE = TagWeights.template(21);
    private static final int BEGINNINGS = 22;
    private static final int ENDS = BEGINNINGS + AFFIXES;
    private static final TextHash UNICODE_SHAPE = TagWeights.template(42);
    private static final TextHash NOT_ALPHANUMERIC = TagWeights.template(43);

    private final TagModel model;
    private final TagWeights weights;
    /** Threads see an entry wholly or not at all, as its fields are final; one that is missed is worked out again. */
    private final @Nullable TagFeatures[] kept = new TagFeatures[KEPT];

    TagFeatureReader(TagModel model) {
        this.model = model;
        this.weights = model.weights();
    }

    /** What a word adds. */
    TagFeatures of(String word) {
        int hash = word.hashCode();
        int slot = (hash ^ hash >>> 13) & KEPT - 1;
        TagFeatures found = kept[slot];
        if (found == null || !found.key().equals(word)) {
            found = workOut(word);
            kept[slot] = found;
        }
        return found;
    }

    private TagFeatures workOut(String key) {
        String word = Americanize.americanize(key);
        TagDictionary.Entry entry = model.dictionary().of(word);
        TextHash text = TextHash.of(word);
        TextHash shape = TextHash.of(WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2));
        TextHash cluster = TextHash.of(model.clusters().getMapping(word));
        List<String> names = model.dictionary().tags();
        double[] scores = new double[names.size()];
        double[] probabilities = new double[names.size()];
        Arrays.fill(probabilities, 1);
        weights.add(weights.row(WORD, text), scores, probabilities);
        if (entry.rare()) {
            weights.add(weights.row(SHAPE, shape), scores, probabilities);
            weights.add(weights.row(CLUSTER, cluster), scores, probabilities);
            ofLetters(word).forEach(row -> weights.add(row, scores, probabilities));
        }
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        String usual = capital ? usualTag(word.toLowerCase(Locale.ROOT)) : NO;
        int[] first = {
            weights.row(FIRST_IN_LOWER_CASE, usual),
            weights.row(INSIDE_IN_LOWER_CASE, NO),
            row(FIRST_UPPER_CASE, any(word, Character::isUpperCase))
        };
        int[] inside = {
            weights.row(FIRST_IN_LOWER_CASE, NO), weights.row(INSIDE_IN_LOWER_CASE, usual), row(FIRST_UPPER_CASE, false)
        };
        return new TagFeatures(
                key,
                entry.tags().stream().mapToInt(names::indexOf).toArray(),
                entry.rare(),
                capital,
                model.companyEnds().contains(word),
                cluster,
                scores,
                probabilities,
                weights.row(PREVIOUS, text),
                weights.row(NEXT, text),
                new int[] {weights.row(PREVIOUS_SHAPE, shape), weights.row(PREVIOUS_CLUSTER, cluster)},
                new int[] {weights.row(NEXT_SHAPE, shape), weights.row(NEXT_CLUSTER, cluster)},
                first,
                inside);
    }

    /** Rows of what a rare word is made of, in the order of their templates. */
    private List<Integer> ofLetters(String word) {
        boolean upperCase = any(word, Character::isUpperCase);
        boolean letter = any(word, Character::isLetter);
        boolean digit = any(word, Character::isDigit);
        boolean dash = word.indexOf('-') >= 0;
        List<Integer> rows = new ArrayList<>();
        rows.add(row(UPPER_CASE, upperCase));
        rows.add(row(DIGIT, digit));
        rows.add(row(DASH, dash));
        rows.add(row(LETTER_DIGIT_DASH, letter && digit && dash));
        rows.add(row(ALL_UPPER_CASE, word.chars().allMatch(Character::isUpperCase)));
        rows.add(row(UPPER_DIGIT_DASH, upperCase && digit && dash));
        for (int i = 1; i <= AFFIXES; i++) {
            String beginning = word.length() < i ? SHORTER : word.substring(0, i);
            rows.add(weights.row(TagWeights.template(BEGINNINGS + i - 1), beginning));
        }
        for (int i = 1; i <= AFFIXES; i++) {
            String end = word.length() < i ? SHORTER : word.substring(word.length() - i);
            rows.add(weights.row(TagWeights.template(ENDS + i - 1), end));
        }
        String shape = WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4);
        rows.add(weights.row(UNICODE_SHAPE, shape));
        rows.add(row(NOT_ALPHANUMERIC, !letter && !digit));
        return rows;
    }

    private String usualTag(String word) {
        String usual = model.dictionary().of(word).usual();
        return usual.isEmpty() ? NO : usual;
    }

    private int row(TextHash template, boolean is) {
        return weights.row(template, is ? YES : NO);
    }

    private static boolean any(String word, IntPredicate kind) {
        return word.chars().anyMatch(kind);
    }
}
