package org.tfnemo.dsp.signal;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * What the squared windows of a clip's frames add up to at each sample.
 *
 * <pre>  y[i] = Σ_t w[i − t·hop + N/2]²,  w = the periodic Hann window;  1 where no window reaches</pre>
 *
 * <p>Source: librosa 0.11 {@code filters.window_sumsquare}, and {@code istft}, which divides by no smaller sum.
 */
public final class WindowSums {
    private final Framing framing;
    private final float[] squares;
    private float[] sums = {};
    private int samples;

    public WindowSums(Framing framing) {
        this.framing = requireNonNull(framing, "framing");
        squares = new float[framing.length()];
        for (int n = 0; n < squares.length; n++) {
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * n / squares.length);
            squares[n] = (float) (window * window);
        }
    }

    /** The sums for a clip of {@code samples} samples; not to be modified, and valid until the next call. */
    public float[] of(int samples) {
        if (samples != this.samples) {
            if (sums.length < samples) {
                sums = new float[samples];
            }
            add(samples);
            this.samples = samples;
        }
        return sums;
    }

    private void add(int samples) {
        Arrays.fill(sums, 0, samples, 0f);
        for (int t = 0; t < framing.frames(samples); t++) {
            long start = (long) t * framing.hop() - framing.length() / 2;
            int from = (int) Math.max(0, -start);
            int to = (int) Math.min(squares.length, samples - start);
            for (int n = from; n < to; n++) {
                sums[(int) (start + n)] += squares[n];
            }
        }
        for (int i = 0; i < samples; i++) {
            sums[i] = sums[i] > Float.MIN_NORMAL ? sums[i] : 1f;
        }
    }
}
