package org.tfnemo.dsp.signal;

import java.util.Arrays;

/** Powers in decibels, not below a range under the clip's largest. */
final class Decibels implements Kernel {
    private final Reference reference;
    private final float lowest;
    private final double range;
    private final Logarithm logarithm = new Logarithm();
    private final float[] single = new float[1];
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
        float top = decibels(largest(power));
        float zero = reference == Reference.LOUDEST ? top : 0;
        float cut = (float) (top - zero - range);
        for (int r = 0; r < power.rows(); r++) {
            float[] row = decibels.row(r);
            raise(power.row(r), row, frames, lowest);
            logarithm.decibels(row, row, frames);
            shift(row, frames, zero, cut);
        }
    }

    /** By the same steps as every value, so that the loudest is 0 dB below itself exactly. */
    private float decibels(float power) {
        single[0] = Math.max(lowest, power);
        logarithm.decibels(single, single, 1);
        return single[0];
    }

    private static void raise(float[] power, float[] raised, int frames, float lowest) {
        for (int i = 0; i < frames; i++) {
            raised[i] = Math.max(lowest, power[i]);
        }
    }

    private static void shift(float[] decibels, int frames, float zero, float cut) {
        for (int i = 0; i < frames; i++) {
            decibels[i] = Math.max(cut, decibels[i] - zero);
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
