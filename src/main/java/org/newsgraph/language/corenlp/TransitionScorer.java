package org.newsgraph.language.corenlp;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The network: from the features of a state to a score for each transition, one hidden layer with a cubic activation. What
 * a feature adds to the hidden layer is kept once it has been worked out.
 *
 * <p>Sums are taken in the order and precision of CoreNLP's {@code nndep.Classifier} with its default settings, so that the
 * scores have the same bits: what frequent features add is kept as double, what others add is rounded to float.
 */
final class TransitionScorer {
    /** Features of which CoreNLP keeps what they add, before it parses. */
    private static final int FREQUENT = 20_000;
    /** Other features of which it is kept; a power of two. */
    private static final int OTHERS = 4096;

    private final ParserModel model;
    private final int hidden;
    private final int transitions;
    private final double[] outputs;
    private final Map<Integer, Integer> frequent = new HashMap<>(2 * FREQUENT);
    /** Threads see an entry wholly or not at all, as its fields are final; one that is missed is worked out again. */
    private final @Nullable Added[] frequentAdded = new Added[FREQUENT];

    private final @Nullable Added[] otherAdded = new Added[OTHERS];

    /** What a feature adds to each hidden unit. */
    private record Added(int feature, double[] values) {}

    TransitionScorer(ParserModel model) {
        this.model = model;
        this.hidden = model.hidden();
        this.transitions = 2 * model.relations().size() + 1;
        this.outputs = new double[model.outputs().length];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = model.outputs()[i];
        }
        for (int i = 0; i < FREQUENT && i < model.frequent().length; i++) {
            frequent.put(model.frequent()[i], i);
        }
    }

    /**
     * Scores a state.
     *
     * @param rows rows of the features in the embeddings, by position
     * @return a score for each transition
     */
    double[] scores(int[] rows) {
        double[] sums = new double[hidden];
        for (int i = 0; i < rows.length; i += 4) {
            add(sums, added(rows, i), added(rows, i + 1), added(rows, i + 2), added(rows, i + 3));
        }
        activate(sums, model.bias());
        double[] scores = new double[transitions];
        for (int unit = 0; unit < hidden; unit += 4) {
            weigh(scores, sums, unit, outputs);
        }
        return scores;
    }

    private static void add(double[] sums, double[] a, double[] b, double[] c, double[] d) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + a[i] + b[i] + c[i] + d[i];
        }
    }

    private static void activate(double[] sums, float[] bias) {
        for (int i = 0; i < sums.length; i++) {
            double sum = sums[i] + bias[i];
            sums[i] = sum * sum * sum;
        }
    }

    /** Adds what four hidden units say, to all transitions side by side, each in the order of the units. */
    private static void weigh(double[] scores, double[] sums, int unit, double[] outputs) {
        int n = scores.length;
        int row = unit * n;
        double a = sums[unit];
        double b = sums[unit + 1];
        double c = sums[unit + 2];
        double d = sums[unit + 3];
        for (int i = 0; i < n; i++) {
            scores[i] = scores[i]
                    + a * outputs[row + i]
                    + b * outputs[row + n + i]
                    + c * outputs[row + 2 * n + i]
                    + d * outputs[row + 3 * n + i];
        }
    }

    private double[] added(int[] rows, int position) {
        int feature = rows[position] * rows.length + position;
        Integer rank = frequent.get(feature);
        @Nullable Added[] cache = rank == null ? otherAdded : frequentAdded;
        int slot = rank == null ? (feature * 0x9E3779B9) >>> (32 - Integer.numberOfTrailingZeros(OTHERS)) : rank;
        Added kept = cache[slot];
        if (kept == null || kept.feature != feature) {
            kept = new Added(feature, workOut(rows[position], position, rank == null));
            cache[slot] = kept;
        }
        return kept.values;
    }

    private double[] workOut(int row, int position, boolean rounded) {
        double[] values = new double[hidden];
        int width = model.width();
        for (int k = 0; k < width; k++) {
            add(values, model.inputs(), (position * width + k) * hidden, model.embeddings()[row * width + k]);
        }
        if (rounded) {
            for (int i = 0; i < hidden; i++) {
                values[i] = (float) values[i];
            }
        }
        return values;
    }

    /** The products are floats, their sum is double. */
    private static void add(double[] values, float[] inputs, int from, float embedding) {
        for (int i = 0; i < values.length; i++) {
            values[i] += inputs[from + i] * embedding;
        }
    }
}
