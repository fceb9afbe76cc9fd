package org.tfnemo.dsp.signal;

import java.util.Arrays;

/** Powers in decibels, not below a range under the clip's largest. */
final class Decibels implements Kernel {
    private final Reference reference;
    private final float lowest;
    private final double range;
    private float[] largest = {};

    Decibels(Reference reference, Floor floor) {
        this.reference = reference;
        lowest = (float) floor.power();
        range = floor.range();
    }

    @Override
    public void compute(Matrix power, Matrix decibels) {
        int frames = power.frames();
        decibels.reshape(power.rows(), frames);
        double loudest = Logarithm.decibels(Math.max(lowest, largest(power)));
        double zero = reference == Reference.LOUDEST ? loudest : 0;
        float cut = (float) (loudest - zero - range);
        for (int r = 0; r < power.rows(); r++) {
            convert(power.row(r), decibels.row(r), frames, (float) zero, cut);
        }
    }

    private void convert(float[] power, float[] decibels, int frames, float zero, float cut) {
        for (int i = 0; i < frames; i++) {
            decibels[i] = Math.max(cut, Logarithm.decibels(Math.max(lowest, power[i])) - zero);
        }
    }

    /** The largest value, NaN if there is one: column by column first, which HotSpot vectorises. */
    private float largest(Matrix power) {
        int frames = power.frames();
        if (largest.length < frames) {
            largest = new float[frames];
        }
        Arrays.fill(largest, 0, frames, Float.NEGATIVE_INFINITY);
        for (int r = 0; r < power.rows(); r++) {
            maximum(power.row(r), largest, frames);
        }
        float maximum = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < frames; i++) {
            maximum = Math.max(maximum, largest[i]);
        }
        return maximum;
    }

    private static void maximum(float[] row, float[] largest, int frames) {
        for (int i = 0; i < frames; i++) {
            largest[i] = Math.max(largest[i], row[i]);
        }
    }
}
