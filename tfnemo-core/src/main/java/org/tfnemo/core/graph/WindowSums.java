package org.tfnemo.core.graph;

import org.tfnemo.dsp.signal.Framing;

/** What the squared windows of a clip's frames add up to at each sample. */
final class WindowSums {
    private final Framing framing;

    WindowSums(Framing framing) {
        this.framing = framing;
    }

    /** One over the sums; 1 where no window reaches, where there is nothing to divide. */
    float[] inverse(int samples) {
        double[] sums = new double[samples];
        int length = framing.length();
        for (int t = 0; t < framing.frames(samples); t++) {
            long start = (long) t * framing.hop() - length / 2;
            int from = (int) Math.max(0, -start);
            int to = (int) Math.min(length, samples - start);
            for (int n = from; n < to; n++) {
                double window = 0.5 - 0.5 * Turn.cosine(n, length);
                sums[(int) (start + n)] += window * window;
            }
        }
        float[] inverse = new float[samples];
        for (int i = 0; i < samples; i++) {
            inverse[i] = sums[i] > Float.MIN_NORMAL ? (float) (1 / sums[i]) : 1f;
        }
        return inverse;
    }
}
