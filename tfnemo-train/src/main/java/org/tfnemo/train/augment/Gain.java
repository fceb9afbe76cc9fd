package org.tfnemo.train.augment;

import java.util.random.RandomGenerator;

/**
 * Makes a recording louder or softer. What is measured from a clip's loudest bin does not change by it.
 *
 * @param probability that a clip is varied, 0..1
 * @param lowest smallest gain in decibels
 * @param highest largest gain in decibels, not below {@code lowest}
 */
public record Gain(double probability, double lowest, double highest) implements WaveformAugmentation {
    public Gain {
        Probability.check(probability);
        Probability.checkRange(lowest, highest);
    }

    @Override
    public float[] apply(float[] samples, RandomGenerator random) {
        float[] varied = samples.clone();
        if (Probability.hits(probability, random)) {
            float factor = (float) Math.pow(10, Probability.between(lowest, highest, random) / 20);
            for (int i = 0; i < varied.length; i++) {
                varied[i] *= factor;
            }
        }
        return varied;
    }
}
