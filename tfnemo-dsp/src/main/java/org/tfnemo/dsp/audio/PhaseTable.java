package org.tfnemo.dsp.audio;

/** The kernel sampled exactly at every phase that occurs: {@code phases × 2·reach} weights. */
final class PhaseTable implements ResamplingFilter {
    private final int reach;
    private final double[] weights;

    PhaseTable(SincKernel kernel, int phases) {
        reach = kernel.reach();
        int taps = 2 * reach;
        weights = new double[phases * taps];
        for (int phase = 0; phase < phases; phase++) {
            for (int i = 0; i < taps; i++) {
                weights[phase * taps + i] = kernel.at((double) phase / phases + reach - 1 - i);
            }
        }
    }

    @Override
    public double at(float[] samples, int index, int phase) {
        int first = index - reach + 1; // the sample of weight 0
        int from = Math.max(0, -first);
        int to = Math.min(2 * reach, samples.length - first);
        int row = phase * 2 * reach;
        // Four sums: one would make every addition wait for the last.
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = from;
        for (; i + 3 < to; i += 4) {
            a += weights[row + i] * samples[first + i];
            b += weights[row + i + 1] * samples[first + i + 1];
            c += weights[row + i + 2] * samples[first + i + 2];
            d += weights[row + i + 3] * samples[first + i + 3];
        }
        for (; i < to; i++) {
            a += weights[row + i] * samples[first + i];
        }
        return a + b + (c + d);
    }
}
