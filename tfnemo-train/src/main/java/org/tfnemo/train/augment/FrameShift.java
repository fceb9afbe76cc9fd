package org.tfnemo.train.augment;

import java.util.random.RandomGenerator;

/**
 * Moves features in time; what leaves at one end comes in at the other, as {@code numpy.roll} does it.
 *
 * @param probability that a clip is varied, 0..1
 * @param most frames moved either way, ≥ 1
 */
public record FrameShift(double probability, int most) implements FeatureAugmentation {
    public FrameShift {
        Probability.check(probability);
        if (most < 1) {
            throw new IllegalArgumentException("most must be at least 1 frame; got " + most);
        }
    }

    @Override
    public void apply(float[] features, int rows, int frames, RandomGenerator random) {
        if (!Probability.hits(probability, random)) {
            return;
        }
        int shift = Math.floorMod(random.nextInt(2 * most + 1) - most, frames);
        float[] row = new float[frames];
        for (int from = 0; from < rows * frames; from += frames) {
            System.arraycopy(features, from, row, 0, frames);
            System.arraycopy(row, 0, features, from + shift, frames - shift);
            System.arraycopy(row, frames - shift, features, from, shift);
        }
    }
}
