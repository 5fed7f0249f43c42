package org.newsgraph.language.corenlp;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the most likely part-of-speech tags of a sentence by a {@link TagModel}, with Viterbi's algorithm over pairs of tags. They
 * are those that CoreNLP's {@code MaxentTagger} finds, but where two readings are as likely as each other up to rounding.
 */
final class TrigramTagger implements WordTagger {
    private final List<String> names;
    private final TagTransitions transitions;
    private final TagScorer scorer;

    TrigramTagger(TagModel model) {
        this.names = model.dictionary().tags();
        this.transitions = new TagTransitions(names, model.weights());
        this.scorer = new TagScorer(model);
    }

    @Override
    public List<String> tags(List<String> words) {
        TagScorer.Scores scores = scorer.of(words);
        Way way = new Way(words.size() + 1);
        for (int token = 0; token <= words.size(); token++) {
            way.on(scores, scores.read(token));
        }
        int[] tags = way.best();
        String[] found = new String[words.size()];
        for (int token = 0; token < found.length; token++) {
            found[token] = names.get(tags[token]);
        }
        return List.of(found);
    }

    /** The best way to each pair of tags of the last two tokens. */
    private final class Way {
        private final int[][] tags;
        /** For each token, and each pair of its tag and that of the one before, which tag is best before both. */
        private final byte[][] before;

        private int[] second;
        private int[] first;
        private double[] scores = new double[1];
        private int length;

        Way(int tokens) {
            this.tags = new int[tokens][];
            this.before = new byte[tokens][];
            this.second = new int[] {transitions.outside()};
            this.first = second;
        }

        /** One token further. */
        void on(TagScorer.Scores words, int[] own) {
            double[] next = new double[first.length * own.length];
            byte[] from = new byte[next.length];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            for (int i = 0; i < second.length; i++) {
                for (int j = 0; j < first.length; j++) {
                    int row = transitions.row(second[i], first[j]);
                    double score = scores[i * first.length + j] - transitions.total(row, words.probabilities());
                    for (int k = 0; k < own.length; k++) {
                        double reached = score + transitions.score(row, own[k]) + words.score(own[k]);
                        if (reached > next[j * own.length + k]) {
                            next[j * own.length + k] = reached;
                            from[j * own.length + k] = (byte) i;
                        }
                    }
                }
            }
            tags[length] = own;
            before[length++] = from;
            second = first;
            first = own;
            scores = next;
        }

        /** The best tags of all tokens. */
        int[] best() {
            int pair = 0;
            for (int i = 1; i < scores.length; i++) {
                pair = scores[i] > scores[pair] ? i : pair;
            }
            int[] found = new int[length];
            int own = pair % first.length;
            int previous = pair / first.length;
            for (int token = length - 1; token >= 0; token--) {
                found[token] = tags[token][own];
                int third = before[token][previous * tags[token].length + own];
                own = previous;
                previous = third;
            }
            return found;
        }
    }
}
