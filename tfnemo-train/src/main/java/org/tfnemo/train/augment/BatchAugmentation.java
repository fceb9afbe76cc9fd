package org.tfnemo.train.augment;

import java.util.random.RandomGenerator;

/** Varies the clips of a batch by each other. */
public interface BatchAugmentation {
    /**
     * Varies a batch in place.
     *
     * @param features {@code [clips][rows][frames]}, standardised; modified
     * @param targets {@code [clips][labels]}, distributions before and after; modified
     * @param clips in the batch, at least one
     * @param frames of each clip, at least one
     * @param random decides everything: the same state gives the same result
     */
    void apply(float[] features, float[] targets, int clips, int frames, RandomGenerator random);
}
