package org.tfnemo.dsp.signal;

import java.util.Arrays;

/** Each frame divided by its largest absolute value. */
final class LargestNorm implements Kernel {
    private float[] largest = {};

    @Override
    public void compute(Matrix values, Matrix shares) {
        int frames = values.frames();
        shares.reshape(values.rows(), frames);
        if (largest.length < frames) {
            largest = new float[frames];
        }
        Arrays.fill(largest, 0, frames, 0f);
        for (int r = 0; r < values.rows(); r++) {
            enlarge(values.row(r), largest, frames);
        }
        for (int t = 0; t < frames; t++) {
            largest[t] = largest[t] < Float.MIN_NORMAL ? 1f : largest[t];
        }
        for (int r = 0; r < values.rows(); r++) {
            divide(values.row(r), largest, shares.row(r), frames);
        }
    }

    private static void enlarge(float[] row, float[] largest, int frames) {
        for (int t = 0; t < frames; t++) {
            largest[t] = Math.max(largest[t], Math.abs(row[t]));
        }
    }

    private static void divide(float[] row, float[] largest, float[] shares, int frames) {
        for (int t = 0; t < frames; t++) {
            shares[t] = row[t] / largest[t];
        }
    }
}
