package org.newsgraph.language.corenlp;

/** Weights of a model by feature. */
final class FeatureWeights {
    private final int width;
    /** For each feature where its weights begin. */
    private final TextNumbers rows;

    private final float[] weights;
    private int used;

    /**
     * @param features how many there will be
     * @param width weights that each has
     */
    FeatureWeights(int features, int width) {
        this.width = width;
        this.rows = new TextNumbers(features);
        this.weights = new float[features * width];
    }

    /**
     * Adds a feature; not while others read.
     *
     * @throws IllegalStateException if another feature has its hash
     */
    void put(TextHash feature, float[] row) {
        rows.put(feature, used);
        System.arraycopy(row, 0, weights, used, width);
        used += width;
    }

    /** Adds the weights of a feature to sums; nothing if the model does not know it. */
    void add(double[] sums, TextHash feature) {
        int row = rows.of(feature);
        if (row == TextNumbers.NONE) {
            return;
        }
        for (int i = 0; i < width; i++) {
            sums[i] += weights[row + i];
        }
    }

    /** What several features add. */
    double[] sum(TextHash... features) {
        double[] sums = new double[width];
        for (TextHash feature : features) {
            add(sums, feature);
        }
        return sums;
    }
}
