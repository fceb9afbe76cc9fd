package org.tfnemo.train.augment;

import java.util.random.RandomGenerator;

/**
 * Moves pitch and formants and keeps the tempo: the recording is played at another speed, and stretched back.
 *
 * @param probability that a clip is varied, 0..1
 * @param lowest smallest factor of every frequency, above 0
 * @param highest largest factor, not below {@code lowest}
 */
public record Pitch(double probability, double lowest, double highest) implements WaveformAugmentation {
    public Pitch {
        Probability.check(probability);
        Probability.checkFactors(lowest, highest);
    }

    @Override
    public float[] apply(float[] samples, RandomGenerator random) {
        if (!Probability.hits(probability, random)) {
            return samples.clone();
        }
        double factor = Probability.factor(lowest, highest, random);
        return Stretching.to(samples.length, CubicReading.at(factor, samples));
    }
}
