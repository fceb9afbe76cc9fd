package org.tfnemo.dsp.filterbank;

import org.tfnemo.dsp.signal.Framing;
import org.tfnemo.dsp.signal.Projection;

/**
 * Triangular filters spaced evenly on Slaney's mel scale, each of equal area.
 *
 * <pre>  mel(f) = f·3/200                       below 1000 Hz
 *   mel(f) = 15 + 27·ln(f/1000)/ln(6.4)    above
 *   w[m][k] = max(0, min((f_k − e_m)/(e_{m+1} − e_m), (e_{m+2} − f_k)/(e_{m+2} − e_{m+1}))) · 2/(e_{m+2} − e_m)</pre>
 *
 * <p>Source: librosa 0.11 {@code filters.mel(htk=False, norm="slaney")}, weights equal to float32 rounding.
 */
public final class MelFilterbank {
    private static final double LINEAR_HZ_PER_MEL = 200.0 / 3;
    private static final double BREAK_HZ = 1000;
    private static final double BREAK_MEL = BREAK_HZ / LINEAR_HZ_PER_MEL;
    private static final double LOG_STEP = Math.log(6.4) / 27;

    private MelFilterbank() {}

    /** The filter bank {@code [filters][bins]} for spectra of frames cut as {@code framing} says. */
    public static Projection of(MelScale scale, Framing framing) {
        int filters = scale.filters();
        int bins = framing.bins();
        double[] edges = edges(scale);
        float[] weights = new float[filters * bins];
        for (int m = 0; m < filters; m++) {
            double area = 2 / (edges[m + 2] - edges[m]);
            for (int k = 0; k < bins; k++) {
                double hz = (double) k * scale.rate() / framing.length();
                double rising = (hz - edges[m]) / (edges[m + 1] - edges[m]);
                double falling = (edges[m + 2] - hz) / (edges[m + 2] - edges[m + 1]);
                // librosa rounds the triangle to float32 before it scales the area.
                float triangle = (float) Math.max(0, Math.min(rising, falling));
                weights[m * bins + k] = (float) (triangle * area);
            }
        }
        return new Projection(filters, bins, weights);
    }

    private static double[] edges(MelScale scale) {
        double first = toMel(scale.lowest());
        double last = toMel(scale.highest());
        double[] edges = new double[scale.filters() + 2];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = toHz(first + (last - first) * i / (edges.length - 1));
        }
        return edges;
    }

    private static double toMel(double hz) {
        return hz < BREAK_HZ ? hz / LINEAR_HZ_PER_MEL : BREAK_MEL + Math.log(hz / BREAK_HZ) / LOG_STEP;
    }

    private static double toHz(double mel) {
        return mel < BREAK_MEL ? mel * LINEAR_HZ_PER_MEL : BREAK_HZ * Math.exp(LOG_STEP * (mel - BREAK_MEL));
    }
}
