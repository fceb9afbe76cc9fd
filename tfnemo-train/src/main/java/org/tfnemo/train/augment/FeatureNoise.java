package org.tfnemo.train.augment;

import java.util.random.RandomGenerator;

/**
 * Adds white noise to features.
 *
 * @param probability that a clip is varied, 0..1
 * @param deviation of the noise, ≥ 0; the features' own is 1
 */
public record FeatureNoise(double probability, double deviation) implements FeatureAugmentation {
    public FeatureNoise {
        Probability.check(probability);
        if (!(deviation >= 0 && deviation < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("deviation must be at least 0; got " + deviation);
        }
    }

    @Override
    public void apply(float[] features, int rows, int frames, RandomGenerator random) {
        if (!Probability.hits(probability, random)) {
            return;
        }
        for (int i = 0; i < features.length; i++) {
            features[i] += (float) (deviation * random.nextGaussian());
        }
    }
}
