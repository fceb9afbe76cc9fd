package org.tfnemo.dsp.audio;

import org.tfnemo.dsp.signal.KaiserSinc;

/**
 * The low-pass filter between two rates: a {@link KaiserSinc} stretched to the lower one.
 *
 * <pre>  h(t) = s·k(s·t),  s = min(1, out/in),  k of c = {@value #CUTOFF},  W = {@value #HALF_WIDTH},  β = {@value #BETA}</pre>
 *
 * <p>{@code t} counts input samples. The band to 0.9 of the lower rate's Nyquist frequency passes, that from 1.0 on is
 * stopped: β = 0.1102·(A − 8.7) for A = 110 dB, and W half of (A − 8) / (2.285·Δω) for a transition Δω = 0.1·π.
 *
 * @param scale s, 0..1
 */
record SincKernel(double scale) {
    private static final double CUTOFF = 0.95;
    private static final int HALF_WIDTH = 72;
    private static final double BETA = 11.163;
    private static final KaiserSinc UNSCALED = new KaiserSinc(CUTOFF, HALF_WIDTH, BETA);

    static SincKernel between(int from, int to) {
        return new SincKernel(Math.min(1.0, (double) to / from));
    }

    /** Input samples on either side that one output sample depends on. */
    int reach() {
        return (int) Math.ceil(HALF_WIDTH / scale);
    }

    /** The filter {@code t} input samples from its centre. */
    double at(double t) {
        return scale * UNSCALED.at(scale * t);
    }
}
