package org.tfnemo.train.augment;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Hides neighbouring frames behind the mean (0).
 *
 * <p>Source: Park et al. 2019, "SpecAugment", arXiv:1904.08779.
 *
 * @param probability that a clip is masked, 0..1
 * @param widest most frames hidden, ≥ 1; never more than half of them
 */
public record FrameMask(double probability, int widest) implements FeatureAugmentation {
    public FrameMask {
        Probability.check(probability);
        if (widest < 1) {
            throw new IllegalArgumentException("widest must be at least 1 frame; got " + widest);
        }
    }

    @Override
    public void apply(float[] features, int rows, int frames, RandomGenerator random) {
        if (random.nextDouble() >= probability) {
            return;
        }
        int width = random.nextInt(Math.min(widest, frames / 2) + 1);
        int start = random.nextInt(frames - width + 1);
        for (int row = 0; row < rows; row++) {
            Arrays.fill(features, row * frames + start, row * frames + start + width, 0f);
        }
    }
}
