package org.tfnemo.train.augment;

import java.util.random.RandomGenerator;

/**
 * Plays faster or slower, which moves pitch, formants and tempo together.
 *
 * <pre>  y[i] = x(i·f) by cubic interpolation,  f = slowest·(fastest/slowest)^u,  u uniform in 0..1</pre>
 *
 * <p>Speech carries little above a quarter of a 24 kHz rate, so a cubic is faithful enough for a variation; it is no
 * resampler. Source: Ko et al. 2015, "Audio augmentation for speech recognition".
 *
 * @param slowest smallest factor, above 0
 * @param fastest largest factor, not below {@code slowest}
 */
public record Speed(double slowest, double fastest) implements WaveformAugmentation {
    public Speed {
        if (!(slowest > 0 && fastest >= slowest)) {
            throw new IllegalArgumentException(
                    "slowest must be above 0 and not above fastest; got " + slowest + " and " + fastest);
        }
    }

    @Override
    public float[] apply(float[] samples, RandomGenerator random) {
        double factor = slowest * Math.pow(fastest / slowest, random.nextDouble());
        int length = Math.max(1, (int) Math.floor(samples.length / factor));
        float[] varied = new float[length];
        for (int i = 0; i < length; i++) {
            double at = i * factor;
            int k = (int) at;
            varied[i] = cubic(
                    clamped(samples, k - 1),
                    clamped(samples, k),
                    clamped(samples, k + 1),
                    clamped(samples, k + 2),
                    (float) (at - k));
        }
        return varied;
    }

    private static float clamped(float[] samples, int index) {
        return samples[Math.max(0, Math.min(samples.length - 1, index))];
    }

    /** Catmull–Rom between b and c. */
    private static float cubic(float a, float b, float c, float d, float u) {
        return b + 0.5f * u * (c - a + u * (2 * a - 5 * b + 4 * c - d + u * (3 * (b - c) + d - a)));
    }
}
