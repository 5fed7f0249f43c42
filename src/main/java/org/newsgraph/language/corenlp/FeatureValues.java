package org.newsgraph.language.corenlp;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a feature of a state adds to the hidden layer. Of features that are frequent in training CoreNLP's {@code
 * nndep.Classifier}, in its default settings, keeps it as double, of others it rounds it to float; so do these. Safe for several threads at once.
 */
final class FeatureValues {
    /** Features of which CoreNLP keeps what they add, before it parses. */
    private static final int FREQUENT = 20_000;
    /** Slots for them; a power of two. */
    private static final int SLOTS = 1 << 16;

    private static final int EMPTY = -1;

    /** Logarithm of how many are kept of those asked for of late. */
    private static final int KEPT = 10;

    private final ParserModel model;
    /** The frequent features, each in the slot of its hash or the next that is free. */
    private final int[] frequent = new int[SLOTS];
    /** Threads see an entry wholly or not at all, as its fields are final; one that is missed is worked out again. */
    private final @Nullable Kept[] kept = new Kept[1 << KEPT];

    private record Kept(int feature, double[] values) {}

    FeatureValues(ParserModel model) {
        this.model = model;
        Arrays.fill(frequent, EMPTY);
        for (int i = 0; i < FREQUENT && i < model.frequent().length; i++) {
            frequent[slot(model.frequent()[i])] = model.frequent()[i];
        }
    }

    /** The number of a feature: the row of its word, tag or relation in the embeddings, and which of the features it is. */
    static int feature(int row, int position) {
        return row * TransitionFeatures.COUNT + position;
    }

    /** A number of so many bits that is spread evenly over the features. */
    static int hash(int feature, int bits) {
        return (feature * 0x9E3779B9) >>> (Integer.SIZE - bits);
    }

    /** Number of slots that frequent features have. */
    static int slots() {
        return SLOTS;
    }

    /** The slot of a frequent feature, which no other has; negative if it is not frequent. */
    int frequentSlot(int feature) {
        int slot = slot(feature);
        return frequent[slot] == EMPTY ? EMPTY : slot;
    }

    private int slot(int feature) {
        int slot = hash(feature, Integer.numberOfTrailingZeros(SLOTS));
        while (frequent[slot] != feature && frequent[slot] != EMPTY) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    /** What a feature adds to each hidden unit, with the bits that CoreNLP gives it. */
    double[] exact(int feature) {
        int slot = hash(feature, KEPT);
        Kept found = kept[slot];
        if (found == null || found.feature != feature) {
            found = new Kept(feature, workOut(feature));
            kept[slot] = found;
        }
        return found.values;
    }

    private double[] workOut(int feature) {
        double[] values = new double[model.hidden()];
        int position = feature % TransitionFeatures.COUNT;
        int row = feature / TransitionFeatures.COUNT * model.width();
        for (int k = 0; k < model.width(); k++) {
            add(values, model.inputs()[position * model.width() + k], model.embeddings()[row + k]);
        }
        if (frequentSlot(feature) == EMPTY) {
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) values[i];
            }
        }
        return values;
    }

    /** The products are floats, their sum is double. */
    private static void add(double[] values, float[] inputs, float embedding) {
        for (int i = 0; i < values.length; i++) {
            values[i] += inputs[i] * embedding;
        }
    }
}
