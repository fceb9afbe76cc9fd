package org.tfnemo.dsp.signal;

import java.util.Random;

/** Test sounds by formula. */
public final class Sounds {
    private Sounds() {}

    /** {@code amplitude·cos(2π·cyclesPerSample·n + phase)}. */
    public static float[] cosine(int samples, double cyclesPerSample, double amplitude, double phase) {
        float[] sound = new float[samples];
        for (int n = 0; n < samples; n++) {
            sound[n] = (float) (amplitude * Math.cos(2 * Math.PI * cyclesPerSample * n + phase));
        }
        return sound;
    }

    /** Normal noise of deviation 0.1, the same for the same seed. */
    public static float[] noise(int samples, long seed) {
        Random random = new Random(seed);
        float[] sound = new float[samples];
        for (int n = 0; n < samples; n++) {
            sound[n] = (float) (0.1 * random.nextGaussian());
        }
        return sound;
    }
}
