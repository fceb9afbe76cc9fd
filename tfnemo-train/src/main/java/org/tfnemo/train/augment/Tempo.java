package org.tfnemo.train.augment;

import java.util.random.RandomGenerator;

/**
 * Speaks faster or slower and keeps the pitch.
 *
 * @param probability that a clip is varied, 0..1
 * @param slowest smallest factor of the tempo, above 0
 * @param fastest largest factor, not below {@code slowest}
 */
public record Tempo(double probability, double slowest, double fastest) implements WaveformAugmentation {
    public Tempo {
        Probability.check(probability);
        Probability.checkFactors(slowest, fastest);
    }

    @Override
    public float[] apply(float[] samples, RandomGenerator random) {
        if (!Probability.hits(probability, random)) {
            return samples.clone();
        }
        double factor = Probability.factor(slowest, fastest, random);
        return Stretching.to(Math.max(1, (int) Math.round(samples.length / factor)), samples);
    }
}
