package org.tfnemo.train.augment;

import java.util.random.RandomGenerator;

/**
 * Adds noise at a given distance below the recording's mean power: white, or coloured as rooms hum.
 *
 * <pre>  y = x + n·√(mean(x²)/mean(n²))·10^(−SNR/20),  n[i] = c·n[i−1] + white[i],  c uniform in 0..0.98</pre>
 *
 * <p>Silence stays silence.
 *
 * @param probability that a clip is varied, 0..1
 * @param lowest smallest signal-to-noise ratio in decibels: the loudest noise
 * @param highest largest signal-to-noise ratio in decibels, not below {@code lowest}
 */
public record Noise(double probability, double lowest, double highest) implements WaveformAugmentation {
    private static final double DARKEST = 0.98;

    public Noise {
        Probability.check(probability);
        Probability.checkRange(lowest, highest);
    }

    @Override
    public float[] apply(float[] samples, RandomGenerator random) {
        float[] varied = samples.clone();
        if (!Probability.hits(probability, random)) {
            return varied;
        }
        double ratio = Probability.between(lowest, highest, random);
        double colour = DARKEST * random.nextDouble();
        float[] noise = new float[samples.length];
        double last = 0;
        for (int i = 0; i < noise.length; i++) {
            last = colour * last + random.nextDouble() - random.nextDouble();
            noise[i] = (float) last;
        }
        double floor = energy(noise);
        float scale = floor == 0 ? 0 : (float) (Math.sqrt(energy(samples) / floor) * Math.pow(10, -ratio / 20));
        for (int i = 0; i < varied.length; i++) {
            varied[i] += scale * noise[i];
        }
        return varied;
    }

    private static double energy(float[] samples) {
        double sum = 0;
        for (float sample : samples) {
            sum += sample * sample;
        }
        return sum;
    }
}
