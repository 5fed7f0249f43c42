package org.newsgraph.language.corenlp;

import java.util.Arrays;
import java.util.List;

/**
 * Adds up what the features of each token of a sentence, and of each pair of tokens, say for its labels. The features are those
 * that CoreNLP's {@code NERFeatureFactory} writes for its models of English names, the sums the same up to the order of adding.
 */
final class ChainFeatures {
    /** What features of a token end with. */
    static final String TOKEN = "|C";
    /** What features of a pair of tokens end with. */
    static final String PAIR = "|CpC";

    static final TextHash NEXT = token("-NW");
    static final TextHash NEXT_CLUSTER = token("-NDISTSIM");
    static final TextHash NEXT_SHAPE = token("-NTYPE");
    static final TextHash PREVIOUS = token("-PW");
    static final TextHash PREVIOUS_CLUSTER = token("-PDISTSIM");
    static final TextHash PREVIOUS_SHAPE = token("-PTYPE");
    static final TextHash AHEAD = token("-DISJN");
    static final TextHash BEHIND = token("-DISJP");
    static final TextHash PAIR_WORD = pair("-PSEQW");
    static final TextHash PAIR_CLUSTER = pair("-PSEQcDS");
    static final TextHash PAIR_SHAPE = pair("-PSEQcS");
    static final TextHash PAIR_SHAPE_AGAIN = pair("-TPS2");
    static final TextHash PAIR_NEXT_SHAPE = pair("-TNS1");
    static final TextHash PAIR_PREVIOUS = pair("-PSEQpW");
    static final TextHash PAIR_PREVIOUS_CLUSTER = pair("-PSEQpDS");
    static final TextHash PAIR_PREVIOUS_SHAPE = pair("-PSEQpS");

    private static final TextHash PREVIOUS_AND_SHAPE = token("-PW_CTYPE");
    private static final TextHash SHAPE_AND_NEXT = token("-NW_CTYPE");
    private static final TextHash SHAPES_TO_HERE = token("-PCTYPE");
    private static final TextHash SHAPES_FROM_HERE = token("-CNTYPE");
    private static final TextHash SHAPES_AROUND = token("-PCNTYPE");
    private static final TextHash SECOND_BEFORE = token("-PPW_CTYPE");
    private static final TextHash SECOND_AFTER = token("-NNW_CTYPE");
    private static final TextHash NO_PATTERN = token("NO-OCCURRENCE-PATTERN");
    private static final TextHash ANY_PAIR = pair("PSEQ");
    private static final TextHash PAIR_WORDS = pair("-PSEQW2");
    private static final TextHash PAIR_CLUSTERS = pair("-PSEQpcDS");
    private static final TextHash PAIR_SHAPES = pair("-TYPES");

    private static final TextHash DOTS = TextHash.of("...");
    private static final TextHash DASH = TextHash.of("-");
    /** The word beyond one of at most so many letters counts too. */
    private static final int SHORT = 3;

    private final ChainModel model;
    private final WordFeatures[] words;
    private final WordFeatures nothing;
    private final OccurrencePatterns patterns;

    /** The features of a sentence. */
    ChainFeatures(ChainModel model, WordReader reader, List<String> words, List<String> tags) {
        this.model = model;
        this.words = words.stream().map(reader::of).toArray(WordFeatures[]::new);
        this.nothing = reader.nothing();
        this.patterns = new OccurrencePatterns(
                Arrays.stream(this.words).map(WordFeatures::text).toList(), tags);
    }

    private static TextHash token(String name) {
        return TextHash.of(name + TOKEN);
    }

    private static TextHash pair(String name) {
        return TextHash.of(name + PAIR);
    }

    private WordFeatures at(int token) {
        return token < 0 || token >= words.length ? nothing : words[token];
    }

    /** Sets the sums for each label of a token. */
    void ofToken(int token, double[] sums) {
        WordFeatures previous = at(token - 1);
        WordFeatures own = at(token);
        WordFeatures next = at(token + 1);
        System.arraycopy(own.own(), 0, sums, 0, sums.length);
        add(sums, previous.previous());
        add(sums, next.next());
        for (int i = 1; i <= model.flags().disjunctionWidth; i++) {
            if (isFirst(token, i, 1)) {
                add(sums, at(token + i).ahead());
            }
            if (isFirst(token, i, -1)) {
                add(sums, at(token - i).behind());
            }
        }
        FeatureWeights weights = model.tokens();
        TextHash fromHere = own.shape().then(DOTS);
        TextHash toHere = DOTS.then(own.shape());
        weights.add(sums, previous.hash().then(toHere).then(PREVIOUS_AND_SHAPE));
        weights.add(sums, fromHere.then(next.hash()).then(SHAPE_AND_NEXT));
        weights.add(sums, previous.shape().then(toHere).then(SHAPES_TO_HERE));
        weights.add(sums, fromHere.then(next.shape()).then(SHAPES_FROM_HERE));
        weights.add(
                sums,
                previous.shape().then(toHere).then(DOTS).then(next.shape()).then(SHAPES_AROUND));
        if (previous.text().length() <= SHORT) {
            weights.add(sums, at(token - 2).hash().then(toHere).then(SECOND_BEFORE));
        }
        if (next.text().length() <= SHORT) {
            weights.add(sums, at(token + 2).hash().then(toHere).then(SECOND_AFTER));
        }
        if (patterns.applies(token)) {
            patterns.of(token).forEach(pattern -> weights.add(sums, token(pattern)));
        } else {
            weights.add(sums, NO_PATTERN);
        }
    }

    /** Sets the sums for each pair of labels of the token before and of a token. */
    void ofPair(int token, double[] sums) {
        WordFeatures previous = at(token - 1);
        WordFeatures own = at(token);
        System.arraycopy(own.pairOwn(), 0, sums, 0, sums.length);
        add(sums, previous.pairPrevious());
        add(sums, at(token + 1).pairNext());
        FeatureWeights weights = model.pairs();
        weights.add(sums, ANY_PAIR);
        weights.add(sums, previous.hash().then(DASH).then(own.hash()).then(PAIR_WORDS));
        weights.add(sums, previous.cluster().then(DASH).then(own.cluster()).then(PAIR_CLUSTERS));
        weights.add(sums, previous.shape().then(DASH).then(own.shape()).then(PAIR_SHAPES));
    }

    /** Whether the word so far away in a direction does not stand nearer in it: features of words around are a set. */
    private boolean isFirst(int token, int distance, int direction) {
        String word = at(token + direction * distance).text();
        for (int i = 1; i < distance; i++) {
            if (at(token + direction * i).text().equals(word)) {
                return false;
            }
        }
        return true;
    }

    private static void add(double[] sums, double[] values) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += values[i];
        }
    }
}
