package org.tfnemo.dsp.audio;

/**
 * The kernel tabulated finely and interpolated linearly, for ratios with too many phases to keep: memory is the same for
 * every ratio.
 *
 * <p>With {@value #STEPS} steps per sample of the lower rate a weight is wrong by at most |h″|/8 · step² = 9e-8.
 */
final class InterpolatedKernel implements ResamplingFilter {
    private static final int STEPS = 2048;

    private final int phases;
    private final int reach;
    private final double stepsPerSample;
    private final double[] table;

    InterpolatedKernel(SincKernel kernel, int phases) {
        this.phases = phases;
        reach = kernel.reach();
        stepsPerSample = kernel.scale() * STEPS;
        table = new double[(int) Math.ceil(reach * stepsPerSample) + 2];
        for (int i = 0; i < table.length; i++) {
            table[i] = kernel.at(i / stepsPerSample);
        }
    }

    @Override
    public double at(float[] samples, int index, int phase) {
        double beyond = (double) phase / phases;
        double sum = 0;
        int first = Math.max(0, index - reach + 1);
        int last = (int) Math.min(samples.length - 1L, (long) index + reach);
        for (int k = first; k <= last; k++) {
            double position = Math.abs(index - k + beyond) * stepsPerSample;
            int step = (int) position;
            sum += samples[k] * (table[step] + (position - step) * (table[step + 1] - table[step]));
        }
        return sum;
    }
}
