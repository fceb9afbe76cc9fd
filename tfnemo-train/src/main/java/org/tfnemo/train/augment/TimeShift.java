package org.tfnemo.train.augment;

import java.util.random.RandomGenerator;

/**
 * Moves the recording: silence before it, or its beginning cut off.
 *
 * @param earliest most samples cut off, ≥ 0
 * @param latest most samples of silence before, ≥ 0
 */
public record TimeShift(int earliest, int latest) implements WaveformAugmentation {
    public TimeShift {
        if (earliest < 0 || latest < 0) {
            throw new IllegalArgumentException(
                    "earliest and latest must be at least 0 samples; got " + earliest + " and " + latest);
        }
    }

    @Override
    public float[] apply(float[] samples, RandomGenerator random) {
        int shift = random.nextInt(earliest + latest + 1) - earliest;
        if (shift >= 0) {
            float[] moved = new float[samples.length + shift];
            System.arraycopy(samples, 0, moved, shift, samples.length);
            return moved;
        }
        int cut = Math.min(-shift, samples.length - 1);
        float[] moved = new float[samples.length - cut];
        System.arraycopy(samples, cut, moved, 0, moved.length);
        return moved;
    }
}
