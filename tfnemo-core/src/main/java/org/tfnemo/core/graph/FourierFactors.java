package org.tfnemo.core.graph;

import org.tfnemo.dsp.signal.Framing;

/**
 * How a Fourier transform of {@code N = inner·outer} samples is done in two stages (Cooley and Tukey).
 *
 * <pre>  n = b + inner·a,   k = c + outer·d,   a, c = 0..outer−1,   b, d = 0..inner−1
 *   Y[b][c] = Σ_a w[n]·x[n]·e^(−2πi·n·c/N)          stage 1, one product for each b
 *   X[k]    = Σ_b Y[b][c]·e^(−2πi·b·d/inner)        stage 2, one product for all c</pre>
 *
 * @param inner distance of the samples that stage 1 sums over
 * @param outer number of the samples that stage 1 sums over
 */
record FourierFactors(int inner, int outer) {
    /** Slices join frames faster than a gather does, so a factor on the hop's grid may cost this much more. */
    private static final double SLICES_ARE_WORTH = 2;

    FourierFactors {
        if (inner < 1 || outer < 1) {
            throw new IllegalArgumentException("inner and outer must be at least 1; got " + inner + " and " + outer);
        }
    }

    /** The cheapest factors of the frame length, of those that let frames be cut by slices where that pays. */
    static FourierFactors of(Framing framing) {
        FourierFactors cheapest = null;
        FourierFactors aligned = null;
        for (int inner = 1; inner <= framing.length(); inner++) {
            if (framing.length() % inner != 0) {
                continue;
            }
            FourierFactors factors = new FourierFactors(inner, framing.length() / inner);
            if (cheapest == null || factors.products() <= cheapest.products()) {
                cheapest = factors;
            }
            if (framing.hop() % inner == 0 && (aligned == null || factors.products() <= aligned.products())) {
                aligned = factors;
            }
        }
        return aligned.products() <= SLICES_ARE_WORTH * cheapest.products() ? aligned : cheapest;
    }

    /** Samples of a frame. */
    int length() {
        return inner * outer;
    }

    /** Bins that stage 2 computes: the first {@code length / 2 + 1} of them are the result. */
    int computedBins() {
        return outer * spans();
    }

    /** Stage 2's values of {@code d}: as many as reach bin {@code length / 2}. */
    int spans() {
        return length() / 2 / outer + 1;
    }

    /** Multiplications for one frame in both stages. */
    private long products() {
        return 2L * length() * (outer + 2L * spans());
    }
}
