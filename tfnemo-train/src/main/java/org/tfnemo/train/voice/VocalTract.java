package org.tfnemo.train.voice;

/**
 * The tract as a cascade of resonators: three that move, the others evenly spaced up to 0.45 of the sample rate, so that
 * the spectrum falls as a tube's does.
 *
 * <pre>  y = a·x + b·y₋₁ + c·y₋₂,  c = −exp(−2π·B/rate),  b = 2·exp(−π·B/rate)·cos(2π·F/rate),  a = 1 − b − c</pre>
 *
 * <p>Source: Klatt 1980, "Software for a cascade/parallel formant synthesizer", J. Acoust. Soc. Am. 67.
 */
final class VocalTract {
    private static final double FOURTH = 3500; // Hz in a tract of 17 cm
    private static final double SPACING = 1000;
    private static final double HIGHEST = 0.45; // of the sample rate

    private final double scale;
    private final int rate;
    private final double[] a;
    private final double[] b;
    private final double[] c;
    private final double[] last;
    private final double[] beforeLast;

    /** @param scale factor on every resonance */
    VocalTract(double scale, int rate) {
        this.scale = scale;
        this.rate = rate;
        int upper = (int) ((HIGHEST * rate / scale - FOURTH) / SPACING) + 1;
        int resonators = Formants.COUNT + upper;
        a = new double[resonators];
        b = new double[resonators];
        c = new double[resonators];
        last = new double[resonators];
        beforeLast = new double[resonators];
        for (int i = Formants.COUNT; i < resonators; i++) {
            tune(i, FOURTH + (i - Formants.COUNT) * SPACING);
        }
    }

    /** Moves resonance {@code index} to {@code hertz} in a tract of 17 cm. */
    void tune(int index, double hertz) {
        double frequency = hertz * scale;
        double radius = StrictMath.exp(-Math.PI * bandwidth(frequency) / rate);
        c[index] = -radius * radius;
        b[index] = 2 * radius * StrictMath.cos(2 * Math.PI * frequency / rate);
        a[index] = 1 - b[index] - c[index];
    }

    /** The sound at the lips for one sample of source. */
    double next(double source) {
        double x = source;
        for (int i = 0; i < a.length; i++) {
            double y = a[i] * x + b[i] * last[i] + c[i] * beforeLast[i];
            beforeLast[i] = last[i];
            last[i] = y;
            x = y;
        }
        return x;
    }

    /** Losses grow with frequency: 56 Hz wide at 300 Hz, 106 at 1500, 400 at 4500. */
    private static double bandwidth(double frequency) {
        return 50 + 0.017 * frequency + 1.35e-5 * frequency * frequency;
    }
}
