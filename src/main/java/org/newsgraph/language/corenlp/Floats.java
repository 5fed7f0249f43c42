package org.newsgraph.language.corenlp;

/**
 * Arithmetic on vectors of floats. Each is one loop that counts all its arrays by the same index: such loops the compiler turns
 * into the processor's vector instructions.
 */
final class Floats {
    private Floats() {}

    static void add(float[] sums, float[] values) {
        for (int i = 0; i < values.length; i++) {
            sums[i] += values[i];
        }
    }

    static void add(float[] sums, float[] values, float factor) {
        for (int i = 0; i < values.length; i++) {
            sums[i] += values[i] * factor;
        }
    }

    /** Adds four rows, each times its factor. Of more rows at once the compiler makes no vectors. */
    static void addFour(float[] sums, float[][] rows, int from, float[] factors, int first) {
        float[] a = rows[from];
        float[] b = rows[from + 1];
        float[] c = rows[from + 2];
        float[] d = rows[from + 3];
        float fa = factors[first];
        float fb = factors[first + 1];
        float fc = factors[first + 2];
        float fd = factors[first + 3];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + ((fa * a[i] + fb * b[i]) + (fc * c[i] + fd * d[i]));
        }
    }

    static void cube(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] * values[i] * values[i];
        }
    }

    /** The largest absolute value. */
    static float most(float[] values) {
        float most = 0;
        for (float value : values) {
            most = Math.max(most, Math.abs(value));
        }
        return most;
    }

    /** In four strands, which a processor adds side by side. */
    static float sum(float[] values) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 4 <= values.length; i += 4) {
            a += values[i];
            b += values[i + 1];
            c += values[i + 2];
            d += values[i + 3];
        }
        for (; i < values.length; i++) {
            a += values[i];
        }
        return (a + b) + (c + d);
    }
}
