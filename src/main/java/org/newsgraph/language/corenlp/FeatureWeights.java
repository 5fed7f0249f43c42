package org.newsgraph.language.corenlp;

/** Weights of a model by feature, without the texts of the features: a table of their {@link TextHash hashes}. */
final class FeatureWeights {
    private static final long EMPTY = 0;

    private final int width;
    /** The hash of a feature in the slot that it leads to, or the next that is free. */
    private final long[] hashes;
    /** For each slot where its weights begin. */
    private final int[] rows;

    private final float[] weights;
    private int used;

    /**
     * @param features how many there will be
     * @param width weights that each has
     */
    FeatureWeights(int features, int width) {
        int slots = Integer.highestOneBit(Math.max(1, features)) << 2;
        this.width = width;
        this.hashes = new long[slots];
        this.rows = new int[slots];
        this.weights = new float[features * width];
    }

    /**
     * Adds a feature; not while others read.
     *
     * @throws IllegalStateException if another feature has its hash
     */
    void put(TextHash feature, float[] row) {
        int slot = slot(feature.value());
        if (hashes[slot] != EMPTY || feature.value() == EMPTY) {
            throw new IllegalStateException("Two features of a model have the same hash");
        }
        hashes[slot] = feature.value();
        rows[slot] = used;
        System.arraycopy(row, 0, weights, used, width);
        used += width;
    }

    /** Adds the weights of a feature to sums; nothing if the model does not know it. */
    void add(double[] sums, TextHash feature) {
        int slot = slot(feature.value());
        if (hashes[slot] == EMPTY) {
            return;
        }
        int row = rows[slot];
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

    private int slot(long hash) {
        int slot = (int) ((hash * 0xD6E8FEB86659FD93L) >>> 32) & (hashes.length - 1);
        while (hashes[slot] != hash && hashes[slot] != EMPTY) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }
}
