package org.tfnemo.dsp.signal;

/**
 * The low-pass filter of {@link SignalOps#halve}: a sinc under a Kaiser window, 389 weights.
 *
 * <pre>  h[k] = √2·c·sinc(c·k)·I₀(β·√(1 − (k/W)²)) / I₀(β)   for |k| ≤ {@value #REACH}
 *   sinc(x) = sin(πx) / (πx),  c = {@value #CUTOFF},  W = {@value #HALF_WIDTH},  β = {@value #BETA}</pre>
 *
 * <p>Source: measured on soxr 1.0 at quality HQ and ratio 2, which librosa 0.11 resamples with; equal to 1.2e-7.
 */
public final class HalvingFilter {
    /** Samples on either side that one result depends on. */
    public static final int REACH = 194;

    private static final double CUTOFF = 0.47843591;
    private static final double HALF_WIDTH = 194.5;
    private static final double BETA = 13.04003452;

    private HalvingFilter() {}

    /** The weight of the sample {@code distance} before or behind, −{@value #REACH}..{@value #REACH}. */
    public static double weight(int distance) {
        if (Math.abs(distance) > REACH) {
            throw new IllegalArgumentException("distance must be -" + REACH + " to " + REACH + "; got " + distance);
        }
        double u = distance / HALF_WIDTH;
        double window = bessel(BETA * Math.sqrt(1 - u * u)) / bessel(BETA);
        return Math.sqrt(2) * CUTOFF * sinc(CUTOFF * distance) * window;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    /** The modified Bessel function I₀ by its series Σ ((x/2)ᵏ / k!)², all of whose terms are positive. */
    private static double bessel(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; term > sum * 1e-17; k++) {
            double factor = x / (2 * k);
            term *= factor * factor;
            sum += term;
        }
        return sum;
    }
}
