package org.tfnemo.dsp.signal;

/**
 * How a spectrum is folded into pitch classes: each bin counts for the classes around its pitch by a Gaussian, and the
 * more the nearer it is to a middle octave.
 *
 * <pre>  p[k] = classes·log2(k·rate / (N·27.5 Hz)) − tuning,   p[0] = p[1] − 1.5·classes
 *   g[c][k] = exp(−2·(d / max(1, p[k+1] − p[k]))²),   d = p[k] − c to the nearest multiple of the classes
 *   w[c][k] = g[c][k] / √Σ_c g[c][k]² · exp(−½·((p[k]/classes − centre) / width)²)</pre>
 *
 * <p>Row 0 of the result is C, so row c is {@code w[c + classes/4]}, since p counts from A.
 *
 * <p>Source: librosa 0.11 {@code filters.chroma}.
 *
 * @param rate samples per second
 * @param classes pitch classes, a multiple of 12
 * @param centre octave above A0 that counts fully
 * @param width octaves from the centre at which a bin counts for 61 %, > 0
 */
public record ChromaScale(int rate, int classes, double centre, double width) {
    private static final double A0 = 27.5;

    public ChromaScale {
        if (rate < 1) {
            throw new IllegalArgumentException("rate must be at least 1 Hz; got " + rate);
        }
        if (classes < 12 || classes % 12 != 0) {
            throw new IllegalArgumentException("classes must be a multiple of 12; got " + classes);
        }
        if (!Double.isFinite(centre)) {
            throw new IllegalArgumentException("centre must be finite; got " + centre);
        }
        if (!(width > 0)) {
            throw new IllegalArgumentException("width must be above 0 octaves; got " + width);
        }
    }

    /** Twelve classes, the fifth octave above A0 in the middle, two octaves wide: librosa's standard. */
    public static ChromaScale standard(int rate) {
        return new ChromaScale(rate, 12, 5, 2);
    }

    /** The pitch of bin {@code bin} of {@code bins}, p[k] for sound that is in tune. */
    public double pitch(int bin, int bins) {
        if (bin == 0) {
            return pitch(1, bins) - 1.5 * classes;
        }
        return classes * Math.log(bin * (double) rate / (2.0 * (bins - 1)) / A0) / Math.log(2);
    }

    /** How wide the Gaussian of bin {@code bin} of {@code bins} is, in pitch classes. */
    public double spread(int bin, int bins) {
        return Math.max(1, pitch(bin + 1, bins) - pitch(bin, bins));
    }

    /** The class that row {@code row} of the result stands for, counted from A. */
    public int fromA(int row) {
        return (row + classes / 4) % classes;
    }
}
