package org.newsgraph.language.corenlp;

/**
 * The network: from the features of a state to a score for each transition, one hidden layer with a cubic activation.
 *
 * <p>Sums are taken in the order and precision of CoreNLP's {@code nndep.Classifier} with its default settings, so that the
 * scores have the same bits. That takes its time: ask only where {@link QuickScorer} is not sure.
 */
final class TransitionScorer {
    private final ParserModel model;
    private final FeatureValues values;

    TransitionScorer(ParserModel model, FeatureValues values) {
        this.model = model;
        this.values = values;
    }

    /**
     * The best transition by number: to the left with each relation, to the right with each, a shift. The first relation is the
     * root's and for no other token.
     *
     * @param rows rows of the features in the embeddings, by position
     * @param canShift whether there is a word to shift
     */
    int best(int[] rows, boolean canShift) {
        double[] scores = scores(rows);
        int n = model.relations().size();
        int best = 1;
        for (int i = 2; i < 2 * n; i++) {
            if (scores[i] > scores[best] && i != n) {
                best = i;
            }
        }
        return canShift && scores[2 * n] > scores[best] ? 2 * n : best;
    }

    /** A score for each transition. */
    private double[] scores(int[] rows) {
        double[] sums = new double[model.hidden()];
        for (int position = 0; position < rows.length; position++) {
            double[] added = values.exact(FeatureValues.feature(rows[position], position));
            for (int i = 0; i < sums.length; i++) {
                sums[i] += added[i];
            }
        }
        double[] scores = new double[2 * model.relations().size() + 1];
        for (int unit = 0; unit < sums.length; unit++) {
            double sum = sums[unit] + model.bias()[unit];
            double activation = sum * sum * sum;
            float[] outputs = model.outputs()[unit];
            for (int i = 0; i < scores.length; i++) {
                scores[i] += activation * outputs[i];
            }
        }
        return scores;
    }
}
