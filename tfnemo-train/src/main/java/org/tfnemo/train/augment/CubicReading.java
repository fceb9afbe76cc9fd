package org.tfnemo.train.augment;

/**
 * Reads a recording at another speed by cubic interpolation.
 *
 * <pre>  y[i] = x(i·f),  ⌊n/f⌋ samples, at least one</pre>
 *
 * <p>Speech carries little above a quarter of a 24 kHz rate, so a cubic is faithful enough for a variation; it is no
 * resampler.
 */
final class CubicReading {
    private CubicReading() {}

    /** {@code samples} read {@code factor} times as fast; a new array. */
    static float[] at(double factor, float[] samples) {
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
