package org.tfnemo.train.augment;

import java.util.random.RandomGenerator;

/**
 * Plays faster or slower, which moves pitch, formants and tempo together: other voices, for a network.
 *
 * <pre>  y[i] = x(i·f),  f = slowest·(fastest/slowest)^u,  u uniform in 0..1</pre>
 *
 * <p>Source: Ko et al. 2015, "Audio augmentation for speech recognition".
 *
 * @param probability that a clip is varied, 0..1
 * @param slowest smallest factor, above 0
 * @param fastest largest factor, not below {@code slowest}
 */
public record Speed(double probability, double slowest, double fastest) implements WaveformAugmentation {
    public Speed {
        Probability.check(probability);
        Probability.checkFactors(slowest, fastest);
    }

    @Override
    public float[] apply(float[] samples, RandomGenerator random) {
        if (!Probability.hits(probability, random)) {
            return samples.clone();
        }
        return CubicReading.at(Probability.factor(slowest, fastest, random), samples);
    }
}
