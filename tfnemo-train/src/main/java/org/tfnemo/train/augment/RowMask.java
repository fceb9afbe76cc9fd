package org.tfnemo.train.augment;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Hides a band of neighbouring rows behind the mean (0).
 *
 * <p>Source: Park et al. 2019, "SpecAugment", arXiv:1904.08779.
 *
 * @param probability that a clip is masked, 0..1
 * @param widest most rows hidden, ≥ 1; never more than half of them
 */
public record RowMask(double probability, int widest) implements FeatureAugmentation {
    public RowMask {
        Probability.check(probability);
        if (widest < 1) {
            throw new IllegalArgumentException("widest must be at least 1 row; got " + widest);
        }
    }

    @Override
    public void apply(float[] features, int rows, int frames, RandomGenerator random) {
        if (random.nextDouble() >= probability) {
            return;
        }
        int width = random.nextInt(Math.min(widest, rows / 2) + 1);
        int start = random.nextInt(rows - width + 1);
        Arrays.fill(features, start * frames, (start + width) * frames, 0f);
    }
}
