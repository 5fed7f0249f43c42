package org.newsgraph.language.corenlp;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the most likely labels of a sentence by a {@link ChainModel}, with Viterbi's algorithm. They are those that CoreNLP's
 * {@code CRFClassifier} finds, but where two readings are as likely as each other up to rounding. Safe for several threads at once.
 */
final class ChainTagger implements NameTagger {
    private final ChainModel model;
    private final WordReader reader;

    ChainTagger(ChainModel model) {
        this.model = model;
        this.reader = new WordReader(model);
    }

    /** What a token can be. */
    List<String> labels() {
        return model.labels();
    }

    @Override
    public List<String> types(List<String> words, List<String> tags) {
        int labels = model.labels().size();
        ChainFeatures features = new ChainFeatures(model, reader, words, tags);
        int[][] best = new int[words.size()][labels];
        double[] scores = new double[labels];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        scores[model.background()] = 0;
        double[] ofToken = new double[labels];
        double[] ofPair = new double[labels * labels];
        double[] next = new double[labels];
        for (int token = 0; token < words.size(); token++) {
            features.ofToken(token, ofToken);
            features.ofPair(token, ofPair);
            advance(scores, ofPair, best[token], next);
            for (int label = 0; label < labels; label++) {
                scores[label] = next[label] + ofToken[label];
            }
        }
        return path(best, scores);
    }

    /** Scores of labels by the best way to each, and the label before it on that way. */
    private void advance(double[] scores, double[] ofPair, int[] best, double[] next) {
        int labels = scores.length;
        for (int label = 0; label < labels; label++) {
            next[label] = Double.NEGATIVE_INFINITY;
            for (int before = 0; before < labels; before++) {
                int pair = before * labels + label;
                double score = scores[before] + ofPair[pair] + model.possible()[pair];
                if (score > next[label]) {
                    next[label] = score;
                    best[label] = before;
                }
            }
        }
    }

    private List<String> path(int[][] best, double[] scores) {
        int label = 0;
        for (int i = 1; i < scores.length; i++) {
            label = scores[i] > scores[label] ? i : label;
        }
        String[] path = new String[best.length];
        for (int token = best.length - 1; token >= 0; token--) {
            path[token] = model.labels().get(label);
            label = best[token][label];
        }
        return List.of(path);
    }
}
