package org.tfnemo.dsp.signal;

/** Samples at half the rate. */
final class Halving implements Kernel {
    private static final int REACH = HalvingFilter.REACH;

    private final float[] weights = new float[REACH + 1];
    private float[] padded = {};

    Halving() {
        for (int k = 0; k <= REACH; k++) {
            weights[k] = (float) HalvingFilter.weight(k);
        }
    }

    @Override
    public void compute(Matrix samples, Matrix halved) {
        int count = samples.frames();
        if (padded.length < count + 2 * REACH) {
            padded = new float[count + 2 * REACH];
        }
        System.arraycopy(samples.row(0), 0, padded, REACH, count);
        java.util.Arrays.fill(padded, REACH + count, padded.length, 0f);
        int half = (count + 1) / 2;
        halved.reshape(1, half);
        for (int m = 0; m < half; m++) {
            int centre = 2 * m + REACH;
            double sum = weights[0] * padded[centre];
            for (int k = 1; k <= REACH; k++) {
                sum += weights[k] * (padded[centre - k] + padded[centre + k]);
            }
            halved.row(0)[m] = (float) sum;
        }
    }
}
