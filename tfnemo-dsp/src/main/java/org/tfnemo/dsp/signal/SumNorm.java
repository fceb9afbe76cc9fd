package org.tfnemo.dsp.signal;

import java.util.Arrays;

/** Each frame divided by its sum of absolute values. */
final class SumNorm implements Kernel {
    private float[] sums = {};

    @Override
    public void compute(Matrix values, Matrix shares) {
        int frames = values.frames();
        shares.reshape(values.rows(), frames);
        if (sums.length < frames) {
            sums = new float[frames];
        }
        Arrays.fill(sums, 0, frames, 0f);
        for (int r = 0; r < values.rows(); r++) {
            add(values.row(r), sums, frames);
        }
        for (int t = 0; t < frames; t++) {
            sums[t] = sums[t] < Float.MIN_NORMAL ? 1f : sums[t];
        }
        for (int r = 0; r < values.rows(); r++) {
            divide(values.row(r), sums, shares.row(r), frames);
        }
    }

    private static void add(float[] row, float[] sums, int frames) {
        for (int t = 0; t < frames; t++) {
            sums[t] += Math.abs(row[t]);
        }
    }

    private static void divide(float[] row, float[] sums, float[] shares, int frames) {
        for (int t = 0; t < frames; t++) {
            shares[t] = row[t] / sums[t];
        }
    }
}
