package org.tfnemo.dsp.signal;

import java.util.Arrays;

/** The slope of each row at each frame. */
final class Delta implements Kernel {
    private final Slope slope;

    Delta(Slope slope) {
        this.slope = slope;
    }

    @Override
    public void compute(Matrix values, Matrix slopes) {
        int frames = slope.requireFrames(values.frames());
        int reach = slope.reach();
        slopes.reshape(values.rows(), frames);
        for (int r = 0; r < values.rows(); r++) {
            float[] row = slopes.row(r);
            Arrays.fill(row, reach, frames - reach, 0f);
            for (int m = 1; m <= reach; m++) {
                add(values.row(r), row, m, reach, frames - reach, slope.weight(m));
            }
            Arrays.fill(row, 0, reach, row[reach]);
            Arrays.fill(row, frames - reach, frames, row[frames - reach - 1]);
        }
    }

    private static void add(float[] values, float[] slopes, int m, int from, int to, float weight) {
        for (int t = from; t < to; t++) {
            slopes[t] += weight * (values[t + m] - values[t - m]);
        }
    }
}
