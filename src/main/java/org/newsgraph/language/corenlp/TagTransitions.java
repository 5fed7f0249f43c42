package org.newsgraph.language.corenlp;

import java.util.Arrays;
import java.util.List;

/** What two tags in a row add to the scores of the one that follows. */
final class TagTransitions {
    private static final String OUTSIDE = "NA";
    private static final TextHash PAIR = TagWeights.template(3);
    private static final TextHash SINGLE = TagWeights.template(4);

    private final int tags;
    /** For each pair of tags and each that follows it. */
    private final double[] scores;
    /** The exponentials of {@link #scores}. */
    private final double[] probabilities;

    TagTransitions(List<String> names, TagWeights weights) {
        this.tags = names.size();
        this.scores = new double[(tags + 1) * (tags + 1) * tags];
        this.probabilities = new double[scores.length];
        double[] added = new double[tags];
        double[] factors = new double[tags];
        for (int second = 0; second <= tags; second++) {
            for (int first = 0; first <= tags; first++) {
                Arrays.fill(added, 0);
                Arrays.fill(factors, 1);
                String before = first < tags ? names.get(first) : OUTSIDE;
                String pair = (second < tags ? names.get(second) : OUTSIDE) + "!" + before;
                weights.add(weights.row(PAIR, pair), added, factors);
                weights.add(weights.row(SINGLE, before), added, factors);
                System.arraycopy(added, 0, scores, row(second, first), tags);
                System.arraycopy(factors, 0, probabilities, row(second, first), tags);
            }
        }
    }

    /** What stands for the tags before a sentence. */
    int outside() {
        return tags;
    }

    /** Where the scores for what follows two tags begin. */
    int row(int second, int first) {
        return (second * (tags + 1) + first) * tags;
    }

    /** What is added for a tag. */
    double score(int row, int tag) {
        return scores[row + tag];
    }

    /** The logarithm of what the probabilities of all tags add up to. */
    double total(int row, double[] others) {
        double one = 0;
        double two = 0;
        int i = 0;
        for (; i + 1 < tags; i += 2) {
            one += probabilities[row + i] * others[i];
            two += probabilities[row + i + 1] * others[i + 1];
        }
        if (i < tags) {
            one += probabilities[row + i] * others[i];
        }
        return Math.log(one + two);
    }
}
