package org.tfnemo.benchmarks;

import java.util.Random;

/** What the benchmarks listen to. */
final class Sound {
    static final int RATE = 24_000;

    private Sound() {}

    /** A tone of 220 Hz with harmonics, coming and going over noise; seeded. */
    static float[] of(double seconds) {
        Random random = new Random(42);
        float[] samples = new float[(int) Math.round(seconds * RATE)];
        for (int n = 0; n < samples.length; n++) {
            double time = (double) n / RATE;
            double tone = 0;
            for (int harmonic = 1; harmonic <= 20; harmonic++) {
                tone += Math.sin(2 * Math.PI * 220 * harmonic * time) / harmonic;
            }
            double loudness = Math.max(0, Math.sin(2 * Math.PI * 1.5 * time));
            samples[n] = (float) (0.2 * loudness * tone + 0.002 * random.nextGaussian());
        }
        return samples;
    }
}
