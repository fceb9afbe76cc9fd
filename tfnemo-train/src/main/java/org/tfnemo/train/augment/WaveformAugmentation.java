package org.tfnemo.train.augment;

import java.util.random.RandomGenerator;

/** Varies a recording. */
public interface WaveformAugmentation {
    /**
     * A varied copy of {@code samples}, possibly of another length, at least one sample.
     *
     * @param samples mono, at least one; not modified
     * @param random decides everything: the same state gives the same result
     */
    float[] apply(float[] samples, RandomGenerator random);
}
