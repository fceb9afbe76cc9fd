package org.tfnemo.train.voice;

/**
 * What the vocal folds give to the tract: the derivative of the air flow, sample by sample.
 *
 * <pre>  u'(φ) = 2·φ/q − 3·(φ/q)²  while open, 0 ≤ φ &lt; q;  0 while closed, q ≤ φ &lt; 1</pre>
 *
 * φ is the place in the period and q the open quotient. The pulse has no mean; its edge at closure is rounded to two
 * samples by a polynomial, or it would alias. A low-pass of one pole then takes the tilt off at 3 kHz, and breath noise
 * is added, weaker while the folds are closed. Every period has its own length (jitter) and strength (shimmer, here
 * four times the jitter).
 *
 * <p>Sources: pulse and tilt after Klatt and Klatt 1990, J. Acoust. Soc. Am. 87, "Analysis, synthesis, and perception
 * of voice quality variations"; the rounding after Välimäki and Huovilainen 2007, IEEE Signal Processing Magazine 24.
 */
final class GlottalSource {
    private static final double TILT_HZ = 3000;
    private static final double CLOSED_BREATH = 0.4;
    private static final double SHIMMER = 4;

    private final VoiceQuality quality;
    private final int rate;
    private final VoiceRandom periods;
    private final VoiceRandom breathing;
    private final double pole;
    private double phase;
    private double lowPassed;
    private double length = 1;
    private double strength = 1;

    GlottalSource(VoiceQuality quality, int rate, VoiceRandom random) {
        this.quality = quality;
        this.rate = rate;
        this.periods = random.fork(1);
        this.breathing = random.fork(2);
        this.pole = pole(quality.tilt(), rate);
    }

    /**
     * The next sample.
     *
     * @param hertz the pitch
     * @param voice strength of the pulses
     * @param breath strength of the breath, times the voice quality's
     */
    double next(double hertz, double voice, double breath) {
        double step = hertz / (length * rate);
        phase += step;
        if (phase >= 1) {
            phase -= 1;
            length = 1 + quality.jitter() * periods.bell();
            strength = 1 + SHIMMER * quality.jitter() * periods.bell();
        }
        double pulse = voice * strength * pulse(step);
        lowPassed = pulse + pole * (lowPassed - pulse);
        double open = phase < quality.openQuotient() ? 1 : CLOSED_BREATH;
        return lowPassed + breath * open * quality.breath() * breathing.noise();
    }

    private double pulse(double step) {
        double q = quality.openQuotient();
        double x = phase / q;
        double naive = phase < q ? x * (2 - 3 * x) : 0;
        double fromEdge = (phase - q) / step; // the flow jumps from −1 to 0 here
        if (fromEdge >= 0 && fromEdge < 1) {
            return naive - (1 - fromEdge) * (1 - fromEdge) / 2;
        }
        if (fromEdge < 0 && fromEdge > -1) {
            return naive + (1 + fromEdge) * (1 + fromEdge) / 2;
        }
        return naive;
    }

    /** The pole of {@code y = (1 − p)·x + p·y₋₁} that is {@code tilt} dB down at 3 kHz. */
    private static double pole(double tilt, int rate) {
        double power = StrictMath.pow(10, -tilt / 10);
        double cosine = StrictMath.cos(2 * Math.PI * TILT_HZ / rate);
        double half = 1 - power * cosine;
        return (half - Math.sqrt(half * half - (1 - power) * (1 - power))) / (1 - power);
    }
}
