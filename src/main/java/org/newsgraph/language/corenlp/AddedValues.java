package org.newsgraph.language.corenlp;

import org.jspecify.annotations.Nullable;

/**
 * What features add to the hidden layer, as floats, for {@link QuickScorer}. It is kept for all frequent features and for others
 * met of late. Safe for several threads at once.
 */
final class AddedValues {
    /** Logarithm of how many are kept of features that are not frequent. */
    private static final int OTHERS = 13;

    private static final float ROUNDING = 0x1p-24f;

    private final ParserModel model;
    private final FeatureValues features;
    private final int[] nothing;
    /** The largest absolute value of each row of the inputs. */
    private final float[] mostOfInputs;
    /** Threads see an entry wholly or not at all, as its fields are final; one that is missed is worked out again. */
    private final @Nullable Added[] frequent = new Added[FeatureValues.slots()];

    private final @Nullable Added[] others = new Added[1 << OTHERS];
    /** By which of the six of either side are missing. */
    private final @Nullable Added[] missing = new Added[2 << TransitionFeatures.CHILDREN];

    /**
     * What is added to each hidden unit.
     *
     * @param most the largest absolute value
     * @param inexact how far each may be from what CoreNLP adds
     */
    record Added(int feature, float[] values, float most, float inexact) {}

    AddedValues(ParserModel model, FeatureValues features) {
        this.model = model;
        this.features = features;
        this.nothing = TransitionFeatures.nothing(model);
        this.mostOfInputs = new float[model.inputs().length];
        for (int i = 0; i < mostOfInputs.length; i++) {
            mostOfInputs[i] = Floats.most(model.inputs()[i]);
        }
    }

    /** What a feature adds. */
    Added of(int feature) {
        int rank = features.frequentSlot(feature);
        @Nullable Added[] kept = rank < 0 ? others : frequent;
        int slot = rank < 0 ? FeatureValues.hash(feature, OTHERS) : rank;
        Added found = kept[slot];
        if (found == null || found.feature != feature) {
            found = workOut(feature);
            kept[slot] = found;
        }
        return found;
    }

    /** What the features of missing children of one of the upper two on the stack add; a bit for each child of either. */
    Added ofMissing(int side, int children) {
        int mask = children >> side * TransitionFeatures.CHILDREN & (1 << TransitionFeatures.CHILDREN) - 1;
        int slot = (side << TransitionFeatures.CHILDREN) + mask;
        Added found = missing[slot];
        if (found == null) {
            found = workOut(slot, mask << side * TransitionFeatures.CHILDREN);
            missing[slot] = found;
        }
        return found;
    }

    private Added workOut(int slot, int children) {
        double[] sum = new double[model.hidden()];
        for (int position = 0; position < nothing.length; position++) {
            int child = TransitionFeatures.child(position);
            if (child >= 0 && (children & 1 << child) != 0) {
                double[] added = features.exact(FeatureValues.feature(nothing[position], position));
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += added[i];
                }
            }
        }
        float[] values = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            values[i] = (float) sum[i];
        }
        float most = Floats.most(values);
        return new Added(slot, values, most, ROUNDING * most);
    }

    private Added workOut(int feature) {
        float[] values = new float[model.hidden()];
        int width = model.width();
        int position = feature % TransitionFeatures.COUNT * width;
        int row = feature / TransitionFeatures.COUNT * width;
        float most = 0;
        for (int k = 0; k < width; k++) {
            most += Math.abs(model.embeddings()[row + k]) * mostOfInputs[position + k];
        }
        int k = 0;
        for (; k + 4 <= width; k += 4) {
            Floats.addFour(values, model.inputs(), position + k, model.embeddings(), row + k);
        }
        for (; k < width; k++) {
            Floats.add(values, model.inputs()[position + k], model.embeddings()[row + k]);
        }
        // Sums of four are added to a value: so many roundings, with that of what CoreNLP adds.
        return new Added(feature, values, Floats.most(values), (width / 4 + 8) * ROUNDING * most);
    }
}
