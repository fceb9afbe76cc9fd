package org.tfnemo.dsp.audio;

/**
 * A low-pass filter as a function of time: a sinc under a Kaiser window.
 *
 * <pre>  h(t) = s·c · sinc(s·c·t) · I₀(β·√(1 − (s·t/W)²)) / I₀(β)   for |s·t| &lt; W, else 0
 *   sinc(x) = sin(πx) / (πx),  s = min(1, out/in),  c = {@value #CUTOFF},  W = {@value #HALF_WIDTH},  β = {@value #BETA}</pre>
 *
 * <p>{@code t} counts input samples. The band to 0.9 of the lower rate's Nyquist frequency passes, that from 1.0 on is
 * stopped: β = 0.1102·(A − 8.7) for A = 110 dB, and W half of (A − 8) / (2.285·Δω) for a transition Δω = 0.1·π.
 *
 * <p>Source: Oppenheim and Schafer, Discrete-Time Signal Processing, section on the Kaiser window.
 *
 * @param scale s, 0..1
 */
record SincKernel(double scale) {
    private static final double CUTOFF = 0.95;
    private static final int HALF_WIDTH = 72;
    private static final double BETA = 11.163;
    private static final double BESSEL_OF_BETA = bessel(BETA);

    static SincKernel between(int from, int to) {
        return new SincKernel(Math.min(1.0, (double) to / from));
    }

    /** Input samples on either side that one output sample depends on. */
    int reach() {
        return (int) Math.ceil(HALF_WIDTH / scale);
    }

    /** The filter {@code t} input samples from its centre. */
    double at(double t) {
        double u = scale * t / HALF_WIDTH;
        double inside = 1 - u * u;
        return inside <= 0
                ? 0
                : scale * CUTOFF * sinc(scale * CUTOFF * t) * bessel(BETA * Math.sqrt(inside)) / BESSEL_OF_BETA;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    /** The modified Bessel function I₀ by its series Σ ((x/2)ᵏ / k!)², to the last digit for x ≤ 12. */
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
