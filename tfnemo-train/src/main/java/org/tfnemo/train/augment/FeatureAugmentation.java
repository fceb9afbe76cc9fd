package org.tfnemo.train.augment;

import java.util.random.RandomGenerator;

/** Varies standardised features, whose mean is 0 and deviation 1. */
public interface FeatureAugmentation {
    /**
     * Varies {@code features} in place.
     *
     * @param features {@code [rows][frames]}, row by row; modified
     * @param random decides everything: the same state gives the same result
     */
    void apply(float[] features, int rows, int frames, RandomGenerator random);
}
