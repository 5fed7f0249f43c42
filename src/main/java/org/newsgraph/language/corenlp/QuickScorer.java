package org.newsgraph.language.corenlp;

import java.util.Arrays;

/**
 * Finds the best transition in float arithmetic where that is enough to be sure of what {@link TransitionScorer} would find: it
 * knows how far its scores may be from the exact ones, and answers only if the best leads the second best by more than twice
 * that. Safe for several threads at once.
 *
 * <p>The bounds are those of the usual analysis (Higham, "Accuracy and Stability of Numerical Algorithms", 2002, 3.1): a sum of
 * n terms is off by at most n roundings of the sum of their absolute values.
 */
final class QuickScorer {
    /** The answer where it is not sure. */
    static final int UNSURE = -1;

    /** Relative error of rounding to float. */
    private static final float ROUNDING = 0x1p-24f;
    /** For the rounding of the bounds themselves, whose terms are all positive. */
    private static final float MARGIN = 1.05f;
    /** Units that are weighed at once, to all transitions side by side. */
    private static final int GROUP = 4;

    private final AddedValues values;
    private final float[] bias;
    private final float biasMost;
    private final int relations;
    private final int noRelation;
    /** For each hidden unit, weights of the transitions. */
    private final float[][] outputs;
    /** For each hidden unit the largest of them. */
    private final float[] largest;

    private final float largestSum;
    private final int transitions;

    QuickScorer(ParserModel model, FeatureValues features) {
        this.values = new AddedValues(model, features);
        this.relations = model.relations().size();
        this.noRelation = TransitionFeatures.nothing(model)[TransitionFeatures.RELATIONS];
        this.transitions = 2 * relations + 1;
        int units = (model.hidden() + GROUP - 1) / GROUP * GROUP;
        this.outputs = new float[units][transitions];
        this.largest = new float[units];
        this.bias = Arrays.copyOf(model.bias(), units);
        for (int unit = 0; unit < model.hidden(); unit++) {
            System.arraycopy(model.outputs()[unit], 0, outputs[unit], 0, transitions);
            largest[unit] = Floats.most(outputs[unit]);
        }
        this.largestSum = Floats.sum(largest);
        this.biasMost = Floats.most(bias);
    }

    /** Scores the states of a sentence, one after the other; not safe for several threads. */
    final class Scoring {
        private final float[] sums = new float[bias.length];
        private final float[] weights = new float[bias.length];
        private final float[] scores = new float[transitions];
        /** How far a sum may be from the exact one. */
        private float off;

        /**
         * What {@link TransitionScorer#best} gives for the same, or {@link #UNSURE}.
         */
        int best(int[] rows, boolean canShift) {
            addUp(rows);
            float inexact = activate();
            Arrays.fill(scores, 0);
            for (int unit = 0; unit < sums.length; unit += GROUP) {
                Floats.addFour(scores, outputs, unit, sums, unit);
            }
            return lead(canShift, MARGIN * inexact);
        }

        private void addUp(int[] rows) {
            System.arraycopy(bias, 0, sums, 0, bias.length);
            float most = biasMost;
            float inexact = 0;
            int terms = 1;
            int missing = 0;
            for (int position = 0; position < rows.length; position++) {
                int child = TransitionFeatures.child(position);
                boolean none = child >= 0 && rows[TransitionFeatures.RELATIONS + child] == noRelation;
                if (none) {
                    missing |= 1 << child;
                } else {
                    AddedValues.Added added = values.of(FeatureValues.feature(rows[position], position));
                    Floats.add(sums, added.values());
                    most += added.most();
                    inexact += added.inexact();
                    terms++;
                }
            }
            for (int side = 0; side < 2; side++) {
                AddedValues.Added added = values.ofMissing(side, missing);
                Floats.add(sums, added.values());
                most += added.most();
                inexact += added.inexact();
                terms++;
            }
            off = inexact + (terms + 2) * ROUNDING * most;
        }

        /** Cubes the sums; gives how far a score may be from the exact one. */
        private float activate() {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = sums[i] * sums[i] * largest[i];
            }
            float squares = Floats.sum(weights);
            Floats.cube(sums);
            for (int i = 0; i < weights.length; i++) {
                weights[i] = Math.abs(sums[i]) * largest[i];
            }
            float cubes = Floats.sum(weights);
            // |(s + off)^3 - s^3| <= 3 off (|s| + off)^2, and (|s| + off)^2 <= 1.1 s^2 + 11 off^2.
            float ofSums = 3 * off * (1.1f * squares + 11 * off * off * largestSum);
            return ofSums + (sums.length / GROUP + GROUP) * ROUNDING * cubes;
        }

        /** The best transition if it leads by more than twice the bound. */
        private int lead(boolean canShift, float bound) {
            int shift = 2 * relations;
            int best = canShift ? shift : 1;
            float second = Float.NEGATIVE_INFINITY;
            for (int i = 1; i < shift; i++) {
                if (i == relations || i == best) {
                    continue;
                }
                if (scores[i] > scores[best]) {
                    second = scores[best];
                    best = i;
                } else if (scores[i] > second) {
                    second = scores[i];
                }
            }
            return scores[best] - second > 2 * bound ? best : UNSURE;
        }
    }
}
