package org.tfnemo.train.augment;

import java.util.random.RandomGenerator;

/**
 * Lets a recording sound in a room: itself, and a tail of echoes that dies away.
 *
 * <pre>  y[i] = x[i] + wet·Σₖ sₖ·10^(−3·tₖ/T)·x[i − tₖ],  sₖ = ±1/√K, one tₖ at random in each of K equal parts of 0..T/2</pre>
 *
 * <p>T is the time in which the echo falls by 60 dB; half of it is heard. Echoes thin out to so few because a network
 * hears no grain in them. Source: Järveläinen and Karjalainen 2007, "Reverberation modeling using velvet noise".
 *
 * @param probability that a clip is varied, 0..1
 * @param shortest smallest T in samples, ≥ 128
 * @param longest largest T in samples, not below {@code shortest}
 * @param wet the echoes' power as a share of the recording's, up to, above 0
 */
public record Room(double probability, int shortest, int longest, double wet) implements WaveformAugmentation {
    private static final int ECHOES = 64;

    public Room {
        Probability.check(probability);
        if (shortest < 2 * ECHOES || longest < shortest) {
            throw new IllegalArgumentException("shortest must be at least " + 2 * ECHOES
                    + " samples and not above longest; got " + shortest + " and " + longest);
        }
        if (!(wet > 0)) {
            throw new IllegalArgumentException("wet must be above 0; got " + wet);
        }
    }

    @Override
    public float[] apply(float[] samples, RandomGenerator random) {
        float[] varied = samples.clone();
        if (!Probability.hits(probability, random)) {
            return varied;
        }
        int time = shortest + random.nextInt(longest - shortest + 1);
        double share = Math.sqrt(wet * random.nextDouble());
        double part = time / 2.0 / ECHOES;
        for (int echo = 0; echo < ECHOES; echo++) {
            int delay = 1 + (int) (part * (echo + random.nextDouble()));
            double sign = random.nextBoolean() ? 1 : -1;
            // The decaying powers sum to about a third of their number.
            float gain = (float) (sign * share * Math.sqrt(3.0 / ECHOES) * Math.pow(10, -3.0 * delay / time));
            for (int i = delay; i < samples.length; i++) {
                varied[i] += gain * samples[i - delay];
            }
        }
        return varied;
    }
}
