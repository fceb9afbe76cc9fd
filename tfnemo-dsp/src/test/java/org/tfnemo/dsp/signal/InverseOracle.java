package org.tfnemo.dsp.signal;

import org.jtransforms.fft.DoubleFFT_1D;

/** The inverse short-time Fourier transform by JTransforms in double, frame by frame: what both engines are held to. */
public final class InverseOracle {
    private InverseOracle() {}

    /**
     * The clip that {@code complex} is the transform of.
     *
     * @param complex {@code [2·bins][frames]}: real parts, then imaginary parts; not modified
     * @param samples length of the clip
     */
    public static double[] of(float[] complex, Framing framing, int samples) {
        int length = framing.length();
        int bins = framing.bins();
        int frames = framing.frames(samples);
        double[] sum = new double[samples];
        double[] windows = new double[samples];
        for (int t = 0; t < frames; t++) {
            double[] packed = new double[length];
            for (int k = 0; k < bins - 1; k++) {
                packed[2 * k] = complex[k * frames + t];
                packed[2 * k + 1] = complex[(bins + k) * frames + t];
            }
            packed[1] = complex[(bins - 1) * frames + t];
            new DoubleFFT_1D(length).realInverse(packed, true);
            for (int n = 0; n < length; n++) {
                int at = t * framing.hop() - length / 2 + n;
                double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * n / length);
                if (at >= 0 && at < samples) {
                    sum[at] += window * packed[n];
                    windows[at] += window * window;
                }
            }
        }
        for (int i = 0; i < samples; i++) {
            sum[i] = windows[i] > Float.MIN_NORMAL ? sum[i] / windows[i] : sum[i];
        }
        return sum;
    }
}
