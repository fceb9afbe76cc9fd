package org.tfnemo.dsp.filterbank;

import org.tfnemo.dsp.signal.Projection;

/**
 * Puts pitch classes on three circles: of fifths, of minor thirds and of major thirds, two coordinates each.
 *
 * <pre>  w[2i][c] = r_i·sin(π·s_i·c),  w[2i + 1][c] = r_i·cos(π·s_i·c),  c = 0..11
 *   s = 7/6, 3/2, 2/3 and r = 1, 1, ½</pre>
 *
 * <p>Source: librosa 0.11 {@code feature.tonnetz}; Harte, Sandler and Gasser 2006, Detecting Harmonic Change in Musical
 * Audio.
 */
public final class TonalCentroids {
    private static final int CLASSES = 12;
    private static final double[] STEPS = {7.0 / 6, 3.0 / 2, 2.0 / 3};
    private static final double[] RADII = {1, 1, 0.5};

    private TonalCentroids() {}

    /** The matrix {@code [6][12]}. */
    public static Projection standard() {
        int rows = 2 * STEPS.length;
        float[] weights = new float[rows * CLASSES];
        for (int row = 0; row < rows; row++) {
            double quarter = row % 2 == 0 ? 0.5 : 0;
            for (int c = 0; c < CLASSES; c++) {
                double angle = Math.PI * (STEPS[row / 2] * c - quarter);
                weights[row * CLASSES + c] = (float) (RADII[row / 2] * Math.cos(angle));
            }
        }
        return new Projection(rows, CLASSES, weights);
    }
}
