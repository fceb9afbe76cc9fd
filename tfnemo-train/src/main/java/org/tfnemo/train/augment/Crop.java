package org.tfnemo.train.augment;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Keeps a piece of a recording: the emotion is in a part of the sentence too, and a network that has mostly seen long
 * clips errs on short ones.
 *
 * @param probability that a clip is cut, 0..1
 * @param shortest least share kept, above 0 and at most 1
 */
public record Crop(double probability, double shortest) implements WaveformAugmentation {
    public Crop {
        Probability.check(probability);
        if (!(shortest > 0 && shortest <= 1)) {
            throw new IllegalArgumentException("shortest must be above 0 and at most 1; got " + shortest);
        }
    }

    @Override
    public float[] apply(float[] samples, RandomGenerator random) {
        if (!Probability.hits(probability, random)) {
            return samples.clone();
        }
        int kept = Math.max(1, (int) (samples.length * Probability.between(shortest, 1, random)));
        int start = random.nextInt(samples.length - kept + 1);
        return Arrays.copyOfRange(samples, start, start + kept);
    }
}
