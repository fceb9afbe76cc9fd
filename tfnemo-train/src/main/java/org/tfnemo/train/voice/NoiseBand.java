package org.tfnemo.train.voice;

/**
 * White noise through one band-pass whose gain is 1 at its middle: the hiss of a fricative or the burst of a plosive.
 *
 * <p>Source: band-pass with constant peak gain from Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter
 * coefficients".
 */
final class NoiseBand {
    private final VoiceRandom random;
    private final int rate;
    private double gain;
    private double b;
    private double c;
    private double x1;
    private double x2;
    private double y1;
    private double y2;

    NoiseBand(int rate, VoiceRandom random) {
        this.rate = rate;
        this.random = random;
    }

    /** Moves the band to {@code centre} Hz, {@code width} Hz wide; it is kept below 0.45 of the sample rate. */
    void tune(double centre, double width) {
        double angle = 2 * Math.PI * Math.min(centre, 0.45 * rate) / rate;
        double alpha = StrictMath.sin(angle) * width / (2 * centre);
        gain = alpha / (1 + alpha);
        b = 2 * StrictMath.cos(angle) / (1 + alpha);
        c = -(1 - alpha) / (1 + alpha);
    }

    double next() {
        double x = random.noise();
        double y = gain * (x - x2) + b * y1 + c * y2;
        x2 = x1;
        x1 = x;
        y2 = y1;
        y1 = y;
        return y;
    }
}
