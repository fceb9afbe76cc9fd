package org.tfnemo.dsp.signal;

/**
 * A low-pass filter as a function of time: a sinc under a Kaiser window.
 *
 * <pre>  h(t) = c·sinc(c·t) · I₀(β·√(1 − (t/W)²)) / I₀(β)   for |t| &lt; W, else 0
 *   sinc(x) = sin(πx) / (πx)</pre>
 *
 * <p>Source: Oppenheim and Schafer, Discrete-Time Signal Processing, section on the Kaiser window.
 */
public final class KaiserSinc {
    private final double cutoff;
    private final double halfWidth;
    private final double beta;
    private final double besselOfBeta;

    /**
     * @param cutoff c, as a share of half the rate
     * @param halfWidth W, in samples
     * @param beta β: the larger, the more is stopped and the wider is the transition
     */
    public KaiserSinc(double cutoff, double halfWidth, double beta) {
        this.cutoff = cutoff;
        this.halfWidth = halfWidth;
        this.beta = beta;
        besselOfBeta = bessel(beta);
    }

    /** The filter {@code t} samples from its centre. */
    public double at(double t) {
        double u = t / halfWidth;
        double inside = 1 - u * u;
        return inside <= 0 ? 0 : cutoff * sinc(cutoff * t) * bessel(beta * Math.sqrt(inside)) / besselOfBeta;
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
